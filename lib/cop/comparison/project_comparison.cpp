#include "cop/comparison/project_comparison.hpp"

#include <algorithm>
#include <map>

#include <fmt/core.h>

#include "cop/comparison/phase_figures.hpp"
#include "cop/stats/compare/welch.hpp"

namespace cop {
namespace {

template <class T>
using ByCluster = std::map<std::string, T>;

using Merge = std::optional<Comparison> (*)(const PhaseFigures&);

std::optional<Comparison> cluster_samples(const PhaseFigures& figures) {
  ByCluster<stats::ClusterSample> clusters;
  for (const PhaseFigure& figure : figures.used) {
    stats::ClusterSample& cluster = clusters[figure.cluster];
    cluster.name = figure.cluster;
    (figure.is_before ? cluster.before : cluster.after).push_back(figure.value);
  }
  std::vector<stats::ClusterSample> list;
  for (auto& [name, cluster] : clusters) list.push_back(std::move(cluster));
  return compare_clusters(std::move(list));
}

void add(std::optional<stats::Proportion>& sum, const PhaseFigure& figure) {
  if (!sum) sum = stats::Proportion{0, 0};
  sum->x += figure.count->x;
  sum->n += figure.count->n;
}

std::optional<Comparison> cluster_counts(const PhaseFigures& figures) {
  ByCluster<stats::ClusterCounts> clusters;
  for (const PhaseFigure& figure : figures.used) {
    stats::ClusterCounts& cluster = clusters[figure.cluster];
    cluster.name = figure.cluster;
    add(figure.is_before ? cluster.before : cluster.after, figure);
  }
  std::vector<stats::ClusterCounts> list;
  for (auto& [name, cluster] : clusters) list.push_back(std::move(cluster));
  return compare_cluster_counts(std::move(list));
}

std::optional<Comparison> cluster_figures(const PhaseFigures& figures) {
  struct Means {
    WeightedMean before, after;
  };
  ByCluster<Means> clusters;
  for (const PhaseFigure& figure : figures.used) {
    Means& means = clusters[figure.cluster];
    (figure.is_before ? means.before : means.after).add(figure);
  }
  std::vector<ClusterFiguresCompared::Cluster> list;
  for (const auto& [name, means] : clusters) {
    list.push_back({name, {means.before.value(), means.after.value()}});
  }
  return compare_cluster_figures(std::move(list));
}

std::optional<Comparison> totals(const PhaseFigures& figures) {
  std::optional<stats::Proportion> before, after;
  for (const PhaseFigure& figure : figures.used) add(figure.is_before ? before : after, figure);
  return std::vector{ProportionsCompared{*before, *after}};
}

std::optional<Comparison> rates(const PhaseFigures& figures) {
  RatesCompared rates{{0, 0}, {0, 0}};
  for (const PhaseFigure& figure : figures.used) {
    stats::EventRate& rate = figure.is_before ? rates.before : rates.after;
    rate.events += figure.events->events;
    rate.time += figure.events->time;
  }
  rates.ratio = stats::rate_ratio(rates.before, rates.after);
  return std::vector{rates};
}

/// The values of each phase or, where each has one figure with its n and sd, what these tell.
std::optional<Comparison> values(const PhaseFigures& figures) {
  std::vector<double> before, after;
  const PhaseFigure* first = nullptr;
  const PhaseFigure* second = nullptr;
  for (const PhaseFigure& figure : figures.used) {
    (figure.is_before ? before : after).push_back(figure.value);
    (figure.is_before ? first : second) = &figure;
  }
  if (before.size() == 1 && after.size() == 1 && first->sample && second->sample) {
    return MeansCompared{*first->sample, *second->sample,
                         stats::welch(*first->sample, *second->sample)};
  }
  return compare_values(before, after);
}

/// The way that fits what the figures are.
Merge way_for(const PhaseFigures& figures, bool in_clusters) {
  const auto all = [&](auto is) {
    return std::all_of(figures.used.begin(), figures.used.end(), is);
  };
  const bool counts = all([](const PhaseFigure& f) { return f.count.has_value(); });
  const bool rows = all([](const PhaseFigure& f) { return f.is_row; });
  const bool events = all([](const PhaseFigure& f) { return f.events.has_value(); });
  if (in_clusters) return counts ? cluster_counts : rows ? cluster_samples : cluster_figures;
  return counts ? totals : events ? rates : values;
}

std::string_view plural_of(ClusterUnit unit) {
  switch (unit) {
    case ClusterUnit::practice: return "practices";
    case ClusterUnit::member: return "members";
    case ClusterUnit::group: break;
  }
  return "groups";
}

CannotCompare refuse_phases(const PhaseFigures& figures, const Measure& measure) {
  const std::string& id = measure.id.value.text;
  if (figures.recorded == 0) {
    return {"no-figures", fmt::format("no figures of {} are recorded: cop record takes them", id)};
  }
  const bool before = figures.has(true);
  if (!before && !figures.has(false)) {
    return {
        "no-phases",
        fmt::format("no figure of {} with a value says whether it is from before or after: give "
                    "observations the stage baseline or after, or the measure a baseline with "
                    "from and to",
                    id)};
  }
  return {
      "one-period",
      fmt::format("{} has figures from {} only: a comparison needs both; those that are missing "
                  "get the stage {}",
                  id, before ? "before" : "after", before ? "after" : "baseline")};
}

/// The clusters all of whose figures name one and the same member.
std::set<std::string> clusters_of_one(const std::vector<ComparedFigure>& figures) {
  ByCluster<std::set<std::string_view>> members;
  for (const ComparedFigure& compared : figures) {
    const auto& member = compared.figure.observation->member;
    members[compared.cluster].insert(member ? std::string_view(member->value.text) : "");
  }
  std::set<std::string> of_one;
  for (const auto& [cluster, its] : members) {
    if (its.size() == 1 && !its.begin()->empty()) of_one.insert(cluster);
  }
  return of_one;
}

/// Whether a cluster is one member by its nature.
bool is_one_member(const Facts& facts, ClusterUnit unit, const std::string& name) {
  if (unit == ClusterUnit::member) return true;
  if (unit == ClusterUnit::group) return false;
  const auto& members = facts.project.membership.members;
  return std::count_if(members.begin(), members.end(), [&](const Member& member) {
           return member.practice && member.practice->value.text == name;
         }) == 1;
}

/// From so few members one could work out what are another's own figures.
constexpr std::size_t fewest_members = 3;

void refuse_few_members(MeasureComparison& result) {
  result.comparison.reset();
  result.refusal = {"too-few-members",
                    fmt::format("too few members have figures of {} both before and after: what "
                                "they come to together would tell what are one member's own",
                                result.measure->id.value.text)};
}

/// Hides the clusters that are one member, and refuses means that tell one of them.
void keep_members_private(const Facts& facts, MeasureComparison& result) {
  if (!result.unit || !result.comparison) return;
  std::set<std::string> of_one = clusters_of_one(result.figures);
  std::size_t both = 0;
  for (const ClusterChange& change : cluster_changes(*result.comparison)) {
    both += change.in_both() ? 1 : 0;
    if (is_one_member(facts, *result.unit, change.name)) of_one.insert(change.name);
  }
  const std::size_t hidden = leave_unnamed(of_one, result);
  if (hidden > 0 && both < fewest_members) refuse_few_members(result);
}

/// The figures that the comparison is made of.
std::vector<ComparedFigure> compared_figures(const PhaseFigures& figures,
                                             const MeasureComparison& comparison) {
  std::set<std::string> in_both;
  for (const ClusterChange& change : cluster_changes(*comparison.comparison)) {
    if (change.in_both()) in_both.insert(change.name);
  }
  std::vector<ComparedFigure> compared;
  for (const PhaseFigure& used : figures.used) {
    if (comparison.unit && !in_both.contains(used.cluster)) continue;
    compared.push_back({used.figure, used.is_before, used.cluster});
  }
  return compared;
}

}  // namespace

MeasureComparison compare_measure(const Facts& facts, const Series& series,
                                  std::optional<ClusterUnit> unit) {
  PhaseFigures figures = phase_figures(facts, series, unit);
  MeasureComparison result{series.measure, figures.phases_by};
  result.inexact = figures.inexact;
  result.periods_before = figures.periods(true);
  result.periods_after = figures.periods(false);
  const bool named = std::any_of(figures.used.begin(), figures.used.end(),
                                 [](const PhaseFigure& f) { return !f.cluster.empty(); });
  if (!named) result.missing_unit = unit;
  result.ignores_clusters = !unit && figures.name_clusters;
  if (named) {
    result.unit = unit;
    result.without_cluster = static_cast<std::size_t>(
        std::erase_if(figures.used, [](const PhaseFigure& f) { return f.cluster.empty(); }));
  }
  if (!figures.has(true) || !figures.has(false)) {
    result.refusal = refuse_phases(figures, *series.measure);
    return result;
  }
  result.comparison = way_for(figures, named)(figures);
  if (!result.comparison) {
    result.refusal = {"no-cluster-in-both",
                      fmt::format("none of the {} has figures of {} both before and after: only "
                                  "those with both can be compared",
                                  plural_of(*unit), series.measure->id.value.text)};
  }
  if (result.comparison) result.figures = compared_figures(figures, result);
  keep_members_private(facts, result);
  if (figures.all_by_members() && figures.members.size() < fewest_members) {
    refuse_few_members(result);
  }
  return result;
}

std::size_t leave_unnamed(const std::set<std::string>& names, MeasureComparison& comparison) {
  std::set<std::string> in_both;
  for (const ClusterChange& change : cluster_changes(*comparison.comparison)) {
    if (change.in_both()) in_both.insert(change.name);
  }
  comparison.unnamed.insert(names.begin(), names.end());
  const auto is_unnamed = [&](const std::string& name) {
    return comparison.unnamed.contains(name);
  };
  const auto hidden =
      static_cast<std::size_t>(std::count_if(in_both.begin(), in_both.end(), is_unnamed));
  if (hidden == 0 || hidden >= fewest_members) return hidden;
  if (comparison.unit != ClusterUnit::group) {
    comparison.unnamed.insert(in_both.begin(), in_both.end());
  } else if (hidden == 1) {
    const auto other = std::find_if_not(in_both.begin(), in_both.end(), is_unnamed);
    if (other != in_both.end()) comparison.unnamed.insert(*other);
  }
  return hidden;
}

double scale_of(const Measure& measure) {
  Observation one_of_one;
  one_of_one.numerator = Located(1.0);
  one_of_one.denominator = Located(1.0);
  return value_of(measure, one_of_one).value_or(1);
}

}  // namespace cop
