#include "browser/gallery_charts.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "support/sample_charts.hpp"

namespace cop::test {
namespace {

using Gallery = std::vector<std::pair<std::string, Picture>>;

std::string month(int number) {
  return fmt::format("{}-{:02}", 2023 + number / 12, number % 12 + 1);
}

/// Monthly values that rise and fall around a level.
Chart months(int count, double level, double spread) {
  Chart chart;
  for (int i = 0; i < count; ++i) {
    const double value =
        level + spread * std::sin(i * 2.3 + level) + spread * ((i * 7) % 5 - 2) / 6;
    chart.points.push_back({i * 30.4, month(i), std::round(value * 100) / 100});
  }
  return chart;
}

void add_line(Chart& chart, LineRole role, const std::string& name, double value) {
  chart.lines.push_back({role, fmt::format("{} {:.1f}", name, value), chart.points.front().x,
                         chart.points.back().x, value});
}

/// A line of its own at each point, the last one with the label.
void add_steps(Chart& chart, LineRole role, const std::string& name, double centre,
               double distance) {
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const double x = chart.points[i].x;
    const double value = centre + distance * (1 + 0.25 * std::cos(static_cast<double>(i * i)));
    const bool is_last = i + 1 == chart.points.size();
    chart.lines.push_back(
        {role, is_last ? fmt::format("{} {:.1f}", name, value) : "", x, x, value});
  }
}

Chart run_chart() {
  Chart chart = months(24, 62, 7);
  for (std::size_t i = 12; i < 24; ++i) *chart.points[i].value += 11;
  chart.title = "Patients with diabetes whose feet were checked within a year";
  chart.unit = "% of patients";
  chart.kind = "Run chart, Anhøj's rules";
  chart.description = "Run chart over two years. More feet are checked since 2024.";
  add_line(chart, LineRole::centre, "median", 62.4);
  chart.lines.back().signal = true;
  add_line(chart, LineRole::target, "target", 80);
  chart.bands.push_back({BandRole::baseline, 0, chart.points[11].x, "baseline"});
  chart.marks = {{MarkRole::cycle, 370, "1", "Cycle 1: a recall letter with a time for a visit"},
                 {MarkRole::event, 430, "E1", "New guideline of the college"},
                 {MarkRole::cycle, 520, "2", "Cycle 2: nurse checks feet before the doctor"}};
  for (std::size_t i = 12; i < 24; ++i) {
    chart.points[i].signal = PointSignal::pattern;
    chart.points[i].judgement = Judgement::improvement;
  }
  return chart;
}

Chart control_chart() {
  Chart chart = months(30, 14, 2.5);
  chart.title = "Antibiotics for acute bronchitis";
  chart.unit = "% of consultations";
  chart.kind = "P chart, 3-sigma limits, Making Data Count";
  chart.description = "P chart of 30 months with limits that follow the number of consultations.";
  add_line(chart, LineRole::centre, "mean", 14.1);
  add_steps(chart, LineRole::upper_limit, "upper limit", 14.1, 5);
  add_steps(chart, LineRole::upper_near_limit, "near limit", 14.1, 3.3);
  add_steps(chart, LineRole::lower_near_limit, "near limit", 14.1, -3.3);
  add_steps(chart, LineRole::lower_limit, "lower limit", 14.1, -5);
  add_line(chart, LineRole::target, "target", 10);
  const auto mark = [&](std::size_t i, double value, PointSignal signal, Judgement judgement) {
    chart.points[i].value = value;
    chart.points[i].signal = signal;
    chart.points[i].judgement = judgement;
  };
  mark(4, 20.9, PointSignal::outside, Judgement::concern);
  mark(9, 17.6, PointSignal::pattern, Judgement::concern);
  mark(10, 17.9, PointSignal::pattern, Judgement::concern);
  mark(17, 12, PointSignal::outside, Judgement::neutral);
  mark(18, 11.5, PointSignal::pattern, Judgement::neutral);
  for (const std::size_t i : {24U, 25U, 26U, 27U}) {
    mark(i, 10.9 - 0.2 * static_cast<double>(i - 24), PointSignal::pattern, Judgement::improvement);
  }
  mark(28, 7.4, PointSignal::outside, Judgement::improvement);
  chart.points[13].counts = false;
  chart.points[20].value.reset();
  return chart;
}

Chart phases() {
  Chart chart = months(36, 30, 5);
  for (std::size_t i = 12; i < 36; ++i) *chart.points[i].value -= i < 24 ? 6 : 14;
  chart.title = "Days from referral to visit";
  chart.unit = "days";
  chart.kind = "I chart, 3-sigma limits, Anhøj's rules";
  const std::vector<std::string> names{"as it was", "with a shared list", "with a nurse"};
  for (std::size_t phase = 0; phase < 3; ++phase) {
    const double from = chart.points[phase * 12].x;
    const double to = chart.points[phase * 12 + 11].x;
    const double centre = 30 - 7.0 * static_cast<double>(phase);
    chart.bands.push_back({BandRole::phase, from, to, names[phase]});
    const auto add = [&](LineRole role, const char* name, double value) {
      chart.lines.push_back({role, fmt::format("{} {}", name, value), from, to, value});
    };
    add(LineRole::centre, "mean", centre);
    add(LineRole::upper_limit, "upper limit", centre + 11);
    add(LineRole::lower_limit, "lower limit", centre - 11);
  }
  return chart;
}

Chart crowded() {
  Chart chart = with_marks(months(24, 8, 3), 40);
  for (std::size_t i = 0; i < chart.marks.size(); ++i) {
    chart.marks[i].x = 300 + 4 * static_cast<double>((i * 17) % 40);
  }
  chart.title = "Forty marks within five months";
  add_line(chart, LineRole::centre, "median", 8.1);
  add_line(chart, LineRole::target, "target", 8.2);
  add_line(chart, LineRole::upper_limit, "upper limit", 8.4);
  return chart;
}

Chart wordy() {
  Chart chart = months(18, 4, 1);
  chart.title =
      "A title that goes on and on because nobody wanted to decide what to leave out, and "
      "so it says who measured what, where, when, how often and with whose consent";
  chart.unit = "milligrams of morphine equivalent for each registered patient and each quarter";
  chart.kind =
      "X-bar chart with limits from the standard deviations within subgroups, Nelson's rules";
  for (ChartPoint& point : chart.points) point.label = "the reporting period of " + point.label;
  add_line(chart, LineRole::centre, "mean of the means of all subgroups", 4);
  add_line(chart, LineRole::target, "target that the steering committee set in its spring meeting",
           5);
  add_line(chart, LineRole::lower_limit, "Donaudampfschifffahrtsgesellschaftslimit", 3.9);
  chart.bands.push_back({BandRole::phase, 0, 200, "a phase with a long name of many words"});
  chart.bands.push_back({BandRole::phase, 220, 300, "another one that is long"});
  chart.bands.push_back({BandRole::baseline, 100, 400, "a baseline across both of them"});
  chart.marks = {{MarkRole::cycle, 60, "Meeting", std::string(300, 'n')},
                 {MarkRole::event, 60, "Law",
                  "A law whose text is long and has many words that "
                  "need more than one line on every page and screen"}};
  return chart;
}

Chart rare_events() {
  Chart chart;
  chart.title = "Days between falls";
  chart.unit = "days";
  chart.kind = "T chart, 3-sigma limits, Nelson's rules";
  double day = 0;
  for (int i = 0; i < 14; ++i) {
    const double days = 4 + (i * 29) % 47;
    day += days;
    chart.points.push_back({day, fmt::format("fall {}", i + 1), days});
  }
  add_line(chart, LineRole::centre, "mean", 21.4);
  add_line(chart, LineRole::upper_limit, "upper limit", 92.3);
  return chart;
}

SmallMultiples practices(int count) {
  SmallMultiples multiples;
  multiples.title = "Patients with diabetes whose feet were checked, by practice";
  multiples.unit = "% of patients";
  multiples.kind = "Run charts on one scale, Anhøj's rules";
  multiples.description = "One run chart for each practice.";
  for (int i = 0; i < count; ++i) {
    Chart chart = months(18, 45 + (i * 13) % 40, 6);
    chart.title = i == 1 ? "The Practice at the Old Mill beside the River"
                         : fmt::format("Practice {}", i + 1);
    add_line(chart, LineRole::centre, "median", 45 + (i * 13) % 40);
    add_line(chart, LineRole::target, "target", 80);
    if (i % 4 == 2) {
      chart.lines.front().signal = true;
      for (std::size_t j = 9; j < 18; ++j) {
        chart.points[j].signal = PointSignal::pattern;
        chart.points[j].judgement = i % 8 == 2 ? Judgement::improvement : Judgement::concern;
      }
    }
    if (i == 3) chart.points.resize(7);
    if (i == 4) chart.points.clear();
    if (i == 4) chart.lines.clear();
    multiples.panels.push_back(chart);
  }
  multiples.marks = {{MarkRole::cycle, 120, "1", "Cycle 1: recall letter"},
                     {MarkRole::event, 240, "E1", "New guideline"},
                     {MarkRole::cycle, 260, "2", "Cycle 2: nurse checks feet before the doctor"}};
  return multiples;
}

}  // namespace

Gallery gallery() {
  Gallery result{{"run", run_chart()},
                 {"control", control_chart()},
                 {"phases", phases()},
                 {"crowded", crowded()},
                 {"wordy", wordy()},
                 {"rare", rare_events()},
                 {"practices", practices(11)},
                 {"two-practices", practices(2)},
                 {"nobody", SmallMultiples{"Nobody yet"}}};
  const std::vector<Chart> difficult = difficult_charts();
  for (std::size_t i = 0; i < difficult.size(); ++i) {
    result.emplace_back(fmt::format("difficult-{:02}", i + 1), difficult[i]);
  }
  return result;
}

}  // namespace cop::test
