#include "cop/comparison/phase_figures.hpp"

#include <algorithm>
#include <cmath>

#include "cop/model/baseline.hpp"
#include "cop/model/clusters.hpp"
#include "cop/model/series_point.hpp"
#include "cop/stats/average.hpp"

namespace cop {
namespace {

/// Tells for a figure whether it is from before; nothing for those from neither.
class PhaseOf {
 public:
  PhaseOf(const Facts& facts, const Measure& measure, const std::vector<Figure>& figures)
      : baseline_(measure.baseline) {
    const bool staged = std::any_of(figures.begin(), figures.end(), [](const Figure& figure) {
      return by_stage(*figure.observation).has_value();
    });
    if (staged) return;
    by_ = baseline_ && baseline_->from && baseline_->to ? PhasesBy::baseline : PhasesBy::first_test;
    first_test_ = first_test(facts);
  }

  [[nodiscard]] PhasesBy by() const { return by_; }

  [[nodiscard]] std::optional<bool> is_before(const Observation& o) const {
    if (by_ == PhasesBy::stage) return by_stage(o);
    if (!o.period || !o.period->value.dated()) return std::nullopt;
    const Date from = o.period->value.from();
    const Date to = o.period->value.to();
    if (by_ == PhasesBy::baseline) {
      if (from >= baseline_->from->value && to <= baseline_->to->value) return true;
      return from > baseline_->to->value ? std::optional(false) : std::nullopt;
    }
    if (!first_test_) return std::nullopt;
    if (to < first_test_->day) return true;
    return from >= first_test_->day ? std::optional(false) : std::nullopt;
  }

 private:
  static std::optional<bool> by_stage(const Observation& o) {
    if (!o.stage) return std::nullopt;
    switch (o.stage->value) {
      case ObservationStage::baseline: return true;
      case ObservationStage::after:
      case ObservationStage::follow_up: return false;
      case ObservationStage::during: break;
    }
    return std::nullopt;
  }

  PhasesBy by_ = PhasesBy::stage;
  const std::optional<Baseline>& baseline_;
  std::optional<FirstTest> first_test_;
};

std::string cluster_if_any(const Observation& o, std::optional<ClusterUnit> unit) {
  return unit ? cluster_of(o, *unit) : "";
}

bool is_exact(const Observation& o) {
  return !o.qualifier || o.qualifier->value == Qualifier::exactly;
}

/// Whole numbers that a count can be.
std::optional<long> whole(const std::optional<Located<double>>& number) {
  constexpr double most = 1e9;
  if (!number || number->value < 0 || number->value > most) return std::nullopt;
  if (number->value != std::floor(number->value)) return std::nullopt;
  return static_cast<long>(number->value);
}

void add_counts(const Measure& measure, const Observation& o, PhaseFigure& figure) {
  const auto numerator = whole(o.numerator);
  if (!numerator || !o.denominator || o.denominator->value <= 0 || !measure.data) return;
  const auto denominator = whole(o.denominator);
  if (measure.data->value == DataKind::rate) {
    figure.events = stats::EventRate{*numerator, o.denominator->value};
  } else if (measure.data->value == DataKind::proportion && denominator &&
             *numerator <= *denominator) {
    figure.count = stats::Proportion{*numerator, *denominator};
  }
}

PhaseFigure phase_figure(const Measure& measure, const Figure& figure, bool is_before,
                         std::optional<ClusterUnit> unit) {
  const Observation& o = *figure.observation;
  PhaseFigure result{is_before, cluster_if_any(o, unit), *figure.value, o.row.given()};
  if (o.n && o.n->value > 0) {
    result.weight = static_cast<double>(o.n->value);
    if (o.sd && o.sd->value >= 0) {
      result.sample =
          stats::Sample{static_cast<std::size_t>(o.n->value), *figure.value, o.sd->value};
    }
  }
  if (o.denominator && o.denominator->value > 0) result.weight = o.denominator->value;
  add_counts(measure, o, result);
  result.figure = figure;
  return result;
}

}  // namespace

void PhaseFigures::add(PhaseFigure phase_figure, const Figure& figure) {
  const Observation& o = *figure.observation;
  if (o.period && o.period->value.dated()) {
    (phase_figure.is_before ? dated_before : dated_after).insert(o.period->value.text());
  }
  if (o.member) {
    members.insert(o.member->value.text);
    ++by_members;
  }
  used.push_back(std::move(phase_figure));
}

bool PhaseFigures::has(bool before) const {
  return std::any_of(used.begin(), used.end(),
                     [before](const PhaseFigure& figure) { return figure.is_before == before; });
}

PhaseFigures phase_figures(const Facts& facts, const Series& series,
                           std::optional<ClusterUnit> unit) {
  const std::vector<Figure> all = figures_of(facts.project, *series.measure);
  const PhaseOf phase(facts, *series.measure, all);
  PhaseFigures result{phase.by(), {}, all.size()};
  std::vector<Figure> before, after;
  bool in_clusters = false;
  for (const Figure& figure : all) {
    const Observation& o = *figure.observation;
    const auto is_before = phase.is_before(o);
    if (!is_before) continue;
    if (!figure.value || !is_exact(o)) {
      ++result.inexact;
      continue;
    }
    if (o.practice || o.member || o.group.given() || o.arm.given()) result.name_clusters = true;
    in_clusters = in_clusters || !cluster_if_any(o, unit).empty();
    (*is_before ? before : after).push_back(figure);
  }
  for (std::vector<Figure>* figures : {&before, &after}) {
    if (!in_clusters) keep_overall_or_parts(*figures);
    for (const Figure& figure : one_for_each_row(*series.measure, *figures)) {
      result.add(phase_figure(*series.measure, figure, figures == &before, unit), figure);
    }
  }
  return result;
}

void WeightedMean::add(const PhaseFigure& figure) {
  values_.push_back(figure.value);
  weights_.push_back(figure.weight);
}

std::optional<double> WeightedMean::value() const {
  const bool weighted =
      std::all_of(weights_.begin(), weights_.end(), [](double weight) { return weight > 0; });
  if (!weighted) return stats::mean(values_);
  double sum = 0;
  double total = 0;
  for (std::size_t i = 0; i < values_.size(); ++i) {
    sum += weights_[i] * values_[i];
    total += weights_[i];
  }
  return total > 0 ? std::optional(sum / total) : std::nullopt;
}

}  // namespace cop
