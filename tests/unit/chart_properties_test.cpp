// What must hold of every chart, on random series with a fixed seed.

#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <string>

#include <doctest/doctest.h>

#include "cop/stats/judged_chart.hpp"
#include "cop/stats/refusal.hpp"

namespace {

using cop::stats::all_chart_types;
using cop::stats::ChartType;
using cop::stats::ControlChart;
using cop::stats::ControlPoint;
using cop::stats::JudgedChart;
using cop::stats::JudgedOptions;
using cop::stats::RuleSet;
using cop::stats::Series;
using cop::stats::Subgroups;

using Random = std::mt19937_64;

constexpr std::array all_rules{RuleSet::anhoej, RuleSet::ihi, RuleSet::mdc,
                               RuleSet::western_electric, RuleSet::nelson};

int between(int low, int high, Random& random) {
  return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
}

/// Whole numbers, so that shifting them by whole numbers and scaling by 2 rounds nothing.
Series whole_numbers(Random& random) {
  Series values;
  const int n = between(1, 40, random);
  for (int i = 0; i < n; ++i) {
    if (between(0, 9, random) == 0) {
      values.emplace_back();
    } else {
      values.emplace_back(between(1, 60, random));
    }
  }
  return values;
}

double extreme_number(Random& random) {
  constexpr std::array corners{0.0,
                               1.0,
                               -1.0,
                               std::numeric_limits<double>::max(),
                               std::numeric_limits<double>::lowest(),
                               std::numeric_limits<double>::min(),
                               std::numeric_limits<double>::denorm_min(),
                               -std::numeric_limits<double>::denorm_min()};
  if (between(0, 1, random) == 0) return corners[random() % corners.size()];
  const double mantissa = between(-1000000, 1000000, random) / 1e6;
  return std::ldexp(mantissa, between(-1070, 1020, random));
}

Subgroups extreme_series(Random& random, bool positive, bool with_denominators) {
  Series y;
  Series n;
  const int size = between(0, 30, random);
  for (int i = 0; i < size; ++i) {
    const double value = extreme_number(random);
    const double other = std::abs(extreme_number(random));
    const double above = positive ? std::min(std::abs(value), other) : value;
    const bool missing = between(0, 9, random) == 0;
    y.push_back(missing ? std::nullopt : std::optional(above));
    n.emplace_back(other);
  }
  return with_denominators ? cop::stats::subgroups(y, n) : cop::stats::subgroups(y);
}

void check_finite(const std::optional<double>& number) {
  if (number) REQUIRE(std::isfinite(*number));
}

void check_finite(const JudgedChart& judged) {
  for (const ControlPoint& p : judged.chart.points) {
    for (const auto& number :
         {p.value, p.centre, p.sigma, p.lower, p.upper, p.near_lower, p.near_upper}) {
      check_finite(number);
    }
  }
  for (const auto& part : judged.chart.parts) check_finite(part.centre);
  for (const auto& findings : judged.ihi) {
    check_finite(findings.lower_quartile);
    check_finite(findings.upper_quartile);
  }
  if (!judged.mdc) return;
  for (const auto& point : judged.mdc->points) check_finite(point.upper);
}

JudgedOptions random_options(Random& random, std::size_t points) {
  JudgedOptions options;
  if (between(0, 3, random) == 0) options.multiply = extreme_number(random);
  if (between(0, 3, random) == 0) options.floor_at_zero = true;
  if (between(0, 3, random) == 0) options.screening = cop::stats::Screening::none;
  if (between(0, 3, random) == 0) options.target = extreme_number(random);
  if (between(0, 3, random) == 0) options.centre = std::abs(extreme_number(random));
  if (points > 1 && between(0, 2, random) == 0) options.parts = {1 + random() % (points - 1)};
  if (options.parts.empty() && between(0, 2, random) == 0) options.freeze = 1 + random() % 30;
  if (points > 0 && between(0, 2, random) == 0) options.exclude = {1 + random() % points};
  return options;
}

bool signals(const JudgedChart& judged) {
  for (const auto& part : judged.chart.parts) {
    if (part.runs_signal || part.outside > 0) return true;
  }
  for (const auto& findings : judged.ihi) {
    if (findings.signal() || !findings.far_points.empty()) return true;
  }
  for (const auto& finding : judged.zones) {
    if (!finding.points.empty()) return true;
  }
  if (!judged.mdc) return false;
  for (const auto& point : judged.mdc->points) {
    if (point.cause != cop::stats::SpecialCause::common) return true;
  }
  return false;
}

void check_near(const std::optional<double>& a, const std::optional<double>& b) {
  REQUIRE(a.has_value() == b.has_value());
  if (a) REQUIRE(*a == doctest::Approx(*b).epsilon(1e-11));
}

std::optional<double> moved(const std::optional<double>& number, double factor, double offset) {
  return number ? std::optional(*number * factor + offset) : std::nullopt;
}

Series moved(const Series& values, double factor, double offset) {
  Series result;
  for (const auto& value : values) result.push_back(moved(value, factor, offset));
  return result;
}

void check_moves_with_data(ChartType type, const Series& values, double factor, double offset) {
  const ControlChart plain = control_chart(type, cop::stats::subgroups(values));
  const ControlChart other =
      control_chart(type, cop::stats::subgroups(moved(values, factor, offset)));
  for (std::size_t i = 0; i < plain.points.size(); ++i) {
    const ControlPoint& a = plain.points[i];
    const ControlPoint& b = other.points[i];
    check_near(b.centre, moved(a.centre, factor, offset));
    check_near(b.lower, moved(a.lower, factor, offset));
    check_near(b.upper, moved(a.upper, factor, offset));
    REQUIRE(a.outside == b.outside);
  }
  REQUIRE(plain.parts[0].runs == other.parts[0].runs);
}

}  // namespace

