#include "cop/network/shown_figure.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/stats/compare/distributions.hpp"
#include "cop/stats/compare/event_rate.hpp"
#include "cop/stats/compare/proportion.hpp"

namespace cop {
namespace {

/// So many numbers of people or events fit a figure that is told.
constexpr double alike = 5;
constexpr long ten = 10;

/// In steps, so that a number of steps is divided only once on its way back: 3 tenths are 0.3.
double in_steps(double value, const Step& step) {
  const double power = std::pow(10.0, std::abs(step.exponent));
  return (step.exponent < 0 ? value * power : value / power) / step.digit;
}

double of_steps(double steps, const Step& step) {
  const double power = std::pow(10.0, std::abs(step.exponent));
  return step.exponent < 0 ? steps * step.digit / power : steps * step.digit * power;
}

/// About two digits: of 136 and 99 the ones, of 9.9 the tenths.
Step digits_of(double value) {
  constexpr double digits = 20;
  return {1, static_cast<int>(std::floor(std::log10(std::abs(value) / digits)))};
}

/// The share or rate that five people make of so many, and of ten more: that five numbers fit is
/// then true of all that are the same in tens.
Step people_step(long size, double factor) {
  return step_of_at_least(alike * factor / static_cast<double>(size + ten));
}

long shown_size(long n) { return std::max(ten, in_tens(n)); }

const Step& larger(const Step& a, const Step& b) { return a.size() < b.size() ? b : a; }

}  // namespace

double Step::size() const { return of_steps(1, *this); }
double Step::rounded(double value) const {
  return of_steps(std::round(in_steps(value, *this)), *this);
}
double Step::rounded_down(double value) const {
  return of_steps(std::floor(in_steps(value, *this)), *this);
}
double Step::rounded_up(double value) const {
  return of_steps(std::ceil(in_steps(value, *this)), *this);
}

Step step_of_at_least(double size) {
  const int exponent = static_cast<int>(std::floor(std::log10(size)));
  for (const int digit : {1, 2, 5}) {
    const Step step{digit, exponent};
    if (step.size() >= size) return step;
  }
  return {1, exponent + 1};
}

bool ShownFigure::is_under() const { return kind != PoolKind::mean && value < step.size() / 2; }

bool ShownFigure::is_over() const {
  constexpr double all = 100;
  return kind == PoolKind::share && value > all - step.size() / 2;
}

Rounding::Rounding(const PooledMeasure& measure) : measure_(measure) {
  const PracticePoint total = measure.total();
  const double factor = measure.definition->factor;
  double value = measure.value_of(total);
  if (measure.definition->kind != PoolKind::mean) {
    finest_ = people_step(shown_size(total.counts.n), factor);
    value = finest_.rounded(value);
  }
  if (measure.definition->kind == PoolKind::share) value = std::min(value, factor - value);
  if (std::abs(value) > 0) finest_ = digits_of(value);
}

Step Rounding::step_for(long size) const {
  if (measure_.definition->kind == PoolKind::mean) return finest_;
  return larger(finest_, people_step(size, measure_.definition->factor));
}

ShownFigure Rounding::shown(const PracticePoint& figure) const {
  const long size = shown_size(figure.counts.n);
  const Step step = step_for(size);
  return {measure_.definition->kind, step.rounded(measure_.value_of(figure)), step, size};
}

std::optional<stats::Interval> Rounding::interval(const PracticePoint& figure) const {
  const ShownFigure told = shown(figure);
  if (told.kind != PoolKind::mean) return interval_of_all(told);
  if (!figure.sd) return std::nullopt;
  const auto n = static_cast<double>(figure.counts.n);
  const double half = stats::t_975(n - 1) * *figure.sd / std::sqrt(n);
  const double reach = told.step.rounded_up(half + told.step.size() / 2);
  return stats::Interval{told.value - reach, told.value + reach};
}

stats::Interval Rounding::interval_of_all(const ShownFigure& told) const {
  const double factor = measure_.definition->factor;
  const double half_step = told.step.size() / 2;
  const long n = told.size - ten / 2;
  const auto size = static_cast<double>(n);
  const auto least =
      static_cast<long>(std::floor(std::max(0.0, told.value - half_step) / factor * size));
  const auto most = static_cast<long>(std::ceil((told.value + half_step) / factor * size));
  const bool is_share = told.kind == PoolKind::share;
  const auto low = is_share ? stats::wilson({least, n}) : stats::garwood({least, size});
  const auto high = is_share ? stats::wilson({std::min(most, n), n}) : stats::garwood({most, size});
  return {finest_.rounded_down(low.lower * factor), finest_.rounded_up(high.upper * factor)};
}

long in_tens(long count) {
  return std::lround(static_cast<double>(count) / static_cast<double>(ten)) * ten;
}

std::string people_text(long count) {
  const long tens = in_tens(count);
  return tens == 0 ? fmt::format("under {}", ten) : number_text(tens);
}

std::string shown_number(double value, const Step& step) {
  const std::string sign = value < 0 ? "−" : "";
  return sign + (step.exponent < 0 ? fmt::format("{:.{}f}", std::abs(value), -step.exponent)
                                   : number_text(std::abs(value)));
}

std::string shown_text(const ShownFigure& figure, const std::string& unit) {
  const std::string gap = unit.empty() || unit == "%" ? "" : " ";
  const auto text = [&](double value) { return shown_number(value, figure.step) + gap + unit; };
  if (figure.is_under()) return "under " + text(figure.step.size());
  if (figure.is_over()) return "over " + text(figure.value - figure.step.size());
  return text(figure.value);
}

std::string neutral_name(std::size_t place) { return fmt::format("practice {}", place + 1); }

}  // namespace cop
