#include "cop/network/pooled_measure.hpp"

#include <algorithm>
#include <map>

#include <fmt/core.h>

#include "cop/network/pooled_words.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

struct Part {
  std::size_t project = 0;
  const MeasureContribution* measure = nullptr;
};

using Definitions = std::map<std::vector<DefinitionPart>, std::vector<Part>>;
/// One or several of them.
using Chosen = std::vector<const Definitions::value_type*>;

/// By id and version, then by definition.
std::map<std::pair<std::string, long>, Definitions> by_definition(
    std::span<const Contribution> contributions) {
  std::map<std::pair<std::string, long>, Definitions> all;
  for (std::size_t i = 0; i < contributions.size(); ++i) {
    for (const MeasureContribution& measure : contributions[i].measures) {
      all[{measure.id, measure.version}][measure.definition].push_back({i, &measure});
    }
  }
  return all;
}

/// "numerator and denominator".
std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  }
  return text;
}

/// The names of the parts in which not all the definitions are the same.
std::vector<std::string> differences(const Chosen& definitions) {
  const std::vector<DefinitionPart>& first = definitions.front()->first;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < first.size(); ++i) {
    const bool differs = std::any_of(definitions.begin(), definitions.end(),
                                     [&](const auto* one) { return one->first[i] != first[i]; });
    if (differs) names.push_back(first[i].first);
  }
  return names;
}

/// The definition of the most projects, or all that are of as many.
Chosen most_common(const Definitions& definitions) {
  Chosen most;
  for (const auto& one : definitions) {
    const std::size_t so_far = most.empty() ? 0 : most.front()->second.size();
    if (one.second.size() > so_far) most.clear();
    if (one.second.size() >= so_far) most.push_back(&one);
  }
  return most;
}

std::string groups_text(const Definitions::value_type& definition) {
  return counted(static_cast<long>(definition.second.size()), "group", "groups");
}

void sort_by_value(PooledMeasure& measure) {
  std::sort(measure.practices.begin(), measure.practices.end(),
            [&](const PooledPractice& a, const PooledPractice& b) {
              const double value_a = measure.value_of(a.latest);
              const double value_b = measure.value_of(b.latest);
              return value_a != value_b ? value_a < value_b : a.latest.counts.n < b.latest.counts.n;
            });
}

/// Adds the counts up; a mean weighs as many as it is of.
void add_to(PracticePoint& sum, const PracticePoint& point) {
  const auto before = static_cast<double>(sum.counts.n);
  const auto more = static_cast<double>(point.counts.n);
  sum.counts.x += point.counts.x;
  sum.counts.n += point.counts.n;
  sum.mean = (sum.mean * before + point.mean * more) / (before + more);
}

PooledMeasure pooled(const std::vector<Part>& parts, long min_cell) {
  PooledMeasure measure;
  measure.definition = parts.front().measure;
  Date latest;
  for (const Part& part : parts) {
    const long uncounted = part.measure->left_out.without_counts;
    measure.without_counts.figures += uncounted;
    measure.without_counts.groups += uncounted > 0 ? 1 : 0;
    for (const PracticeSeries& series : part.measure->practices) {
      measure.practices.push_back({part.project, part.measure, &series, series.latest()});
      latest = std::max(latest, measure.practices.back().latest.to);
    }
  }
  const Date first = latest.plus_days(-days_of_a_year);
  std::erase_if(measure.practices,
                [first](const PooledPractice& practice) { return practice.latest.to <= first; });
  for (const PooledPractice& practice : measure.practices) {
    const bool is_next = measure.parts.empty() || measure.parts.back() != practice.measure;
    if (is_next) measure.parts.push_back(practice.measure);
  }
  sort_by_value(measure);
  const Disclosure disclosure = disclose(measure.all_counts(), min_cell);
  for (std::size_t i = 0; i < measure.practices.size(); ++i) {
    measure.practices[i].is_hidden = disclosure.hidden[i];
  }
  measure.total_hidden = disclosure.total_hidden;
  return measure;
}

std::string reason_against(const PooledMeasure& measure) {
  if (measure.practices.empty() && !measure.definition->reason.empty()) {
    return measure.definition->reason;
  }
  if (measure.practices.size() < fewest_practices) {
    const std::string who = measure.practices.empty() ? "no practice" : whose_text(measure);
    const char* const verb = measure.practices.size() < 2 ? "has" : "have";
    const std::string others = uncounted_text(measure);
    return fmt::format(
        "{} {} figures of the last year, and with fewer than {} each could be told{}", who, verb,
        fewest_practices, others.empty() ? "" : "; " + others);
  }
  return measure.total_hidden ? "the counts are so small that people could be told by them" : "";
}