TEST_CASE("shifting and scaling a series shifts and scales its centre and limits") {
  Random random(5);
  for (int round = 0; round < 500; ++round) {
    const Series values = whole_numbers(random);
    const double factor = between(0, 1, random) == 0 ? 2 : 1;
    const double offset = between(-500, 500, random);
    for (const ChartType type : {ChartType::run, ChartType::i}) {
      check_moves_with_data(type, values, factor, offset);
    }
    check_moves_with_data(ChartType::mr, values, 2, 0);
    check_moves_with_data(ChartType::t, values, 2, 0);
  }
}

TEST_CASE("reversing time keeps useful points, crossings and the longest run") {
  Random random(6);
  for (int round = 0; round < 500; ++round) {
    const Series values = whole_numbers(random);
    const Series reversed(values.rbegin(), values.rend());
    const auto forward = control_chart(ChartType::i, cop::stats::subgroups(values));
    const auto backward = control_chart(ChartType::i, cop::stats::subgroups(reversed));
    REQUIRE(forward.parts[0].runs.crossings == backward.parts[0].runs.crossings);
    REQUIRE(forward.parts[0].runs.longest_run == backward.parts[0].runs.longest_run);
    REQUIRE(forward.parts[0].runs.useful_points == backward.parts[0].runs.useful_points);
  }
}

TEST_CASE("a constant series never signals, on any chart, by any rules") {
  Random random(7);
  for (int round = 0; round < 300; ++round) {
    const auto n = static_cast<std::size_t>(between(1, 60, random));
    const double below = between(1, 999, random);
    const double above = between(0, static_cast<int>(below), random);
    const bool fraction = between(0, 1, random) == 0;
    const Series same(n, fraction ? above / below + 0.1 : below);
    const Subgroups plain = cop::stats::subgroups(same);
    const Subgroups ratios = cop::stats::subgroups(Series(n, above), Series(n, below));
    for (const auto& type : all_chart_types()) {
      for (const RuleSet rules : all_rules) {
        CAPTURE(type.word);
        JudgedOptions options;
        if (between(0, 1, random) == 0) options.screening = cop::stats::Screening::none;
        try {
          const auto judged =
              judged_chart(type.type, rules, type.needs_denominators ? ratios : plain, options);
          REQUIRE_FALSE(signals(judged));
        } catch (const cop::stats::Refusal& refusal) {
          REQUIRE(refusal.rule() != "zero-time");
        }
      }
    }
  }
}

TEST_CASE("no finite input makes a number that is not finite, or an error but a refusal") {
  Random random(8);
  for (int round = 0; round < 4000; ++round) {
    for (const auto& type : all_chart_types()) {
      const RuleSet rules = all_rules[random() % all_rules.size()];
      const bool positive = between(0, 2, random) > 0;
      const Subgroups series =
          extreme_series(random, positive, type.needs_denominators || between(0, 3, random) == 0);
      CAPTURE(type.word);
      try {
        check_finite(judged_chart(type.type, rules, series, random_options(random, series.size())));
      } catch (const cop::stats::Refusal& refusal) {
        REQUIRE_FALSE(refusal.rule().empty());
      }
    }
  }
}
