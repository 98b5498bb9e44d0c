#include "cop/network/pooled_words.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

bool have_direction(const PooledMeasure& measure, Direction direction) {
  return std::any_of(measure.parts.begin(), measure.parts.end(),
                     [direction](const auto* part) { return part->direction == direction; });
}

}  // namespace

std::string with_unit(double value, const std::string& unit) {
  return number_text(value) + (unit == "%" || unit.empty() ? "" : " ") + unit;
}

std::string whose_text(const PooledMeasure& measure) {
  const auto whole = static_cast<long>(measure.whole_groups());
  const long practices = static_cast<long>(measure.practices.size()) - whole;
  if (practices == 0) return counted(whole, "group", "groups");
  const long groups = static_cast<long>(measure.parts.size()) - whole;
  const std::string text =
      counted(practices, "practice", "practices") + " in " + counted(groups, "group", "groups");
  return whole == 0 ? text : text + " and " + counted(whole, "whole group", "whole groups");
}

std::string kinds_text(const PooledMeasure& measure) {
  const std::size_t whole = measure.whole_groups();
  if (whole == 0) return "practices";
  return whole == measure.practices.size() ? "groups" : "practices and groups";
}

std::string uncounted_text(const PooledMeasure& measure) {
  const auto& [figures, groups] = measure.without_counts;
  if (figures == 0) return {};
  const char* const what = measure.definition->kind == PoolKind::mean
                               ? "say of how many (n)"
                               : "give a numerator and a denominator in whole numbers";
  return fmt::format("{} of {} {} not {}", counted(figures, "figure", "figures"),
                     counted(groups, "group", "groups"), figures == 1 ? "does" : "do", what);
}

std::string targets_text(const PooledMeasure& measure) {
  const std::string& unit = measure.definition->unit;
  std::vector<double> targets;
  for (const MeasureContribution* part : measure.parts) {
    if (part->target) targets.push_back(*part->target);
  }
  std::string text;
  if (!targets.empty()) {
    const auto [lowest, highest] = std::minmax_element(targets.begin(), targets.end());
    const bool are_all = targets.size() == measure.parts.size();
    const std::string whose =
        are_all ? "" : fmt::format(" of {} of the {} groups", targets.size(), measure.parts.size());
    text = *lowest < *highest
               ? fmt::format(" Targets differ between groups ({} to {}).",
                             with_unit(*lowest, unit == "%" ? unit : ""), with_unit(*highest, unit))
               : fmt::format(" The target{} is {}.", whose, with_unit(*lowest, unit));
  }
  if (have_direction(measure, Direction::higher) && have_direction(measure, Direction::lower)) {
    text += " The groups do not agree whether higher or lower is better.";
  }
  return text;
}

}  // namespace cop
