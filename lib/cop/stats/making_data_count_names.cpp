#include "cop/stats/making_data_count.hpp"

namespace cop::stats {

bool is_upward(SpecialCause cause) {
  return cause == SpecialCause::above_limit || cause == SpecialCause::trend_up ||
         cause == SpecialCause::two_in_three_above || cause == SpecialCause::shift_above;
}

std::string_view name_of(SpecialCause cause) {
  switch (cause) {
    case SpecialCause::common: return "Common Cause";
    case SpecialCause::above_limit: return "Above UCL";
    case SpecialCause::below_limit: return "Below LCL";
    case SpecialCause::trend_up: return "7 Point Trend (Increasing)";
    case SpecialCause::trend_down: return "7 Point Trend (Decreasing)";
    case SpecialCause::two_in_three_above: return "2 in 3 Above CL";
    case SpecialCause::two_in_three_below: return "2 in 3 Below CL";
    case SpecialCause::shift_above: return "7 Points Above CL";
    case SpecialCause::shift_below: return "7 Points Below CL";
  }
  return {};
}

std::string_view name_of(PointClass judged) {
  switch (judged) {
    case PointClass::common: return "common_cause";
    case PointClass::improvement: return "special_cause_improvement";
    case PointClass::concern: return "special_cause_concern";
    case PointClass::neutral_high: return "special_cause_neutral_high";
    case PointClass::neutral_low: return "special_cause_neutral_low";
  }
  return {};
}

std::string_view name_of(VariationIcon icon) {
  switch (icon) {
    case VariationIcon::common: return "common_cause";
    case VariationIcon::improvement_high: return "improvement_high";
    case VariationIcon::improvement_low: return "improvement_low";
    case VariationIcon::concern_high: return "concern_high";
    case VariationIcon::concern_low: return "concern_low";
    case VariationIcon::neutral_high: return "neutral_high";
    case VariationIcon::neutral_low: return "neutral_low";
  }
  return {};
}

}  // namespace cop::stats
