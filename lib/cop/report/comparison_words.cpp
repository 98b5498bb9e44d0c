#include "cop/report/comparison_words.hpp"

#include <cmath>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/unit.hpp"

namespace cop {
namespace {

constexpr const char* minus = "−";

/// "%" stands close to its number, other units stand apart.
std::string behind(const std::string& unit) {
  if (unit.empty() || unit == "%") return unit;
  return " " + unit;
}

std::string signed_number(double number) {
  const std::string text = short_number(std::abs(number));
  if (text == "0") return text;
  return (number < 0 ? minus : "+") + text;
}

}  // namespace

ComparisonWords words_for(const MeasureComparison& comparison) {
  ComparisonWords words;
  words.unit = unit_of(*comparison.measure);
  words.difference_unit = words.unit == "%" ? "percentage points" : words.unit;
  words.unnamed = comparison.unnamed;
  const Comparison* compared = comparison.comparison ? &*comparison.comparison : nullptr;
  const bool in_measure_unit =
      compared != nullptr && (std::holds_alternative<ClustersCompared>(*compared) ||
                              std::holds_alternative<ClusterFiguresCompared>(*compared) ||
                              std::holds_alternative<MeansCompared>(*compared));
  if (!in_measure_unit) words.scale = scale_of(*comparison.measure);
  if (!comparison.unit) return words;
  words.cluster = word(*comparison.unit);
  words.clusters = words.cluster + "s";
  return words;
}

std::string short_number(double number) {
  const double size = std::abs(number);
  if (size == 0 || size >= 1) return number_text(number);
  std::string text = fmt::format("{:.2g}", size);
  if (text.find('e') != std::string::npos) text = fmt::format("{:.1e}", size);
  return (number < 0 ? minus : "") + text;
}

std::string figure_in_words(double figure, const ComparisonWords& words) {
  return short_number(figure * words.scale) + behind(words.unit);
}

std::string difference_in_words(double difference, const ComparisonWords& words) {
  return signed_number(difference * words.scale) + behind(words.difference_unit);
}

std::string interval_in_words(const stats::Interval& interval, double scale) {
  return fmt::format("95% CI {} to {}", short_number(interval.lower * scale),
                     short_number(interval.upper * scale));
}

std::string meaning_in_words(const stats::Interval& interval, const ComparisonWords& words) {
  const std::string range = fmt::format("{} and {}", signed_number(interval.lower * words.scale),
                                        signed_number(interval.upper * words.scale));
  if (interval.lower > 0 || interval.upper < 0) {
    return fmt::format(
        "{} afterwards, by more than chance alone would often make it. Any change between {} fits "
        "these figures",
        interval.lower > 0 ? "Higher" : "Lower", range);
  }
  return fmt::format(
      "These figures do not tell whether there was a change: anything between {} fits them, no "
      "change at all included",
      range);
}

std::string p_in_words(double p) { return p < 0.001 ? "p < 0.001" : fmt::format("p = {:.3f}", p); }

}  // namespace cop
