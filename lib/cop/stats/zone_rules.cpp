#include "cop/stats/zone_rules.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>

#include "cop/stats/refusal.hpp"

namespace cop::stats {
namespace {

/// Points in a row of which the last one may complete a pattern; `above` tells how many standard
/// deviations of that last point each lies above its centre.
struct Window {
  std::span<const ControlPoint* const> points;

  [[nodiscard]] const ControlPoint& last() const { return *points.back(); }
  [[nodiscard]] double above(const ControlPoint& point) const {
    return (*point.value - *last().centre) / *last().sigma;
  }
  template <class Condition>
  [[nodiscard]] std::ptrdiff_t count(Condition condition) const {
    return std::count_if(points.begin(), points.end(),
                         [&](const ControlPoint* p) { return condition(above(*p)); });
  }
};

bool outside(const Window& window) { return window.last().outside; }

/// So many points beyond a number of deviations on the side of the last point, which is one of
/// them.
bool beyond(const Window& window, std::ptrdiff_t needed, double deviations) {
  const double own = window.above(window.last());
  if (own > deviations) {
    return window.count([=](double z) { return z > deviations; }) >= needed;
  }
  return own < -deviations && window.count([=](double z) { return z < -deviations; }) >= needed;
}

bool two_of_three(const Window& window) { return beyond(window, 2, 2); }
bool four_of_five(const Window& window) { return beyond(window, 4, 1); }

bool one_side(const Window& window) {
  const auto all = static_cast<std::ptrdiff_t>(window.points.size());
  const double centre = *window.last().centre;
  const auto above = std::count_if(window.points.begin(), window.points.end(),
                                   [=](const ControlPoint* p) { return *p->value > centre; });
  const auto below = std::count_if(window.points.begin(), window.points.end(),
                                   [=](const ControlPoint* p) { return *p->value < centre; });
  return above == all || below == all;
}

int step(const ControlPoint* from, const ControlPoint* to) {
  return (*to->value > *from->value ? 1 : 0) - (*to->value < *from->value ? 1 : 0);
}

bool one_way(const Window& window) {
  const int first = step(window.points[0], window.points[1]);
  if (first == 0) return false;
  for (std::size_t i = 2; i < window.points.size(); ++i) {
    if (step(window.points[i - 1], window.points[i]) != first) return false;
  }
  return true;
}

bool alternating(const Window& window) {
  int previous = 0;
  for (std::size_t i = 1; i < window.points.size(); ++i) {
    const int now = step(window.points[i - 1], window.points[i]);
    if (now == 0 || now == previous) return false;
    previous = now;
  }
  return true;
}

/// Equal values are no sign of anything: there is no variation that could be too small.
bool varies(const Window& window) {
  return std::any_of(window.points.begin(), window.points.end(),
                     [&](const ControlPoint* p) { return step(p, &window.last()) != 0; });
}

/// How many of its own standard deviations the point lies above its centre.
double own_height(const ControlPoint& point) {
  return point.sigma ? (*point.value - *point.centre) / *point.sigma : 0;
}

bool near_centre(const Window& window) {
  return varies(window) &&
         std::all_of(window.points.begin(), window.points.end(), [](const ControlPoint* p) {
           return p->sigma && std::abs(own_height(*p)) <= 1;
         });
}

bool far_from_centre(const Window& window) {
  const auto all = static_cast<std::ptrdiff_t>(window.points.size());
  const auto high = std::count_if(window.points.begin(), window.points.end(),
                                  [](const ControlPoint* p) { return own_height(*p) > 1; });
  const auto low = std::count_if(window.points.begin(), window.points.end(),
                                 [](const ControlPoint* p) { return own_height(*p) < -1; });
  return high > 0 && low > 0 && high + low == all;
}

struct ZoneRule {
  ZoneRules set;
  int number;
  std::size_t points;
  bool (*is_complete)(const Window& window);
  std::string_view text;
};

constexpr std::array all_rules{
#define COP_ZONE_RULE(set, number, points, is_complete, text) \
  ZoneRule{ZoneRules::set, number, points, is_complete, text},
#include "cop/stats/zone_rules.def"
#undef COP_ZONE_RULE
};

/// Whether the rule asks how far points lie from the centre line.
bool needs_deviation(const ZoneRule& rule) {
  return rule.is_complete != outside && rule.is_complete != one_side &&
         rule.is_complete != one_way && rule.is_complete != alternating;
}

bool may_stand_in(const ControlPoint& point, const ZoneRule& rule) {
  if (!point.included || !point.value || !point.centre) return false;
  const bool on_line = !(*point.value < *point.centre) && !(*point.value > *point.centre);
  return rule.is_complete != one_side || !on_line;
}

int side_of(const Window& window, const ZoneRule& rule) {
  if (rule.is_complete == one_way) return step(window.points[0], window.points[1]);
  const bool has_side = rule.is_complete != alternating && rule.is_complete != near_centre &&
                        rule.is_complete != far_from_centre;
  const double distance = *window.last().value - *window.last().centre;
  return has_side ? (distance > 0 ? 1 : 0) - (distance < 0 ? 1 : 0) : 0;
}

ZoneFinding find(const ControlChart& chart, const ZoneRule& rule) {
  ZoneFinding finding{rule.number, rule.text, {}, {}};
  std::vector<const ControlPoint*> usable;
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const ControlPoint& point = chart.points[i];
    if (!usable.empty() && usable.back()->part != point.part) usable.clear();
    if (!may_stand_in(point, rule)) continue;
    usable.push_back(&point);
    if (usable.size() < rule.points || (needs_deviation(rule) && !point.sigma)) continue;
    const Window window{std::span<const ControlPoint* const>(usable).last(rule.points)};
    if (!rule.is_complete(window)) continue;
    finding.points.push_back(i + 1);
    finding.sides.push_back(side_of(window, rule));
  }
  return finding;
}

}  // namespace

std::vector<ZoneFinding> zone_rules(const ControlChart& chart, ZoneRules rules) {
  const ChartTypeFacts& type = facts_of(chart.type);
  if (!type.is_symmetric) {
    throw Refusal("rules-need-limits",
                  "these rules need limits at equal distances from the centre line, and " +
                      with_article(type.type) + " has none: take an I, Xbar, C, U or P chart");
  }
  std::vector<ZoneFinding> findings;
  for (const ZoneRule& rule : all_rules) {
    if (rule.set == rules) findings.push_back(find(chart, rule));
  }
  return findings;
}

}  // namespace cop::stats
