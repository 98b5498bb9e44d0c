#include "cop/report/shown_gaps.hpp"

#include <utility>

#include "cop/language/phrases/common.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/log_entries.hpp"

namespace cop {

ShownGaps shown_gaps(const ReportInput& input) {
  std::vector<const MissingData*> gaps = log_entries(input.facts.project, &CycleLog::missing);
  ShownGaps shown{{}, 0, gaps.size()};
  shown.left_out = keep_newest(input.is_overview, gaps, most_remarks);
  for (const MissingData* gap : gaps) {
    std::string text = gap->measure.value.text;
    if (gap->practice) text += ", " + gap->practice->value.text;
    if (gap->member) text += ", " + input.say(phrase::one_member);
    if (gap->period) text += ", " + input.say.period(gap->period->value);
    if (gap->reason.given()) text += ": " + gap->reason->value;
    shown.texts.push_back(std::move(text));
  }
  return shown;
}

}  // namespace cop
