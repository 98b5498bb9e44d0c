#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::string_view text_of(const auto& id) {
  return id ? std::string_view(id->value.text) : std::string_view();
}

/// What a series of figures of one measure is of; rows of single letters are never compared.
auto stratum_of(const Observation& o) {
  return std::tuple(text_of(o.practice), text_of(o.member), std::string_view(o.group->value),
                    std::string_view(o.arm->value), text_of(o.rater),
                    o.stage ? static_cast<int>(o.stage->value) : -1);
}

using Stratum = decltype(stratum_of(std::declval<const Observation&>()));
using Figures = std::vector<const Observation*>;

bool begins_before(const Observation* a, const Observation* b) {
  const Period& left = a->period->value;
  const Period& right = b->period->value;
  if (left.from() != right.from()) return left.from() < right.from();
  return left.to() > right.to();
}

/// The first figure whose period lies within the longer period of another one, and that one.
std::pair<const Observation*, const Observation*> first_within(Figures figures) {
  std::sort(figures.begin(), figures.end(), begins_before);
  const Observation* longest = nullptr;
  for (const Observation* o : figures) {
    const Period& period = o->period->value;
    if (longest == nullptr || period.to() > longest->period->value.to()) {
      longest = o;
      continue;
    }
    const Period& around = longest->period->value;
    if (period.from() != around.from() || period.to() != around.to()) return {o, longest};
  }
  return {nullptr, nullptr};
}

std::map<Stratum, Figures> figures_by_stratum(const Series& series) {
  std::map<Stratum, Figures> strata;
  for (const SeriesPoint& point : series.points) {
    for (const Figure& figure : point.figures) {
      const Observation& o = *figure.observation;
      if (!o.row.given()) strata[stratum_of(o)].push_back(&o);
    }
  }
  return strata;
}

/// Whether two of the periods have a day in common, wherever they are written from end to begin.
bool any_meet(const std::vector<SeriesPoint>& points) {
  std::optional<Date> latest;
  for (const SeriesPoint& point : points) {
    const auto [first, last] = std::minmax({point.period.from(), point.period.to()});
    if (latest && first <= *latest) return true;
    latest = std::max(latest.value_or(last), last);
  }
  return false;
}

void check(const Facts& facts, Findings& findings) {
  for (const Series& series : facts.series) {
    if (!any_meet(series.points)) continue;
    for (const auto& [stratum, figures] : figures_by_stratum(series)) {
      const auto [inner, outer] = first_within(figures);
      if (inner == nullptr) continue;
      Diagnostic& finding =
          findings.add(inner->period->where,
                       fmt::format("{} has a figure of {} and one of {}, which is within it",
                                   series.measure->id.value.text, outer->period->value.text(),
                                   inner->period->value.text()),
                       "keep the ones of one length, so that nobody is counted twice");
      finding.related.push_back({outer->period->where, "the longer period"});
    }
  }
}

}  // namespace

extern const Rule periods_overlap_rule{
    .name = "periods-overlap",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "A measure has figures of a month and of days within it",
    .why =
        "The same patients stand in both figures. On one chart they would be counted twice, and "
        "short periods swing more than long ones.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-W07, practice: harbour, numerator: 9, denominator: 11})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
kind: data
observations:
  - {measure: sent-in-week, period: 2026-03, practice: harbour, numerator: 39, denominator: 44})",
    .check = check,
};

}  // namespace cop
