#include "cop/charts/found_words.hpp"

#include <algorithm>
#include <functional>
#include <vector>

#include <fmt/core.h>

#include "cop/charts/chart_names.hpp"
#include "cop/charts/found_by_rules.hpp"
#include "cop/charts/point_signals.hpp"
#include "cop/charts/rule_sets.hpp"
#include "cop/charts/unit.hpp"
#include "cop/language/phrases/charts.hpp"
#include "cop/language/phrases/common.hpp"

namespace cop {
namespace {

std::vector<std::size_t> outside_points(const PartOfChart& part) {
  std::vector<std::size_t> points;
  for (std::size_t i = part.first; i < part.end; ++i) {
    if (part.judged.chart.points[i].outside) points.push_back(i);
  }
  return points;
}

std::vector<double> values_of(const PartOfChart& part) {
  std::vector<double> values;
  for (std::size_t i = part.first; i < part.end; ++i) {
    const stats::ControlPoint& point = part.judged.chart.points[i];
    if (point.included && point.value) values.push_back(*point.value);
  }
  return values;
}

bool varies(const std::vector<double>& values) {
  return std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) != values.end();
}

std::string no_verdict(const PartOfChart& part) {
  const std::vector<double> values = values_of(part);
  if (values.size() > 1 && !varies(values)) {
    return part.request.say(phrase::all_points_equal);
  }
  const int useful = part.numbers().runs.useful_points;
  return part.request.say(
      phrase::too_few_points, useful, centre_name(part.request.say, part.request.type),
      rules_name(part.request.say, part.judged.rules), stats::fewest_useful_points);
}

}  // namespace

std::vector<PartOfChart> parts_of(const ChartRequest& request, const stats::JudgedChart& judged) {
  std::vector<PartOfChart> parts;
  std::size_t first = 0;
  for (std::size_t i = 0; i < judged.chart.parts.size(); ++i) {
    std::size_t end = first;
    while (end < judged.chart.points.size() &&
           judged.chart.points[end].part == judged.chart.parts[i].part) {
      ++end;
    }
    parts.push_back({request, judged, i, first, end});
    first = end;
  }
  return parts;
}

bool can_be_judged(const PartOfChart& part) {
  return part.numbers().runs.has_enough_points() && varies(values_of(part));
}

bool has_finding(const PartOfChart& part) {
  const std::vector<PointFinding> found = point_findings(part.judged);
  const bool at_points =
      std::any_of(found.begin() + static_cast<std::ptrdiff_t>(part.first),
                  found.begin() + static_cast<std::ptrdiff_t>(part.end),
                  [](const PointFinding& f) { return f.signal != PointSignal::none; });
  return at_points || has_runs_signal(part.judged, part.part);
}

std::string points_in_words(const PartOfChart& part, const std::vector<std::size_t>& points) {
  constexpr std::size_t most = 4;
  std::string text;
  for (std::size_t i = 0; i < std::min(points.size(), most); ++i) {
    const bool is_last = i + 1 == points.size();
    text += i == 0 ? "" : is_last ? part.request.say(phrase::and_between) : ", ";
    const double value = part.request.told(*part.judged.chart.points[points[i]].value);
    text += fmt::format("{} ({})", part.label(points[i]),
                        chart_number(part.request.say, value, part.request.unit));
  }
  if (points.size() > most) text += part.request.say(phrase::and_more, points.size() - most);
  return text;
}

std::string found_in_words(const PartOfChart& part) {
  const auto outside = outside_points(part);
  std::string text;
  if (!outside.empty()) {
    const std::string points = points_in_words(part, outside);
    text = outside.size() == 1
               ? part.request.say(phrase::one_beyond_limit, points)
               : part.request.say(phrase::some_beyond_limit, outside.size(), points);
  }
  if (!can_be_judged(part)) return text + no_verdict(part);
  switch (part.judged.rules) {
    case stats::RuleSet::anhoej: return text + found_by_anhoej(part);
    case stats::RuleSet::ihi: return text + found_by_ihi(part);
    case stats::RuleSet::mdc: return text + found_by_mdc(part);
    case stats::RuleSet::western_electric:
    case stats::RuleSet::nelson: return text + found_by_zones(part);
  }
  return text;
}

}  // namespace cop
