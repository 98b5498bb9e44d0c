#include "cop/record/ask.hpp"

#include <algorithm>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/day.hpp"
#include "cop/findings/format.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/record/live_check.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::string complaint_about(const std::string& typed, const Put& put, const Asking& asking) {
  Answers after = asking.answers;
  std::string complaint = put(typed, after);
  if (!complaint.empty() || !asking.rules.refuses_errors()) return complaint;
  for (const Diagnostic& finding : asking.rules.findings(asking.answers, after, asking.today)) {
    if (finding.severity == Severity::error) return message_with_help(finding);
  }
  return {};
}

void say_warnings(const Answers& before, const Asking& asking) {
  for (const Diagnostic& finding : asking.rules.findings(before, asking.answers, asking.today)) {
    if (finding.severity == Severity::note) continue;
    asking.dialog.say("  note: " + message_with_help(finding));
  }
}

template <class Ask>
bool ask_by(Ask ask, const Asking& asking, Prompt prompt, const Put& put) {
  prompt.check = [&](const std::string& typed) { return complaint_about(typed, put, asking); };
  const std::string typed = ask(prompt);
  if (typed.empty()) return false;
  const Answers before = asking.answers;
  (void)put(typed, asking.answers);
  say_warnings(before, asking);
  return true;
}

}  // namespace

bool ask_into(const Asking& asking, Prompt prompt, const Put& put) {
  const auto ask = [&](const Prompt& checked) { return asking.dialog.ask(checked); };
  return ask_by(ask, asking, std::move(prompt), put);
}

bool ask_long_into(const Asking& asking, Prompt prompt, const Put& put) {
  const auto ask = [&](const Prompt& checked) { return asking.dialog.paragraphs(checked); };
  return ask_by(ask, asking, std::move(prompt), put);
}

int ask_each_into(const Asking& asking, Prompt prompt, const Put& put) {
  int answers = 0;
  const std::string first = prompt.question;
  while (ask_into(asking, prompt, put)) {
    ++answers;
    prompt.about = fmt::format("{} #{}", first, answers);
    prompt.question = "  another?";
    prompt.suggestion.clear();
  }
  return answers;
}

bool ask_required_into(const Asking& asking, Prompt prompt, const Put& put) {
  prompt.is_required = asking.rules.refuses_errors();
  return ask_into(asking, std::move(prompt), put);
}

std::string complaint_of(const std::function<void()>& parse) {
  try {
    parse();
    return {};
  } catch (const UsageError& error) {
    return error.what();
  }
}

std::string read_day(const std::string& typed, Date today, std::optional<Located<Date>>& to) {
  return complaint_of([&] { to = Located(parse_day(typed, today)); });
}

Prompt with(Prompt prompt, Completions completions, std::string about) {
  prompt.completions = std::move(completions);
  prompt.about = std::move(about);
  return prompt;
}

Completions completing(const std::vector<std::string_view>& words) {
  return any_of(std::vector<std::string>(words.begin(), words.end()));
}

Completions completing_days(const Asking& asking) {
  std::vector<std::string> days{"today", "yesterday"};
  if (const auto next = next_by_rhythm(asking)) days.push_back(next->iso());
  return any_of(std::move(days));
}

Completions completing_measures(const Project& project) {
  std::vector<std::string> ids;
  for (const Measure* measure : own_measures(project)) ids.push_back(measure->id.value.text);
  return any_of(std::move(ids));
}

std::string suggested(const std::optional<Located<long>>& number) {
  return number ? std::to_string(number->value) : "";
}

std::string suggested(const std::optional<Located<Date>>& date) {
  return date ? date->value.iso() : "";
}

std::string suggested(const std::optional<Located<Id<Member>>>& member) {
  return member ? member->value.text : "";
}

std::optional<Date> next_by_rhythm(const Asking& asking) {
  constexpr long longest = 3650;
  const auto& days = asking.facts.project.charter.meeting_every_days;
  if (!days || days->value == 0) return std::nullopt;
  return asking.day().plus_days(static_cast<int>(std::min(days->value, longest)));
}

std::vector<const Measure*> own_measures(const Project& project) {
  std::vector<const Measure*> own;
  for (const Measure& measure : project.measures.measures) {
    if (!is_reference(measure) && measure.difference_of.empty()) own.push_back(&measure);
  }
  return own;
}

std::string ids_of(const std::vector<const Measure*>& measures, const char* otherwise) {
  std::string ids;
  for (const Measure* measure : measures) {
    ids += (ids.empty() ? "" : ", ") + measure->id.value.text;
  }
  return ids.empty() ? otherwise : ids;
}

std::string read_measure(const std::string& typed, const Project& project,
                         std::optional<Located<Id<Measure>>>& to) {
  std::vector<std::string_view> ids;
  for (const Measure* measure : own_measures(project)) ids.push_back(measure->id.value.text);
  const Choice choice = choose(typed, ids);
  if (choice.complaint.empty()) {
    to = Located(Id<Measure>{std::string(ids[choice.index])});
    return {};
  }
  const auto near = nearest_or("", typed, std::vector<std::string>(ids.begin(), ids.end()));
  return "\"" + shown(typed, 40) + "\" is not in measures.yaml" + near;
}

std::vector<const Cycle*> running_cycles(const Facts& facts) {
  std::vector<const Cycle*> running;
  for (const Cycle& cycle : facts.cycles) {
    const CycleState state = cycle.state();
    if (state != CycleState::closed && state != CycleState::stopped) running.push_back(&cycle);
  }
  return running;
}

CycleEntry& entry_of(CycleLog& log, long cycle) {
  for (CycleEntry& entry : log.cycles) {
    if (entry.id && entry.id->value == cycle) return entry;
  }
  log.cycles.emplace_back().id = Located(cycle);
  return log.cycles.back();
}

CycleEntry answered_entry(const CycleLog& log, long cycle) {
  for (const CycleEntry& entry : log.cycles) {
    if (entry.id && entry.id->value == cycle) return entry;
  }
  return {};
}

}  // namespace cop::app
