#include "cop/rules/rules.hpp"

#include <algorithm>
#include <array>

#include "cop/model/project_state.hpp"
#include "cop/rules/privacy/check_identifiers.hpp"
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

bool is_log(const FileName& file) { return file.view().starts_with("cycles/"); }

void run(const Rule& rule, Severity severity, const Facts& facts, Diagnostics& found) {
  const Project& project = facts.project;
  const auto& misread = project.misread;
  const bool a_log_is_misread = std::any_of(misread.begin(), misread.end(), is_log);
  if (rule.needs == Needs::whole_logs && a_log_is_misread) return;
  const auto before = static_cast<Diagnostics::difference_type>(found.size());
  Findings findings(rule, severity, found);
  rule.check(facts, findings);
  if (rule.needs == Needs::nothing) return;
  const auto doubtful = std::remove_if(
      found.begin() + before, found.end(),
      [&](const Diagnostic& finding) { return project.is_misread(finding.where.file); });
  found.erase(doubtful, found.end());
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
  Diagnostics found;
  for (const Rule* rule : rule_list) {
    if (rule->check == nullptr) continue;
    const auto severity = severity_in(*rule, facts.project.charter);
    if (severity) run(*rule, *severity, facts, found);
  }
  check_identifiers(facts, found);
  apply_waivers(facts, found);
  sort_by_place(found);
  return found;
}

}  // namespace cop