std::string label_of(const std::string& id, long version) {
  return version == 1 ? id : fmt::format("{} (version {})", id, version);
}

void add(const std::string& id, long version, const Definitions& definitions, long min_cell,
         PooledMeasures& all) {
  const auto leave_out = [&](std::string reason) {
    all.left_out.push_back({id, label_of(id, version), std::move(reason)});
  };
  const Chosen most = most_common(definitions);
  if (most.size() > 1) {
    const std::vector<std::string> names = differences(most);
    leave_out(fmt::format("{} definitions of {} each: their {} {}", most.size(),
                          groups_text(*most.front()), joined(names),
                          names.size() == 1 ? "differs" : "differ"));
    return;
  }
  const auto* chosen = most.front();
  for (const auto& other : definitions) {
    if (&other == chosen) continue;
    leave_out(fmt::format("in {} it is defined otherwise than in {}: another {}",
                          groups_text(other), chosen->second.size(),
                          joined(differences({&other, chosen}))));
  }
  PooledMeasure measure = pooled(chosen->second, min_cell);
  std::string reason = reason_against(measure);
  if (reason.empty()) {
    all.measures.push_back(std::move(measure));
  } else {
    leave_out(std::move(reason));
  }
}

/// The figures of one period, and the counts of those that are not shown in it.
struct PeriodCounts {
  std::size_t practices = 0;
  PracticePoint sum = {{}, {}, {0, 0}};
  std::vector<PooledCounts> hidden, hidden_here_only;
};

std::vector<PeriodCounts> by_period(const PooledMeasure& measure, long min_cell) {
  std::map<std::pair<Date, Date>, PeriodCounts> periods;
  for (const PooledPractice& practice : measure.practices) {
    for (const PracticePoint& point : practice.series->points()) {
      PeriodCounts& counts = periods[{point.from, point.to}];
      ++counts.practices;
      counts.sum.from = point.from;
      counts.sum.to = point.to;
      add_to(counts.sum, point);
      const bool is_hidden_here = is_small(point.counts, min_cell);
      if (practice.is_hidden || is_hidden_here) counts.hidden.push_back(point.counts);
      if (!practice.is_hidden && is_hidden_here) counts.hidden_here_only.push_back(point.counts);
    }
  }
  std::vector<PeriodCounts> sorted;
  for (auto& [days, counts] : periods) sorted.push_back(std::move(counts));
  return sorted;
}

}  // namespace

std::vector<PooledCounts> PooledMeasure::all_counts() const {
  std::vector<PooledCounts> counts;
  for (const PooledPractice& practice : practices) counts.push_back(practice.latest.counts);
  return counts;
}

std::vector<const PooledPractice*> PooledMeasure::shown() const {
  std::vector<const PooledPractice*> list;
  for (const PooledPractice& practice : practices) {
    if (!practice.is_hidden && !practice.is_whole_group()) list.push_back(&practice);
  }
  return list;
}

std::size_t PooledMeasure::whole_groups() const {
  return static_cast<std::size_t>(
      std::count_if(practices.begin(), practices.end(),
                    [](const PooledPractice& practice) { return practice.is_whole_group(); }));
}

PracticePoint PooledMeasure::total() const {
  PracticePoint sum{practices.front().latest.from, practices.front().latest.to, {0, 0}};
  for (const PooledPractice& practice : practices) add_to(sum, practice.latest);
  return sum;
}

double PooledMeasure::value_of(const PracticePoint& point) const {
  return definition->kind == PoolKind::mean ? point.mean
                                            : point.counts.value() * definition->factor;
}

PooledMeasures pool_measures(std::span<const Contribution> contributions, long min_cell) {
  PooledMeasures all;
  for (const auto& [key, definitions] : by_definition(contributions)) {
    const auto& [id, version] = key;
    add(id, version, definitions, min_cell, all);
  }
  return all;
}

std::vector<PooledPoint> pooled_points(const PooledMeasure& measure, long min_cell) {
  std::vector<PooledPoint> points;
  for (const PeriodCounts& counts : by_period(measure, min_cell)) {
    PooledPoint point{counts.sum.period(), std::nullopt};
    const bool is_safe = counts.practices >= fewest_practices &&
                         stays_hidden(counts.hidden, min_cell) &&
                         stays_hidden(counts.hidden_here_only, min_cell);
    if (is_safe) point.figure = counts.sum;
    points.push_back(std::move(point));
  }
  return points;
}

}  // namespace cop
