// What a network's report says of figures follows from the exact ones; what it shows is rounded.

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/network/measure_section.hpp"
#include "cop/network/practice_charts.hpp"
#include "cop/network/shown_measure.hpp"

using cop::PooledCounts;
using cop::PoolKind;
using cop::PracticePoint;

namespace {

constexpr long min_cell = 5;
const cop::Date first_day = *cop::Date::parse("2026-01-01");

/// A measure of practices with such counts, one for each month.
struct Pooled {
  Pooled(PoolKind kind, double factor, const std::vector<std::vector<PooledCounts>>& practices) {
    definition.id = "seen";
    definition.name = "Seen";
    definition.kind = kind;
    definition.factor = factor;
    definition.unit = kind == PoolKind::share ? "%" : "per 1,000";
    for (const std::vector<PooledCounts>& months : practices) {
      std::vector<PracticePoint> points;
      for (const PooledCounts& counts : months) {
        const cop::Date from = first_day.plus_days(31 * static_cast<int>(points.size()));
        points.push_back({from, from.plus_days(30), counts});
      }
      series.emplace_back("north", kind, points);
    }
    measure.definition = &definition;
    measure.parts.assign(practices.size(), &definition);
    for (const cop::PracticeSeries& one : series) {
      measure.practices.push_back({0, &definition, &one, one.latest()});
    }
  }

  cop::MeasureContribution definition;
  std::vector<cop::PracticeSeries> series;
  cop::PooledMeasure measure;
};

Pooled shares(std::initializer_list<PooledCounts> latest) {
  std::vector<std::vector<PooledCounts>> practices;
  for (const PooledCounts& counts : latest) practices.push_back({counts});
  return {PoolKind::share, 100, practices};
}

std::vector<bool> outside(const Pooled& pooled) {
  std::vector<bool> all;
  for (const cop::ShownPractice& one : cop::ShownMeasure(pooled.measure).practices) {
    all.push_back(one.is_outside);
  }
  return all;
}

std::string headline(const Pooled& pooled) {
  const cop::Section section = cop::measure_section(pooled.measure, min_cell);
  return std::get<cop::Paragraph>(section.blocks.front()).text;
}

}  // namespace

TEST_CASE("a practice lies beyond the limits of a funnel where its exact figure does") {
  // z = 0.70, but rounded to whole percent one of 1% and five of 2%.
  CHECK(outside(shares({{69, 5000}, {69, 5000}, {69, 5000}, {69, 5000}, {69, 5000}, {76, 5000}})) ==
        std::vector<bool>(6, false));
  // z = 3.33, but all 1%.
  const Pooled one_beyond =
      shares({{10, 2000}, {10, 2000}, {10, 2000}, {10, 2000}, {10, 2000}, {24, 2000}});
  CHECK(outside(one_beyond) == std::vector<bool>{false, false, false, false, false, true});
  const cop::Chart funnel = cop::funnel_chart(cop::ShownMeasure(one_beyond.measure));
  CHECK(funnel.points.back().signal == cop::PointSignal::outside);
  CHECK(funnel.points.back().value == 1.0);
}

TEST_CASE("Anhøj's rules judge the exact figures of a run chart that is drawn rounded") {
  // 40 to 42 of 80, and then 43 to 45: all of it 50% and 55% to whoever sees single practices.
  std::vector<PooledCounts> months;
  for (long month = 0; month < 24; ++month) {
    months.push_back({(month < 12 ? 38 : 41) + month * 7 % 3, 80});
  }
  const Pooled pooled(PoolKind::share, 100, std::vector(6, months));
  const cop::ShownMeasure shown(pooled.measure);
  const auto chart = cop::practice_run_chart(shown, shown.practices.front(), "Seen", min_cell);
  REQUIRE(chart);
  for (const cop::ChartPoint& point : chart->points) CHECK(point.value == 50.0);
  REQUIRE(chart->lines.size() == 1);
  CHECK(chart->lines.front().label == "median 50");
  CHECK(chart->lines.front().value == 50);
  CHECK(chart->lines.front().signal);
  CHECK(chart->description.find("sign of change") != std::string::npos);
}

TEST_CASE("a mean that stays the same lies on its median, however it was added up") {
  Pooled pooled(PoolKind::mean, 1, {});
  std::vector<PracticePoint> points;
  for (int month = 0; month < 12; ++month) {
    const cop::Date from = first_day.plus_days(31 * month);
    points.push_back({from, from.plus_days(30), {20 + month, 20 + month}});
    points.back().mean = 0.1 + 0.2 + (month % 2 == 0 ? 0 : 1e-16);
  }
  pooled.series.assign(5, cop::PracticeSeries("north", PoolKind::mean, points));
  for (const auto& one : pooled.series) {
    pooled.measure.practices.push_back({0, &pooled.definition, &one, one.latest()});
  }
  const auto chart = cop::pooled_run_chart(cop::ShownMeasure(pooled.measure), min_cell);
  REQUIRE(chart);
  CHECK_FALSE(chart->lines.front().signal);
}

TEST_CASE("practices that all look the same are not said to differ") {
  const Pooled pooled = shares({{60, 60}, {60, 60}, {60, 60}, {59, 60}, {60, 60}});
  const cop::Section section = cop::measure_section(pooled.measure, min_cell);
  CHECK(std::get<cop::Paragraph>(section.blocks.at(1))
            .text.starts_with("All practices shown are at over 90%."));
}

TEST_CASE("whether a target is reached follows from the exact figure of all") {
  const std::vector<std::vector<PooledCounts>> practices(5, {{7, 2990}});
  Pooled pooled(PoolKind::rate, 1000, practices);
  pooled.definition.direction = cop::Direction::lower;
  pooled.definition.target = 2.32;
  // 2.34 per 1,000, in steps of 0.5.
  CHECK(headline(pooled).find("together: 2.5 per 1,000 (in an exposure of about 14,950)") !=
        std::string::npos);
  CHECK(headline(pooled).find("The target is 2.32 per 1,000. It is not reached.") !=
        std::string::npos);
  pooled.definition.target = 2.4;
  CHECK(headline(pooled).find("The target is 2.4 per 1,000. It is reached by the exact figure.") !=
        std::string::npos);
}

TEST_CASE("practices whose figures look the same stand in the order of their size") {
  // By their exact shares the larger one is the lower one.
  const Pooled pooled =
      shares({{46, 66}, {39, 55}, {20, 60}, {30, 60}, {50, 60}, {40, 60}, {41, 60}});
  const cop::ShownMeasure shown(pooled.measure);
  for (std::size_t i = 1; i < shown.practices.size(); ++i) {
    const cop::ShownFigure& before = shown.practices[i - 1].latest;
    const cop::ShownFigure& here = shown.practices[i].latest;
    CHECK((before.value < here.value || (before.value == here.value && before.size <= here.size)));
  }
}

TEST_CASE("the files of a measure that one group has do not carry its id") {
  Pooled pooled = shares({{46, 66}, {39, 55}, {20, 60}, {30, 60}, {50, 60}});
  pooled.measure.parts.assign(1, &pooled.definition);
  pooled.definition.id = "seen-at-oak-street";
  const cop::Section section = cop::measure_section(pooled.measure, min_cell);
  const cop::Section& by_size = section.parts.front();
  CHECK(std::get<cop::ChartFigure>(by_size.blocks.front()).name == "measure-funnel");
}
