#include "cop/model/series.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>
#include <numeric>
#include <set>
#include <string>

#include "cop/model/factor.hpp"
#include "cop/model/figure_hash.hpp"
#include "cop/model/id_index.hpp"
#include "cop/model/project.hpp"
#include "cop/model/project_figures.hpp"
#include "cop/model/replaced_log.hpp"
#include "cop/model/score.hpp"
#include "cop/model/strata.hpp"

namespace cop {
namespace {

/// Whether the measure's value is its numerator by its denominator.
bool is_quotient(const Measure& measure) {
  return measure.data &&
         (measure.data->value == DataKind::proportion || measure.data->value == DataKind::rate);
}

std::string_view text_of(const auto& id) {
  return id ? std::string_view(id->value.text) : std::string_view();
}

/// What makes an observation the figure it is; the texts belong to the observation. A month and the
/// span of its days are one period.
struct SameFigure {
  explicit SameFigure(const Observation& o)
      : practice(text_of(o.practice)),
        member(text_of(o.member)),
        group(o.group->value),
        arm(o.arm->value),
        row(o.row->value),
        rater(text_of(o.rater)),
        stage(o.stage ? static_cast<int>(o.stage->value) : -1) {
    if (!o.period) return;
    const Period& period = o.period->value;
    from = period.from();
    to = period.to();
    if (!period.dated()) period_in_words = period.text();
  }
  Date from, to;
  std::string period_in_words;
  std::string_view practice, member, group, arm, row, rater;
  int stage;

  friend bool operator==(const SameFigure&, const SameFigure&) = default;
  friend auto operator<=>(const SameFigure&, const SameFigure&) = default;
};

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

template <class T>
void add_up(std::optional<T>& sum, const std::optional<T>& term) {
  if (term) sum = sum.value_or(T{}) + *term;
}

std::optional<double> plain(const Maybe auto& number) {
  return number ? std::optional(number->value) : std::nullopt;
}

bool is_overall(const Figure& figure) {
  const Observation& o = *figure.observation;
  const bool part_of_them = o.practice || o.member || o.rater;
  const bool part_of_all = o.group.given() || o.arm.given() || o.row.given();
  return !part_of_them && !part_of_all;
}

/// An overall figure of a period stands before the figures of its parts.
void keep_overall_or_parts(std::vector<Figure>& figures) {
  if (std::none_of(figures.begin(), figures.end(), is_overall)) return;
  std::erase_if(figures, [](const Figure& figure) { return !is_overall(figure); });
}

/// The values of the figures; a row that several raters scored has one, their mean.
std::vector<double> values_of(const std::vector<Figure>& figures) {
  std::vector<double> values;
  values.reserve(figures.size());
  std::map<SameFigure, std::vector<double>> by_raters;
  for (const Figure& figure : figures) {
    if (!figure.value) continue;
    const Observation& o = *figure.observation;
    if (o.rater && o.row.given()) {
      SameFigure row(o);
      row.rater = {};
      by_raters[row].push_back(*figure.value);
    } else {
      values.push_back(*figure.value);
    }
  }
  for (const auto& [row, scores] : by_raters) {
    values.push_back(std::accumulate(scores.begin(), scores.end(), 0.0) /
                     static_cast<double>(scores.size()));
  }
  return values;
}

/// The point of figures that are all of one period.
SeriesPoint point_of(const Measure& measure, std::vector<Figure> all) {
  const Period& period = all.front().observation->period->value;
  SeriesPoint point{period, {}, {}, {}, {}, std::move(all)};
  keep_overall_or_parts(point.figures);
  bool all_counted = true;
  for (const Figure& figure : point.figures) {
    const Observation& o = *figure.observation;
    const bool counted = is_quotient(measure) && o.numerator && o.denominator;
    all_counted = all_counted && counted;
    add_up(point.numerator, plain(o.numerator));
    add_up(point.denominator, plain(o.denominator));
    add_up(point.n, o.n ? std::optional(o.n->value) : std::nullopt);
  }
  if (all_counted && point.denominator && *point.denominator > 0) {
    point.value = *point.numerator * factor_of(measure) / *point.denominator;
    return point;
  }
  const std::vector<double> values = values_of(point.figures);
  if (!values.empty()) {
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    const bool counts = measure.data && measure.data->value == DataKind::count;
    point.value = counts ? sum : sum / static_cast<double>(values.size());
  }
  return point;
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
