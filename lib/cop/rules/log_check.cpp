#include "cop/rules/log_check.hpp"

namespace cop {

LogCheck::LogCheck(const SharedFiles& shared, Date today)
    : shared_(shared),
      known_(shared),
      names_(shared),
      today_(today),
      found_(all_rules().size()),
      identifiers_(shared.charter, today) {
  for (std::size_t place = 0; place < found_.size(); ++place) {
    const Rule& rule = *all_rules()[place];
    const auto severity = severity_in(rule, shared.charter);
    if (rule.check_log != nullptr && severity) rules_.push_back({&rule, *severity, place});
  }
}

void LogCheck::look_at(const CycleLog& log, std::string_view text) {
  figures_.clear();
  for (const Observation& o : log.observations) {
    const Measure* measure = known_.measures.find(o.measure.value);
    if (measure != nullptr && measure->data) figures_.push_back({measure, &o});
  }
  const LogAlone alone{log, text, figures_, shared_, known_, names_, today_};
  for (const LogRule& one : rules_) {
    Findings findings(*one.rule, one.severity, found_[one.place]);
    one.rule->check_log(alone, findings);
  }
}

void LogCheck::look_at_text(const FileName& file, std::string_view text) {
  identifiers_.check_text(file, text);
}

}  // namespace cop
