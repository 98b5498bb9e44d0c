#include "cop/network/practice_series.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/core.h>

#include "cop/model/same_figure.hpp"
#include "cop/model/series.hpp"
#include "cop/stats/compare/sample.hpp"

namespace cop {
namespace {

constexpr double most = 1e12;

std::string practice_of(const Project& project, const Observation& o) {
  if (o.practice) return o.practice->value.text;
  if (o.member) {
    const Member* member = project.find_member(o.member->value);
    if (member != nullptr && member->practice) return member->practice->value.text;
  }
  const auto& practices = project.membership.practices;
  return practices.size() == 1 ? practices.front().id.value.text : "";
}

std::optional<PooledCounts> counts_of(const Observation& o, PoolKind kind) {
  if (!o.numerator || !o.denominator) return std::nullopt;
  const double x = o.numerator->value;
  const double n = o.denominator->value;
  const bool are_counts = std::floor(x) >= x && std::floor(n) >= n;
  if (!are_counts || x < 0 || n < 1 || n > most || x > most) return std::nullopt;
  if (kind == PoolKind::share && x > n) return std::nullopt;
  return PooledCounts{static_cast<long>(x), static_cast<long>(n)};
}

/// A row, or the answers to the items of a score, are one letter or patient.
std::optional<stats::Sample> sample_of(const Figure& figure) {
  const Observation& o = *figure.observation;
  if (!figure.value) return std::nullopt;
  if (o.n ? o.n->value < 1 || static_cast<double>(o.n->value) > most
          : !o.row.given() && o.items.empty()) {
    return std::nullopt;
  }
  stats::Sample sample{o.n ? static_cast<std::size_t>(o.n->value) : 1, *figure.value};
  if (o.sd && o.sd->value >= 0 && sample.n > 1) sample.sd = o.sd->value;
  return sample;
}

bool says_of_how_many(const Figure& figure, PoolKind kind) {
  return kind == PoolKind::mean ? sample_of(figure).has_value()
                                : counts_of(*figure.observation, kind).has_value();
}

/// The means as the mean of all their values, with its standard deviation where all tell theirs.
stats::Sample joined(const std::vector<stats::Sample>& samples) {
  double n = 0;
  double sum = 0;
  for (const stats::Sample& one : samples) {
    n += static_cast<double>(one.n);
    sum += static_cast<double>(one.n) * one.mean;
  }
  stats::Sample all{static_cast<std::size_t>(n), sum / n};
  double squares = 0;
  for (const stats::Sample& one : samples) {
    if (one.n > 1 && !one.sd) return all;
    const double distance = one.mean - all.mean;
    squares += static_cast<double>(one.n) * distance * distance;
    if (one.sd) squares += static_cast<double>(one.n - 1) * *one.sd * *one.sd;
  }
  if (all.n > 1) all.sd = std::sqrt(squares / (n - 1));
  return all;
}

std::vector<Figure> whole_or_parts(std::vector<Figure> figures) {
  const bool has_whole = std::any_of(figures.begin(), figures.end(), [](const Figure& figure) {
    return !is_of_part_of_practice(*figure.observation);
  });
  if (has_whole) {
    std::erase_if(figures,
                  [](const Figure& figure) { return is_of_part_of_practice(*figure.observation); });
  }
  return figures;
}

/// What several raters gave one row is its mean.
std::vector<stats::Sample> samples_of(const std::vector<Figure>& figures) {
  std::vector<stats::Sample> samples;
  std::map<std::string, std::vector<stats::Sample>> rated;
  for (const Figure& figure : figures) {
    const Observation& o = *figure.observation;
    (o.rater && o.row.given() ? rated[o.row->value] : samples).push_back(*sample_of(figure));
  }
  for (const auto& [row, scores] : rated) samples.push_back({1, joined(scores).mean});
  return samples;
}

using Days = std::pair<Date, Date>;

/// Of at least one figure that says of how many it is.
PracticePoint point_of(const Days& days, const std::vector<Figure>& figures, PoolKind kind) {
  PracticePoint point{days.first, days.second, {0, 0}};
  if (kind == PoolKind::mean) {
    const stats::Sample all = joined(samples_of(figures));
    point.counts = {static_cast<long>(all.n), static_cast<long>(all.n)};
    point.mean = all.mean;
    point.sd = all.sd;
    return point;
  }
  for (const Figure& figure : figures) {
    const PooledCounts counts = *counts_of(*figure.observation, kind);
    point.counts.x += counts.x;
    point.counts.n += counts.n;
  }
  return point;
}

bool is_to_come(const Period& period, Date today) {
  return period.from() > today || period.to() > today.plus_days(days_of_a_year);
}

using ByPeriod = std::map<Days, std::vector<Figure>>;

PracticeSeries series_of(const std::string& practice, const ByPeriod& periods, PoolKind kind) {
  std::vector<PracticePoint> points;
  for (const auto& [days, figures] : periods) {
    points.push_back(point_of(days, whole_or_parts(figures), kind));
  }
  return {practice, kind, points};
}

/// What a period that begins on the day may be called, but a day.
std::vector<std::string> usual_names(Date from) {
  constexpr int week_days = 7;
  constexpr unsigned quarter_months = 3;
  const int year = from.year();
  const int week = (from.number() - Date::first_of_month(year, 1).number()) / week_days;
  std::vector<std::string> names{
      from.iso().substr(0, 7),
      fmt::format("{}-Q{}", year, (from.month() + quarter_months - 1) / quarter_months),
      fmt::format("{}-W01", year + 1)};
  for (int later = 0; later <= 2; ++later) {
    names.push_back(fmt::format("{}-W{:02}", year, week + later));
  }
  return names;
}

}  // namespace

Period PracticePoint::period() const {
  if (from == to) return Period::of_day(from);
  for (const std::string& name : usual_names(from)) {
    const auto named = Period::parse(name);
    if (named && named->from() == from && named->to() == to) return *named;
  }
  return Period::of_span(from, to);
}

PracticeSeries::PracticeSeries(std::string practice_id, PoolKind kind,
                               const std::vector<PracticePoint>& points)
    : practice(std::move(practice_id)) {
  counted_.reserve(points.size());
  for (const PracticePoint& one : points) counted_.push_back({one.from, one.to, one.counts});
  if (kind != PoolKind::mean) return;
  means_.reserve(points.size());
  for (const PracticePoint& one : points) means_.push_back({one.mean, one.sd});
}

std::vector<PracticePoint> PracticeSeries::points() const {
  std::vector<PracticePoint> all;
  all.reserve(counted_.size());
  for (std::size_t i = 0; i < counted_.size(); ++i) all.push_back(point(i));
  return all;
}

PracticePoint PracticeSeries::point(std::size_t place) const {
  const Counted& counted = counted_[place];
  PracticePoint one{counted.from, counted.to, counted.counts};
  if (!means_.empty()) {
    one.mean = means_[place].mean;
    one.sd = means_[place].sd;
  }
  return one;
}

PoolKind pool_kind(const Measure& measure) {
  if (!measure.data) return PoolKind::none;
  switch (measure.data->value) {
    case DataKind::proportion: return PoolKind::share;
    case DataKind::rate: return PoolKind::rate;
    case DataKind::mean:
    case DataKind::score: return PoolKind::mean;
    default: return PoolKind::none;
  }
}

PracticeFigures practice_figures(const Project& project, const Measure& measure, Date today) {
  const PoolKind kind = pool_kind(measure);
  if (kind == PoolKind::none) return {};
  PracticeFigures all;
  std::map<std::string, ByPeriod> by_practice;
  for (const Figure& figure : figures_of(project, measure)) {
    const Observation& o = *figure.observation;
    const bool is_synthetic = o.provenance && o.provenance->value == Provenance::synthetic;
    if (is_synthetic || !o.period || !o.period->value.dated()) continue;
    const Period& period = o.period->value;
    if (is_to_come(period, today)) {
      ++all.left_out.to_come;
    } else if (!says_of_how_many(figure, kind)) {
      ++all.left_out.without_counts;
    } else {
      by_practice[practice_of(project, o)][{period.from(), period.to()}].push_back(figure);
    }
  }
  for (const auto& [practice, periods] : by_practice) {
    all.practices.push_back(series_of(practice, periods, kind));
  }
  if (all.practices.size() > 1) {
    std::erase_if(all.practices, [](const PracticeSeries& one) { return one.practice.empty(); });
  }
  return all;
}

}  // namespace cop
