#include "cop/rules/rules.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "cop/model/project_state.hpp"
#include "cop/model/read_logs.hpp"
#include "cop/rules/log_check.hpp"
#include "cop/rules/waivers.hpp"

namespace cop {

#define COP_RULES_SECTION(title)
#define COP_RULE(name) extern const Rule name##_rule;
#include "cop/rules/rules.def"
#undef COP_RULE

namespace {

constexpr std::array rule_list{
#define COP_RULE(name) &name##_rule,
#include "cop/rules/rules.def"
#undef COP_RULE
#undef COP_RULES_SECTION
};

/// A line of rules.def: the title of a section, or a rule.
struct Line {
  std::string_view title;
  const Rule* rule = nullptr;
};

constexpr std::array lines{
#define COP_RULES_SECTION(title) Line{title},
#define COP_RULE(name) Line{{}, &name##_rule},
#include "cop/rules/rules.def"
#undef COP_RULE
#undef COP_RULES_SECTION
};

/// Whether what the rule needs of all logs was read.
bool are_logs_read(Needs needs, const Facts& facts) {
  if (needs == Needs::all_cycles) return are_cycles_read(facts.project);
  return needs != Needs::all_figures || are_figures_read(facts.project);
}

/// Logs are looked at before it is known which of them are copies.
bool is_of_copy(const Project& project, const Diagnostic& finding) {
  return std::any_of(project.copies.begin(), project.copies.end(),
                     [&](const CopiedLog& copy) { return copy.file == finding.where.file; });
}

/// What the rule finds in all of the project but its logs one by one, and what it found there.
Diagnostics found_by(const Rule& rule, const Facts& facts, const FolderNames& names,
                     const Diagnostics& in_logs) {
  const Project& project = facts.project;
  Diagnostics found;
  const auto severity = severity_in(rule, project.charter);
  if (!severity || !are_logs_read(rule.needs, facts)) return found;
  Findings findings(rule, *severity, found);
  if (rule.check_names != nullptr) rule.check_names(names, findings);
  if (rule.check != nullptr) rule.check(facts, findings);
  std::copy_if(in_logs.begin(), in_logs.end(), std::back_inserter(found),
               [&](const Diagnostic& finding) { return !is_of_copy(project, finding); });
  std::erase_if(found, [&](const Diagnostic& finding) {
    // What has no id has no place either, and a finding of its own.
    if (finding.where.file.empty()) return true;
    return rule.needs == Needs::whole_file && project.is_misread(finding.where.file);
  });
  return found;
}

/// Looks for identifiers in the names of all that lies in the folder, whoever put it there, and in
/// the texts that are still there.
void look_at_files(const Project& project, IdentifierCheck& identifiers) {
  for (const ProjectEntry& entry : project.entries) identifiers.check_name(entry.name);
  for (const auto& [name, text] : project.sources) {
    if (!text.empty()) identifiers.check_text(name, text);
  }
}

void append(Diagnostics& all, Diagnostics more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::optional<Severity> severity_in(const Rule& rule, const Charter& charter) {
  const auto young =
      is_establishing(charter) ? rule.while_establishing : WhileEstablishing::the_same;
  if (young == WhileEstablishing::silent) return std::nullopt;
  if (rule.of_method && charter.is_reconstructed()) return Severity::note;
  if (young == WhileEstablishing::note) return Severity::note;
  if (young == WhileEstablishing::warning) return std::min(rule.severity, Severity::warning);
  return rule.severity;
}

Diagnostic& Findings::add(const Location& where, std::string message, std::string help) {
  to_.push_back(
      {severity_, std::string(rule_.name), where, std::move(message), {}, std::move(help)});
  return to_.back();
}

std::span<const Rule* const> all_rules() { return rule_list; }

std::string_view section_of(const Rule& rule) {
  std::string_view section;
  for (const Line& line : lines) {
    if (line.rule == &rule) return section;
    if (line.rule == nullptr) section = line.title;
  }
  return {};
}

const Rule* find_rule(std::string_view name) {
  const auto found = std::find_if(rule_list.begin(), rule_list.end(),
                                  [name](const Rule* rule) { return rule->name == name; });
  return found == rule_list.end() ? nullptr : *found;
}

Diagnostics check_project(const Facts& facts) {
  const Project& project = facts.project;
  LogCheck logs(project, facts.today);
  for (const CycleLog& log : project.logs) {
    const auto source = project.sources.find(log.where.file.view());
    logs.look_at(log, source == project.sources.end() ? std::string_view() : source->second);
  }
  return check_project(facts, logs);
}

Diagnostics check_project(const Facts& facts, LogCheck& logs) {
  Diagnostics found;
  for (std::size_t i = 0; i < rule_list.size(); ++i) {
    append(found, found_by(*rule_list[i], facts, logs.names(), logs.found_by(i)));
  }
  look_at_files(facts.project, logs.identifiers());
  append(found, logs.identifiers().finish());
  apply_waivers(facts, found);
  sort_by_place(found);
  return found;
}

}  // namespace cop
