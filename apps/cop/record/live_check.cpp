#include "cop/record/live_check.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "cop/load/log_text.hpp"
#include "cop/load/read_project.hpp"
#include "cop/record/findings_about.hpp"
#include "cop/record/save.hpp"

namespace cop::app {
namespace {

/// Lines, counted from 1.
struct LineRange {
  int first = 1;
  int last = 0;

  [[nodiscard]] bool contains(int line) const { return line >= first && line <= last; }
};

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// The lines of the later text that differ from the earlier one.
LineRange changed_lines(const std::string& before, const std::string& after) {
  const auto old_lines = lines_of(before);
  const auto new_lines = lines_of(after);
  const auto first =
      std::mismatch(old_lines.begin(), old_lines.end(), new_lines.begin(), new_lines.end());
  const auto last = std::mismatch(old_lines.rbegin(), std::make_reverse_iterator(first.first),
                                  new_lines.rbegin(), std::make_reverse_iterator(first.second));
  return {static_cast<int>(first.second - new_lines.begin()) + 1,
          static_cast<int>(last.second.base() - new_lines.begin())};
}

/// The log under a name that no saved log has.
CycleLog named(CycleLog log) {
  log.id.value.text = new_log_id(log.date ? log.date->value : Date(), "", 0);
  return log;
}

/// The log as one that may still get what it lacks.
CycleLog unfinished(CycleLog log) {
  for (CycleEntry& entry : log.cycles) entry.misread = true;
  for (MissingData& missing : log.missing) missing.misread = true;
  for (Action& action : log.actions) action.misread = true;
  return log;
}

/// Which files there are is kept: what is said of an unknown code depends on it.
Project without_texts(Project project) {
  for (auto& [file, text] : project.sources) text.clear();
  project.entries.clear();
  return project;
}

}  // namespace

Diagnostics LiveCheck::findings(const Answers& before, const Answers& after, Date today) {
  const std::string old_text = log_text(named(before.log));
  const std::string text = log_text(named(after.log));
  std::string key = today.iso() + text;
  for (const SharedAnswer& answer : after.follow_up.answers) key += '\n' + answer.edit.by_hand;
  if (!bare_) bare_ = without_texts(project_);
  auto known = known_.find(key);
  if (known == known_.end())
    known = known_.emplace(std::move(key), check(after, text, today)).first;
  const LineRange changed = changed_lines(old_text, text);
  Diagnostics found;
  for (const Diagnostic& finding : known->second) {
    if (changed.contains(finding.where.line)) found.push_back(finding);
  }
  return found;
}

Diagnostics LiveCheck::check(const Answers& answers, const std::string& text, Date today) const {
  const std::string file = file_of_log(named(answers.log).id.value.text);
  Diagnostics findings;
  Project project = answers.follow_up.applied_to(*bare_);
  if (auto log = read_log(file, text, findings)) {
    project.logs.push_back(unfinished(*std::move(log)));
  }
  project.sources[file] = text;
  project.sort_logs();
  const auto place =
      std::lower_bound(project.misread.begin(), project.misread.end(), FileName(file));
  project.misread.insert(place, FileName(file));
  for (Diagnostic& finding : findings_about(file, project, today)) {
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace cop::app
