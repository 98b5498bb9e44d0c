#include "cop/model/series.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "cop/model/factor.hpp"
#include "cop/model/figure_hash.hpp"
#include "cop/model/id_index.hpp"
#include "cop/model/measure_kind.hpp"
#include "cop/model/project.hpp"
#include "cop/model/project_figures.hpp"
#include "cop/model/replaced_log.hpp"
#include "cop/model/same_figure.hpp"
#include "cop/model/score.hpp"
#include "cop/model/series_point.hpp"
#include "cop/model/strata.hpp"

namespace cop {
namespace {

/// A figure and its measure.
using NamedFigure = std::pair<std::string_view, SameFigure>;

NamedFigure named(const Observation& o) { return {o.measure.value.text, SameFigure(o)}; }

/// The figures of earlier logs that later logs give anew.
class Replacements {
 public:
  /// Those of one measure, or of all where it is null.
  Replacements(const Project& project, const Measure* measure) {
    for (const CycleLog& log : project.logs) {
      if (log.replaces.value.empty()) continue;
      for (const CycleLog* target : project.find_logs(log.replaces.value.text)) {
        if (may_replace(log, *target)) add(*target, log, measure);
      }
    }
  }

  [[nodiscard]] bool contain(const CycleLog& log, const Observation& o) const {
    const auto replaced = by_log_.find(&log);
    return replaced != by_log_.end() && replaced->second.contains(named(o));
  }

 private:
  void add(const CycleLog& target, const CycleLog& newer, const Measure* measure) {
    std::set<NamedFigure>& replaced = by_log_[&target];
    for (const Observation& o : newer.observations) {
      if (measure == nullptr || o.measure.value == measure->id.value) replaced.insert(named(o));
    }
  }

  std::map<const CycleLog*, std::set<NamedFigure>> by_log_;
};

/// The hashes that some of the figures share, in order: so those that may be the same are few
/// before anything else is kept of them.
template <class Counts>
std::vector<std::uint64_t> shared_hashes(const Project& project, Counts counts) {
  std::size_t most = 0;
  for (const CycleLog& log : project.logs) most += log.observations.size();
  // 0 is a free place.
  std::vector<std::uint64_t> seen(std::bit_ceil(2 * most + 1));
  std::vector<std::uint64_t> shared;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (!counts(o)) continue;
      const std::uint64_t hash = figure_hash(o);
      std::size_t place = hash & (seen.size() - 1);
      while (seen[place] != 0 && seen[place] != hash) place = (place + 1) & (seen.size() - 1);
      if (seen[place] == hash) shared.push_back(hash);
      seen[place] = hash;
    }
  }
  std::sort(shared.begin(), shared.end());
  return shared;
}

/// Calls `take(log, observation, may_be_given_anew)` for the figures that count, but for those that
/// later logs replace.
template <class Counts, class Take>
void for_each_standing(const Project& project, const Measure* measure, Counts counts, Take take) {
  const auto hashes = shared_hashes(project, counts);
  const Replacements replaced(project, measure);
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (!counts(o) || replaced.contain(log, o)) continue;
      take(log, o,
           !hashes.empty() && std::binary_search(hashes.begin(), hashes.end(), figure_hash(o)));
    }
  }
}

/// Of the figures that are alike those that repeat one another.
std::vector<std::vector<Figure>> repetitions(std::map<NamedFigure, std::vector<Figure>>&& alike) {
  std::vector<std::vector<Figure>> repeated;
  for (auto& [name, figures] : alike) {
    std::erase_if(figures, [](const Figure& figure) {
      return figure.observation->row.given() || figure.observation->misread;
    });
    if (figures.size() > 1) repeated.push_back(std::move(figures));
  }
  return repeated;
}

std::optional<double> plain(const Maybe auto& number) {
  return number ? std::optional(number->value) : std::nullopt;
}

}  // namespace

std::optional<double> value_of(const Measure& measure, const Observation& o) {
  if (is_quotient(measure) && o.numerator && o.denominator) {
    if (o.denominator->value <= 0) return std::nullopt;
    return o.numerator->value * factor_of(measure) / o.denominator->value;
  }
  if (o.value) return o.value->value;
  if (!o.items.empty()) return score_of(measure, o);
  const bool counts = measure.data && measure.data->value == DataKind::count;
  return counts ? plain(o.numerator) : std::nullopt;
}

bool same_figure(const Observation& a, const Observation& b) {
  return a.measure.value == b.measure.value && SameFigure(a) == SameFigure(b);
}

std::vector<Figure> figures_of(const Project& project, const Measure& measure) {
  const auto is_of_measure = [&](const Observation& o) {
    return o.measure.value == measure.id.value;
  };
  std::vector<Figure> figures;
  std::set<SameFigure> seen;
  const auto take = [&](const CycleLog& log, const Observation& o, bool may_be_again) {
    const bool is_first = !may_be_again || seen.insert(SameFigure(o)).second;
    if (is_first || o.row.given()) figures.push_back({&log, &o, value_of(measure, o)});
  };
  for_each_standing(project, &measure, is_of_measure, take);
  return figures;
}

ProjectFigures figures_of(const Project& project) {
  const auto& measures = project.measures.measures;
  const IdIndex<Measure> known(measures);
  ProjectFigures all{std::vector<std::vector<Figure>>(measures.size()), {}};
  std::map<NamedFigure, std::vector<Figure>> alike;
  const auto take = [&](const CycleLog& log, const Observation& o, bool may_be_again) {
    const Measure* measure = known.find(o.measure.value);
    const Figure figure{&log, &o, measure == nullptr ? std::nullopt : value_of(*measure, o)};
    std::vector<Figure>* same = may_be_again ? &alike[named(o)] : nullptr;
    const bool is_first = same == nullptr || same->empty();
    if (same != nullptr) same->push_back(figure);
    if (measure == nullptr || (!is_first && !o.row.given())) return;
    all.by_measure[static_cast<std::size_t>(measure - measures.data())].push_back(figure);
  };
  for_each_standing(
      project, nullptr, [](const Observation&) { return true; }, take);
  for (std::size_t i = 0; i < measures.size(); ++i) {
    const bool has_own_id = known.find(measures[i].id.value) == &measures[i];
    if (!has_own_id) all.by_measure[i] = figures_of(project, measures[i]);
  }
  all.repeated = repetitions(std::move(alike));
  return all;
}

Series series_of(const Project& project, const Measure& measure) {
  return series_of(measure, figures_of(project, measure));
}

Series series_of(const Measure& measure, std::vector<Figure> all) {
  Series series{&measure, {}, {}};
  const auto is_dated = [](const Figure& figure) {
    const auto& period = figure.observation->period;
    return period && period->value.dated();
  };
  const auto dated_end = std::stable_partition(all.begin(), all.end(), is_dated);
  series.undated.assign(dated_end, all.end());
  const auto earlier = [](const Figure& a, const Figure& b) {
    return comes_before(a.observation->period->value, b.observation->period->value);
  };
  if (!std::is_sorted(all.begin(), dated_end, earlier)) {
    std::stable_sort(all.begin(), dated_end, earlier);
  }
  for (auto begin = all.begin(); begin != dated_end;) {
    const auto end = std::find_if(begin, dated_end,
                                  [&](const Figure& figure) { return earlier(*begin, figure); });
    series.points.push_back(point_of(measure, {begin, end}));
    begin = end;
  }
  return series;
}

}  // namespace cop
