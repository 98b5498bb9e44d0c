#include "cop/stats/chart_checks.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "cop/stats/refusal.hpp"

namespace cop::stats {
namespace {

void require(bool condition, const char* rule, const std::string& text) {
  if (!condition) throw Refusal(rule, text);
}

std::string ordinal(std::size_t i) { return "point " + std::to_string(i + 1); }

bool is_proportion_chart(ChartType type) { return type == ChartType::p || type == ChartType::pp; }

bool counts_events(ChartType type) {
  return is_proportion_chart(type) || type == ChartType::c || type == ChartType::u ||
         type == ChartType::up || type == ChartType::g;
}

void check_denominators(const ChartTypeFacts& type, std::span<const Subgroup> series) {
  const bool some = std::any_of(series.begin(), series.end(),
                                [](const Subgroup& s) { return s.denominator.has_value(); });
  require(some || series.empty() || !type.needs_denominators, "no-denominator",
          with_article(type.type) +
              " needs the number that each count is out of: give numerators and "
              "denominators, or take an I chart or a run chart");
  for (std::size_t i = 0; i < series.size(); ++i) {
    require(series[i].denominator.value_or(0) >= 0, "negative-denominator",
            "the denominator of " + ordinal(i) + " is below 0: correct it, or leave it empty");
  }
}

void check_counts(const ChartTypeFacts& type, std::span<const Subgroup> series) {
  for (std::size_t i = 0; i < series.size(); ++i) {
    const Subgroup& s = series[i];
    if (!s.value || !s.total) continue;
    require(*s.total >= 0, "negative-count",
            ordinal(i) + " is below 0, and " + with_article(type.type) +
                " is for counts: correct it, or take an I chart");
    require(!is_proportion_chart(type.type) || *s.total <= *s.denominator, "more-than-all",
            "the numerator of " + ordinal(i) + " is above its denominator, and " +
                with_article(type.type) +
                " is for parts of a whole: correct it, or take a U chart for events by exposure");
  }
}

void check_times(std::span<const Subgroup> series) {
  for (std::size_t i = 0; i < series.size(); ++i) {
    require(!series[i].value || *series[i].value > 0, "zero-time",
            "a T chart needs times above 0, and " + ordinal(i) +
                " has none: give the times more exactly (with the hour of the day), or take a G "
                "chart of the cases between events");
  }
}

void check_centre(const ChartTypeFacts& type, std::optional<double> centre) {
  if (!centre) return;
  const bool is_time = type.type == ChartType::t;
  const bool signed_centre = !counts_events(type.type) && !is_time && type.type != ChartType::mr &&
                             type.type != ChartType::s;
  require(signed_centre || *centre >= 0, "impossible-centre",
          "the centre of " + with_article(type.type) + " cannot be below 0");
  require(!is_proportion_chart(type.type) || *centre <= 1, "impossible-centre",
          "the centre of " + with_article(type.type) +
              " is a proportion: give it as a fraction between 0 and 1");
}

void check_parts(const ChartOptions& options, std::size_t points) {
  std::size_t previous = 0;
  for (const std::size_t last : options.parts) {
    require(last > previous, "bad-phase",
            "the last points of the phases must increase, and the first phase must have a point");
    require(last < points, "bad-phase",
            "a phase ends at point " + std::to_string(last) + ", and there " +
                (points == 1 ? "is 1 point" : "are " + std::to_string(points) + " points") +
                ": each phase needs at least one, the last one too");
    previous = last;
  }
}

}  // namespace

void check_options(const ChartOptions& options, std::size_t points) {
  require(
      !options.freeze || options.parts.empty(), "freeze-with-phases",
      "a frozen baseline and phases contradict each other: a later phase has a line of its own, "
      "which cannot rest on a baseline before it; give one of the two");
  require(options.freeze != std::size_t{0}, "empty-baseline",
          "a frozen baseline has at least one point");
  check_parts(options, points);
  for (const std::size_t point : options.exclude) {
    require(point >= 1 && point <= points, "bad-exclusion",
            "there is no point " + std::to_string(point) + " to leave out");
  }
  require(std::isfinite(options.multiply), "bad-number", "the multiplier is not a finite number");
  require(!options.centre || std::isfinite(*options.centre), "bad-number",
          "the centre is not a finite number");
}

void check_data(const ChartTypeFacts& type, std::span<const Subgroup> series,
                const ChartOptions& options) {
  check_denominators(type, series);
  if (counts_events(type.type)) check_counts(type, series);
  if (type.type == ChartType::t) check_times(series);
  check_centre(type, options.centre);
}

}  // namespace cop::stats
