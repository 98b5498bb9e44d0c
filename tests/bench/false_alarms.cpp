// Draws random series and counts how many charts show a signal: what cop says of the false alarms
// of each rule set comes from here. Prints the table, and fails where a figure of an independent
// simulation of 6,000 series a row is further away than the sampling error of both allows.
//
//   false_alarms [SERIES]

#include <array>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <random>

#include <fmt/core.h>

#include "cop/stats/judged_chart.hpp"

namespace {

using cop::stats::ChartType;
using cop::stats::RuleSet;
using cop::stats::Series;
using cop::stats::Subgroups;

constexpr std::array headings{"Anhøj",   "IHI shift", "IHI trend", "IHI runs", "any IHI",
                              "3-sigma", "or both",   "any MDC",   "any WE",   "any Nelson"};

using Shares = std::array<double, headings.size()>;

/// The second half of the series is shifted by so many standard deviations. Unknown is below 0.
struct Row {
  int points;
  double shift;
  Shares expected;
};

constexpr std::array rows{
    Row{12, 0, {1.3, 1.3, 10.7, 2.8, 13, 5.3, 6.1, 6.9, -1, -1}},
    Row{24, 0, {2.7, 15.5, 24.9, 1.8, 37, 9.6, 11.3, 18, -1, -1}},
    Row{36, 0, {3.9, 29.6, 38.3, 2.7, 57, 13.1, 15.7, 29, -1, -1}},
    Row{60, 0, {4.0, 53.7, 55.7, 4.8, 80, 19.0, 21.5, 46, -1, -1}},
    Row{24, 1, {15.5, 44.3, 27.4, 6.5, 58, 17.9, 27, 45, -1, -1}},
    Row{24, 2, {63, 87, 32, 47, 90, 40, 71, 87, -1, -1}},
    Row{36, 2, {81, 97, 42, 68, 98, 54, 87, 96, -1, -1}},
};

/// Two standard normal numbers at a time, the same on every computer (Box and Muller 1958).
class Normal {
 public:
  explicit Normal(std::uint64_t seed) : random_(seed) {}

  double operator()() {
    const double radius = std::sqrt(-2 * std::log(uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
  }

 private:
  double uniform() { return (static_cast<double>(random_() >> 11) + 0.5) * 0x1p-53; }

  std::mt19937_64 random_;
};

Subgroups random_series(const Row& row, Normal& normal) {
  Series values;
  for (int i = 0; i < row.points; ++i) {
    values.emplace_back(normal() + (2 * i >= row.points ? row.shift : 0));
  }
  return cop::stats::subgroups(values);
}

bool finds_anything(const std::vector<cop::stats::ZoneFinding>& findings) {
  for (const auto& finding : findings) {
    if (!finding.points.empty()) return true;
  }
  return false;
}

bool finds_anything(const cop::stats::MakingDataCount& mdc) {
  for (const auto& point : mdc.points) {
    if (point.cause != cop::stats::SpecialCause::common) return true;
  }
  return false;
}

std::array<bool, headings.size()> signals(const Subgroups& series) {
  const auto ihi = judged_chart(ChartType::run, RuleSet::ihi, series);
  const auto limits = judged_chart(ChartType::i, RuleSet::western_electric, series);
  const auto nelson = judged_chart(ChartType::i, RuleSet::nelson, series);
  const auto mdc = judged_chart(ChartType::i, RuleSet::mdc, series);
  const auto& found = ihi.ihi.front();
  const bool anhoej = ihi.chart.parts.front().runs_signal;
  const bool outside = limits.chart.parts.front().outside > 0;
  return {anhoej,
          !found.shifts.empty(),
          !found.trends.empty(),
          found.too_few_runs() || found.too_many_runs(),
          found.signal(),
          outside,
          anhoej || outside,
          finds_anything(*mdc.mdc),
          finds_anything(limits.zones),
          finds_anything(nelson.zones)};
}

/// In percent of so many series.
Shares simulate(const Row& row, int series, Normal& normal) {
  Shares shares{};
  for (int i = 0; i < series; ++i) {
    const auto found = signals(random_series(row, normal));
    for (std::size_t k = 0; k < shares.size(); ++k) shares[k] += found[k] ? 100.0 / series : 0;
  }
  return shares;
}

/// Four standard errors of the difference of two simulations, and the rounding of what is printed.
bool agree(double ours, double theirs, int series) {
  if (theirs < 0) return true;
  const double p = std::max(theirs, 1.0) / 100;
  const double error = 100 * std::sqrt(p * (1 - p) * (1.0 / series + 1.0 / 6000));
  const double rounding = theirs < 30 ? 0.05 : 0.5;
  return std::abs(ours - theirs) <= 4 * error + rounding;
}

}  // namespace

int main(int argc, char** argv) {
  const int series = argc > 1 ? std::atoi(argv[1]) : 6000;
  Normal normal(20261126);
  fmt::print("  n shift");
  for (const char* heading : headings) fmt::print("  {:>10}", heading);
  bool all_agree = true;
  for (const Row& row : rows) {
    const Shares shares = simulate(row, series, normal);
    fmt::print("\n{:3} {:5}", row.points, row.shift);
    for (std::size_t k = 0; k < shares.size(); ++k) {
      const bool good = agree(shares[k], row.expected[k], series);
      fmt::print("  {:9.1f}{}", shares[k], good ? " " : "*");
      all_agree = all_agree && good;
    }
  }
  fmt::print("\n");
  if (!all_agree) fmt::print("* further from the independent simulation than chance explains\n");
  return all_agree ? 0 : 1;
}
