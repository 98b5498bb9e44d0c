#include "cop/charts/draw_chart.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/charts/chart_choice.hpp"
#include "cop/charts/rule_sets.hpp"
#include "cop/charts/unit.hpp"
#include "cop/stats/refusal.hpp"

using cop::Chart;
using cop::ChartLine;
using cop::ChartRequest;
using cop::draw_chart;
using cop::Judgement;
using cop::LineRole;
using cop::PointSignal;
using cop::stats::ChartType;
using cop::stats::RuleSet;
using cop::stats::Series;

namespace {

ChartRequest request_of(const cop::stats::Subgroups& series) {
  ChartRequest request;
  request.title = "Late letters";
  request.unit = "days";
  request.series = series;
  for (std::size_t i = 0; i < series.size(); ++i) {
    request.moments.push_back({static_cast<double>(i), fmt::format("m{}", i + 1)});
  }
  return request;
}

ChartRequest request_of(const Series& values) { return request_of(cop::stats::subgroups(values)); }

std::vector<ChartLine> lines_of(const Chart& chart, LineRole role) {
  std::vector<ChartLine> lines;
  std::copy_if(chart.lines.begin(), chart.lines.end(), std::back_inserter(lines),
               [role](const ChartLine& line) { return line.role == role; });
  return lines;
}

bool says(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

const Series shifted{9, 8, 9, 10, 9, 8, 10, 9, 8, 10, 2, 3, 2, 1, 2, 3, 1, 2, 3, 2};

}  // namespace

TEST_CASE("a run chart with a signal marks its centre line and says where the run is") {
  ChartRequest request = request_of(shifted);
  request.options.aim = cop::stats::Aim::decrease;
  const auto drawn = draw_chart(request);
  const auto centre = lines_of(drawn.picture, LineRole::centre);
  REQUIRE(centre.size() == 1);
  CHECK(centre[0].signal);
  CHECK(centre[0].label == "median 5.5");
  CHECK(drawn.picture.kind == "Run chart, Anhøj's rules");
  CHECK(says(drawn.words,
             "A sign of change by Anhøj's rules: from m11 to m20 there are 10 points in "
             "a row below the median, where improvement lies"));
  CHECK(says(drawn.words, "the chart does not say what"));
  CHECK(says(drawn.words, "Of 100 charts of 24 points on which nothing changed, about 3"));
  CHECK(says(drawn.words, "PLoS ONE 9:e113825"));
  CHECK(drawn.picture.points[0].signal == PointSignal::none);
}

TEST_CASE("fewer than 10 useful points get no verdict") {
  const auto drawn = draw_chart(request_of(Series{1, 2, 3, 4, 5, 6, 7, 8}));
  CHECK(says(drawn.words, "Too few points to judge: 8 points lie off the median"));
  CHECK_FALSE(lines_of(drawn.picture, LineRole::centre)[0].signal);
}

TEST_CASE("a series without variation has no limits and nothing to judge") {
  ChartRequest request = request_of(Series(20, 7));
  request.type = ChartType::i;
  const auto drawn = draw_chart(request);
  CHECK(says(drawn.words, "All points are equal"));
  CHECK(lines_of(drawn.picture, LineRole::upper_limit).empty());
}

TEST_CASE("one point among missing ones is too few, not equal to anything") {
  const auto drawn = draw_chart(request_of(Series{7, std::nullopt, std::nullopt}));
  CHECK(says(drawn.words, "Too few points to judge"));
  CHECK_FALSE(says(drawn.words, "All points are equal"));
}

TEST_CASE("points beyond a limit are signals that are judged by where improvement lies") {
  Series values;
  for (int i = 0; i < 20; ++i) values.emplace_back(10 + i % 3);
  values[4] = 40;
  values[9] = -20;
  ChartRequest request = request_of(values);
  request.type = ChartType::i;
  request.options.aim = cop::stats::Aim::increase;
  const auto drawn = draw_chart(request);
  CHECK(drawn.picture.points[4].signal == PointSignal::outside);
  CHECK(drawn.picture.points[4].judgement == Judgement::improvement);
  CHECK(drawn.picture.points[9].judgement == Judgement::concern);
  CHECK(says(drawn.words, "2 points lie beyond a limit: m5 (40 days) and m10 (−20 days)."));
}

TEST_CASE("limits that follow denominators are steps that meet, the last one labelled") {
  ChartRequest request =
      request_of(cop::stats::subgroups(Series{5, 6, 12, 5, 11}, Series{20, 20, 40, 20, 40}));
  request.type = ChartType::p;
  const auto upper = lines_of(draw_chart(request).picture, LineRole::upper_limit);
  REQUIRE(upper.size() == 4);
  CHECK(upper[0].from == 0);
  CHECK(upper[0].to == 1.5);
  CHECK(upper[1].from == 1.5);
  CHECK(upper[3].to == 4);
  CHECK(upper[2].label.empty());
  CHECK_FALSE(upper[3].label.empty());
}

TEST_CASE("each phase has its line, its band and its finding") {
  ChartRequest request = request_of(shifted);
  request.options.parts = {10};
  request.phase_labels = {"new template"};
  const auto drawn = draw_chart(request);
  CHECK(lines_of(drawn.picture, LineRole::centre).size() == 2);
  REQUIRE(drawn.picture.bands.size() == 1);
  CHECK(drawn.picture.bands[0].label == "new template");
  CHECK(says(drawn.words, "Phase 2, new template (m11 to m20): The median is 2 days."));
  CHECK(says(drawn.picture.description, "Since m11: Too few points to judge."));
  CHECK(drawn.finding.starts_with("Since m11: "));
}

TEST_CASE("a frozen baseline is a band and the words say what the line rests on") {
  ChartRequest request = request_of(shifted);
  request.options.freeze = 10;
  const auto drawn = draw_chart(request);
  REQUIRE(drawn.picture.bands.size() == 1);
  CHECK(drawn.picture.bands[0].to == 9);
  CHECK(says(drawn.words, "The median of the first 10 points, the baseline, is 9 days."));
}

TEST_CASE("with limits a target is said to be met, missed or left to chance") {
  const auto words = [](double target, cop::stats::Aim aim) {
    Series values;
    for (int i = 0; i < 20; ++i) values.emplace_back(10 + i % 3);
    ChartRequest request = request_of(values);
    request.type = ChartType::i;
    request.options.target = target;
    request.options.aim = aim;
    return draw_chart(request).words;
  };
  CHECK(says(words(50, cop::stats::Aim::increase),
             "above the limits: while nothing changes, it will not be met"));
  CHECK(says(words(50, cop::stats::Aim::decrease),
             "above the limits: while nothing changes, it will be met"));
  CHECK(says(words(1, cop::stats::Aim::increase),
             "below the limits: while nothing changes, it will be met"));
  CHECK(
      says(words(11, cop::stats::Aim::increase), "met or missed by chance. 13 of 20 points reach"));
  CHECK(says(words(11, cop::stats::Aim::neutral), "The target is 11 days."));
}

TEST_CASE("the points of IHI's shifts and trends are patterns") {
  ChartRequest request = request_of(Series{1, 2, 3, 4.5, 5, 3, 4.2, 2.9, 5, 3, 4.1, 3.1});
  request.rules = RuleSet::ihi;
  const auto drawn = draw_chart(request);
  CHECK(drawn.picture.points[0].signal == PointSignal::pattern);
  CHECK(drawn.picture.points[4].signal == PointSignal::pattern);
  CHECK(drawn.picture.points[7].signal == PointSignal::none);
  CHECK(says(drawn.words, "a trend of 5 rising points from m1 to m5"));
}

TEST_CASE("Making Data Count names its icon, the date of it and limits on trial") {
  ChartRequest request = request_of(Series{9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 30});
  request.type = ChartType::i;
  request.rules = RuleSet::mdc;
  request.options.aim = cop::stats::Aim::decrease;
  const auto drawn = draw_chart(request);
  CHECK(says(drawn.words, "Variation icon, for m11: concern, high."));
  CHECK(says(drawn.words, "The limits rest on 11 points and are on trial"));
  CHECK_FALSE(lines_of(drawn.picture, LineRole::upper_near_limit).empty());
}

TEST_CASE("a pattern of Making Data Count is told whole although a point of it is beyond a limit") {
  ChartRequest request =
      request_of(Series{5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 5.5, 6, 6.5, 7, 7.5, 8, 15});
  request.type = ChartType::i;
  request.rules = RuleSet::mdc;
  const auto drawn = draw_chart(request);
  CHECK(drawn.numbers.chart.points[17].outside);
  CHECK(says(drawn.words, "rising (m11 to m18)"));
}

TEST_CASE("of two equally long runs the last one is told") {
  ChartRequest request = request_of(
      Series{80, 81, 80, 82, 80, 81, 80, 82, 81, 80, 60, 61, 60, 62, 60, 61, 60, 62, 61, 60});
  request.options.aim = cop::stats::Aim::decrease;
  CHECK(says(
      draw_chart(request).words,
      "from m11 to m20 there are 10 points in a row below the median, where improvement lies"));
}

TEST_CASE("a point that equals its target reaches it") {
  cop::stats::Subgroups counts;
  for (int i = 0; i < 12; ++i) {
    const cop::stats::Series above{i < 11 ? 57.0 : 56.0};
    const cop::stats::Series below{100.0};
    counts.push_back(cop::stats::aggregate(above, below));
  }
  ChartRequest request = request_of(counts);
  request.options.multiply = 100;
  request.options.aim = cop::stats::Aim::increase;
  request.options.target = 57;
  CHECK(says(draw_chart(request).words, "11 of 12 points reach the target of 57 days."));
}

TEST_CASE("a P′ chart of small denominators is said to be the wrong one") {
  ChartRequest request =
      request_of(cop::stats::subgroups(Series{5, 6, 7, 5, 8}, Series{20, 20, 20, 20, 20}));
  request.type = ChartType::pp;
  CHECK(says(draw_chart(request).words, "take a P chart"));
}

TEST_CASE("a series without points is a chart without points") {
  const auto drawn = draw_chart(request_of(Series{}));
  CHECK(drawn.picture.points.empty());
  CHECK(drawn.words == "There are no points.");
}

TEST_CASE("the fair chart is a run chart unless the rules need limits") {
  using cop::DataKind;
  CHECK(cop::chart_choice(DataKind::proportion, true, RuleSet::anhoej).type == ChartType::run);
  CHECK(cop::chart_choice(DataKind::proportion, true, RuleSet::nelson).type == ChartType::p);
  CHECK(cop::chart_choice(DataKind::proportion, false, RuleSet::nelson).type == ChartType::i);
  CHECK(cop::chart_choice(DataKind::days_between, false, RuleSet::nelson).type == ChartType::i);
  CHECK(cop::chart_choice(DataKind::count, false, RuleSet::mdc).type == ChartType::i);
  CHECK(says(cop::chart_choice(DataKind::days_between, false, RuleSet::anhoej).reason,
             "--type t draws a T chart: times between rare events are skewed"));
}

TEST_CASE("numbers of a chart keep three digits that count") {
  CHECK(cop::chart_number(cop::english, 0.030839) == "0.0308");
  CHECK(cop::chart_number(cop::english, -0.5) == "−0.5");
  CHECK(cop::chart_number(cop::english, 32.647, "%") == "32.65%");
  CHECK(cop::chart_number(cop::english, 12, "days") == "12 days");
  CHECK(cop::chart_number(cop::english, 0) == "0");
  CHECK(cop::chart_number(cop::english, 1e300) == "1e+300");
  CHECK(cop::chart_number(cop::english, 5e-324) == "4.94e-324");
}

TEST_CASE("every rule set has a word that finds it") {
  for (const auto& rules : cop::all_rule_sets()) {
    CHECK(cop::find_rule_set(rules.word) == &rules);
    CHECK(&cop::facts_of(rules.rules) == &rules);
  }
  CHECK(cop::find_rule_set("none") == nullptr);
}
