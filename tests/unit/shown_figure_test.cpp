#include "cop/network/shown_figure.hpp"

#include <random>
#include <set>

#include <doctest/doctest.h>

#include "cop/stats/compare/distributions.hpp"
#include "cop/stats/compare/event_rate.hpp"
#include "cop/stats/compare/proportion.hpp"

using cop::PooledCounts;
using cop::PoolKind;
using cop::PracticePoint;
using cop::Rounding;
using cop::ShownFigure;
using cop::Step;
using doctest::Approx;

namespace {

PracticePoint counted(PooledCounts counts) { return {{}, {}, counts}; }

/// A measure whose practices have such figures.
struct Measured {
  Measured(PoolKind kind, double factor, const std::vector<PracticePoint>& figures) {
    definition.kind = kind;
    definition.factor = factor;
    measure.definition = &definition;
    for (const PracticePoint& figure : figures)
      measure.practices.push_back({0, &definition, nullptr, figure});
  }

  cop::MeasureContribution definition;
  cop::PooledMeasure measure;
};

Measured shares() { return {PoolKind::share, 100, {counted({21000, 30000})}}; }
Measured rates() { return {PoolKind::rate, 1000, {counted({900, 30000})}}; }

bool look_alike(const ShownFigure& a, const ShownFigure& b) {
  return a.value == b.value && a.step == b.step && a.size == b.size;
}

/// The numbers of people or events that may be behind a figure that is told.
std::set<long> behind(const Rounding& rounding, const PracticePoint& figure, long most_per_one) {
  std::set<long> numbers;
  const long size = rounding.shown(figure).size;
  for (long n = std::max(1L, size - 5); n <= size + 5; ++n) {
    for (long x = 0; x <= n * most_per_one; ++x) {
      const PracticePoint other = counted({x, n});
      if (!look_alike(rounding.shown(other), rounding.shown(figure))) continue;
      CHECK(rounding.interval(other) == rounding.interval(figure));
      numbers.insert(x);
    }
  }
  return numbers;
}

bool contains(const std::optional<cop::stats::Interval>& wide, const cop::stats::Interval& exact,
              double factor) {
  return wide && wide->lower <= exact.lower * factor && wide->upper >= exact.upper * factor;
}

}  // namespace

TEST_CASE(
    "at least five numbers of people fit a share that is told, and its interval holds for all") {
  const Measured measured = shares();
  const Rounding rounding(measured.measure);
  std::mt19937 random(1);
  for (int i = 0; i < 300; ++i) {
    const auto n = static_cast<long>(5 + random() % 300);
    const auto x = static_cast<long>(random() % static_cast<unsigned long>(n + 1));
    const ShownFigure told = rounding.shown(counted({x, n}));
    CAPTURE(x);
    CAPTURE(n);
    CHECK(contains(rounding.interval(counted({x, n})), cop::stats::wilson({x, n}), 100));
    if (!told.is_under() && !told.is_over())
      CHECK(behind(rounding, counted({x, n}), 1).size() >= 5);
  }
}

TEST_CASE(
    "at least five numbers of events fit a rate that is told, and its interval holds for all") {
  const Measured measured = rates();
  const Rounding rounding(measured.measure);
  std::mt19937 random(2);
  for (int i = 0; i < 100; ++i) {
    const auto n = static_cast<long>(10 + random() % 100);
    const auto x = static_cast<long>(random() % static_cast<unsigned long>(2 * n));
    const ShownFigure told = rounding.shown(counted({x, n}));
    CAPTURE(x);
    CAPTURE(n);
    CHECK(contains(rounding.interval(counted({x, n})),
                   cop::stats::garwood({x, static_cast<double>(n)}), 1000));
    if (!told.is_under()) CHECK(behind(rounding, counted({x, n}), 3).size() >= 5);
  }
}

TEST_CASE("what is nearer to no one or to everyone than to a step is told as under or over it") {
  const Measured measured = shares();
  const Rounding rounding(measured.measure);
  CHECK(cop::shown_text(rounding.shown(counted({43, 61})), "%") == "70%");
  CHECK(cop::shown_text(rounding.shown(counted({2, 61})), "%") == "under 10%");
  CHECK(cop::shown_text(rounding.shown(counted({0, 61})), "%") == "under 10%");
  CHECK(cop::shown_text(rounding.shown(counted({61, 61})), "%") == "over 90%");
  CHECK(cop::shown_text(rounding.shown(counted({43, 27000})), "%") == "under 1%");
  const Measured events = rates();
  CHECK(cop::shown_text(Rounding(events.measure).shown(counted({1, 1000})), "per 1,000") ==
        "under 5 per 1,000");
}

TEST_CASE("a rate of all is told as near as five events allow, not from events in tens") {
  // 24 events in 9,980, and 14: 2.41 and 1.40 per 1,000.
  const Measured measured(PoolKind::rate, 1000, {counted({240, 99800})});
  const Rounding rounding(measured.measure);
  CHECK(rounding.shown(counted({240, 99800})).value == Approx(2.4));
  CHECK(rounding.shown(counted({140, 99800})).value == Approx(1.4));
  CHECK(rounding.shown(counted({24, 9980})).value == Approx(2));
}

TEST_CASE("the mean of a practice has an interval where it gives a standard deviation") {
  PracticePoint all = counted({200, 200});
  all.mean = 61.1;
  const Measured measured(PoolKind::mean, 1, {all});
  const Rounding rounding(measured.measure);
  PracticePoint figure = counted({10, 10});
  figure.mean = 49.8;
  CHECK(cop::shown_text(rounding.shown(figure), "mmol/mol") == "50 mmol/mol");
  CHECK_FALSE(rounding.interval(figure));
  figure.sd = 4;
  const auto interval = rounding.interval(figure);
  REQUIRE(interval);
  // t(0.975, 9) 4/√10 = 2.861428 and half a step, rounded up: 4 to both sides of 50.
  CHECK(interval->lower == Approx(46));
  CHECK(interval->upper == Approx(54));
}

TEST_CASE("steps are 1, 2 or 5 times a power of ten") {
  CHECK(cop::step_of_at_least(8.3) == Step{1, 1});
  CHECK(cop::step_of_at_least(1.2) == Step{2, 0});
  CHECK(cop::step_of_at_least(0.03) == Step{5, -2});
  CHECK(cop::step_of_at_least(0.5) == Step{5, -1});
  CHECK(Step{1, -1}.rounded(3.44) == 3.4);
  CHECK(Step{2, 1}.rounded(71) == 80);
  CHECK(Step{5, -1}.rounded_up(2.6) == 3);
  CHECK(Step{5, -1}.rounded_down(2.9) == 2.5);
  CHECK(cop::shown_number(3, {1, -1}) == "3.0");
  CHECK(cop::shown_number(-1, {}) == "−1");
}

TEST_CASE("numbers of people are told in tens") {
  CHECK(cop::people_text(1694) == "1,690");
  CHECK(cop::people_text(4) == "under 10");
  CHECK(cop::people_text(5) == "10");
}
