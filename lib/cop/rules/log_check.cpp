#include "cop/rules/log_check.hpp"

namespace cop {

LogCheck::LogCheck(const SharedFiles& shared, Date today)
    : shared_(shared),
      measures_(shared),
      names_(shared),
      today_(today),
      found_(all_rules().size()),
      identifiers_(shared.charter, today) {}

void LogCheck::look_at(const CycleLog& log, std::string_view text) {
  const LogAlone alone{log, text, shared_, measures_, names_, today_};
  for (std::size_t i = 0; i < found_.size(); ++i) {
    const Rule& rule = *all_rules()[i];
    if (rule.check_log == nullptr) continue;
    const auto severity = severity_in(rule, shared_.charter);
    if (!severity) continue;
    Findings findings(rule, *severity, found_[i]);
    rule.check_log(alone, findings);
  }
}

void LogCheck::look_at_text(const FileName& file, std::string_view text) {
  identifiers_.check_text(file, text);
}

}  // namespace cop
