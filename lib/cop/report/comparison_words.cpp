#include "cop/report/comparison_words.hpp"

#include <cmath>

#include <fmt/core.h>

#include "cop/charts/unit.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/comparison.hpp"

namespace cop {
namespace {

constexpr const char* minus = "−";

/// A number in the unit, rounded where it must be.
double in_unit(double number, const ComparisonWords& words) {
  const double scaled = number * words.scale;
  if (!words.rounding) return scaled;
  return std::copysign(words.rounding(std::abs(scaled)), scaled);
}

std::string signed_number(double number, const ComparisonWords& words) {
  const std::string text = short_number(words.say, std::abs(in_unit(number, words)));
  if (text == "0") return text;
  return (number < 0 ? minus : "+") + text;
}

void name_clusters(ClusterUnit unit, ComparisonWords& words) {
  const Language& say = words.say;
  switch (unit) {
    case ClusterUnit::practice:
      words.cluster = say(phrase::cluster_practice);
      words.clusters = say(phrase::clusters_practice);
      return;
    case ClusterUnit::member:
      words.cluster = say(phrase::cluster_member);
      words.clusters = say(phrase::clusters_member);
      return;
    case ClusterUnit::group:
      words.cluster = say(phrase::cluster_group);
      words.clusters = say(phrase::clusters_group);
      return;
  }
}

}  // namespace

ComparisonWords words_for(const Language& say, const MeasureComparison& comparison) {
  ComparisonWords words{say};
  words.unit = unit_of(*comparison.measure);
  words.difference_unit = words.unit == "%" ? say(phrase::percentage_points) : words.unit;
  words.unnamed = comparison.unnamed;
  const Comparison* compared = comparison.comparison ? &*comparison.comparison : nullptr;
  const bool in_measure_unit =
      compared != nullptr && (std::holds_alternative<ClustersCompared>(*compared) ||
                              std::holds_alternative<ClusterFiguresCompared>(*compared) ||
                              std::holds_alternative<MeansCompared>(*compared));
  if (!in_measure_unit) words.scale = scale_of(*comparison.measure);
  if (comparison.unit) name_clusters(*comparison.unit, words);
  return words;
}

std::string clusters_counted(long n, const ComparisonWords& words) {
  return words.say(phrase::counted_clusters, n, n == 1 ? words.cluster : words.clusters);
}

std::string short_number(const Language& say, double number) {
  const double size = std::abs(number);
  if (size == 0 || size >= 1) return say.number(number);
  std::string text = fmt::format("{:.2g}", size);
  if (text.find('e') != std::string::npos) text = fmt::format("{:.1e}", size);
  return (number < 0 ? minus : "") + say.written(text);
}

std::string figure_in_words(double figure, const ComparisonWords& words) {
  return short_number(words.say, in_unit(figure, words)) + unit_behind(words.say, words.unit);
}

std::string difference_in_words(double difference, const ComparisonWords& words) {
  return signed_number(difference, words) + unit_behind(words.say, words.difference_unit);
}

std::string interval_in_words(const stats::Interval& interval, const ComparisonWords& words) {
  return words.say(phrase::ci95, short_number(words.say, in_unit(interval.lower, words)),
                   short_number(words.say, in_unit(interval.upper, words)));
}

std::string meaning_in_words(const stats::Interval& interval, const ComparisonWords& words) {
  const Language& say = words.say;
  const std::string low = signed_number(interval.lower, words);
  const std::string high = signed_number(interval.upper, words);
  if (interval.lower > 0) return say(phrase::higher_or_lower, say(phrase::higher), low, high);
  if (interval.upper < 0) return say(phrase::higher_or_lower, say(phrase::lower), low, high);
  return say(phrase::change_not_told, low, high);
}

std::string p_in_words(const Language& say, double p) {
  return p < 0.001 ? "p < " + say.written("0.001") : "p = " + say.written(fmt::format("{:.3f}", p));
}

}  // namespace cop
