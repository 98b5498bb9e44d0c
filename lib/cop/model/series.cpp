#include "cop/model/series.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>

#include <boost/functional/hash.hpp>

#include "cop/model/factor.hpp"
#include "cop/model/project.hpp"
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
        group(o.group.value),
        arm(o.arm.value),
        row(o.row.value),
        rater(text_of(o.rater)),
        stage(o.stage ? static_cast<int>(o.stage->value) : -1) {
    if (!o.period) return;
    const Period& period = o.period->value;
    from = period.from();
    to = period.to();
    if (!period.dated()) period_in_words = period.text();
  }
  Date from, to;
  std::string_view period_in_words;
  std::string_view practice, member, group, arm, row, rater;
  int stage;

  friend bool operator==(const SameFigure&, const SameFigure&) = default;
  friend auto operator<=>(const SameFigure&, const SameFigure&) = default;

  friend std::size_t hash_value(const SameFigure& f) {
    std::size_t hash = 0;
    for (const int number : {f.from.number(), f.to.number(), f.stage}) {
      boost::hash_combine(hash, number);
    }
    for (const std::string_view text :
         {f.period_in_words, f.practice, f.member, f.group, f.arm, f.row, f.rater}) {
      boost::hash_combine(hash, std::hash<std::string_view>()(text));
    }
    return hash;
  }
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
        if (target != &log) add(*target, log, measure);
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

std::size_t hash_of(const Observation& o) { return boost::hash<NamedFigure>()(named(o)); }

/// The hashes that some of the figures share, in order: so those that may be the same are few
/// before anything else is kept of them.
template <class Counts>
std::vector<std::size_t> shared_hashes(const Project& project, Counts counts) {
  std::vector<std::size_t> hashes;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (counts(o)) hashes.push_back(hash_of(o));
    }
  }
  std::sort(hashes.begin(), hashes.end());
  std::vector<std::size_t> shared;
  for (std::size_t i = 1; i < hashes.size(); ++i) {
    const bool is_new = shared.empty() || shared.back() != hashes[i];
    if (hashes[i] == hashes[i - 1] && is_new) shared.push_back(hashes[i]);
  }
  return shared;
}

bool contains(const std::vector<std::size_t>& hashes, std::size_t hash) {
  return std::binary_search(hashes.begin(), hashes.end(), hash);
}

template <class T>
void add_up(std::optional<T>& sum, const std::optional<T>& term) {
  if (term) sum = sum.value_or(T{}) + *term;
}

std::optional<double> plain(const std::optional<Located<double>>& number) {
  return number ? std::optional(number->value) : std::nullopt;
}

/// An overall figure of a period stands before the figures of its parts.
std::vector<Figure> overall_or_parts(const std::vector<Figure>& figures) {
  std::vector<Figure> overall;
  for (const Figure& figure : figures) {
    const Observation& o = *figure.observation;
    const bool part_of_them = o.practice || o.member || o.rater;
    const bool part_of_all = o.group.given() || o.arm.given() || o.row.given();
    if (!part_of_them && !part_of_all) overall.push_back(figure);
  }
  return overall.empty() ? figures : overall;
}

/// The values of the figures; a row that several raters scored has one, their mean.
std::vector<double> values_of(const std::vector<Figure>& figures) {
  std::vector<double> values;
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

SeriesPoint point_of(const Measure& measure, const Period& period, const std::vector<Figure>& all) {
  SeriesPoint point{period, {}, {}, {}, {}, overall_or_parts(all)};
  bool all_counted = true;
  for (const Figure& figure : point.figures) {
    const Observation& o = *figure.observation;
    const bool counted = is_quotient(measure) && o.numerator && o.denominator;
    all_counted = all_counted && counted;
    add_up(point.numerator, plain(o.numerator));
    add_up(point.denominator, plain(o.denominator));
    add_up(point.n, o.n ? std::optional(o.n->value) : std::nullopt);
  }
  const std::vector<double> values = values_of(point.figures);
  if (all_counted && point.denominator && *point.denominator > 0) {
    point.value = *point.numerator * factor_of(measure) / *point.denominator;
  } else if (!values.empty()) {
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
  const auto hashes = shared_hashes(project, is_of_measure);
  const Replacements replaced(project, &measure);
  std::vector<Figure> figures;
  std::set<SameFigure> seen;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (!is_of_measure(o) || replaced.contain(log, o)) continue;
      const bool is_first =
          hashes.empty() || !contains(hashes, hash_of(o)) || seen.insert(SameFigure(o)).second;
      if (is_first || o.row.given()) figures.push_back({&log, &o, value_of(measure, o)});
    }
  }
  return figures;
}

std::vector<std::vector<Figure>> repeated_figures(const Project& project) {
  const auto may_be_repeated = [](const Observation& o) { return !o.row.given() && !o.misread; };
  const auto hashes = shared_hashes(project, may_be_repeated);
  if (hashes.empty()) return {};
  const Replacements replaced(project, nullptr);
  std::map<NamedFigure, std::vector<Figure>> groups;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) {
      if (!may_be_repeated(o) || !contains(hashes, hash_of(o)) || replaced.contain(log, o))
        continue;
      const Measure* measure = project.find_measure(o.measure.value);
      const auto value = measure == nullptr ? std::nullopt : value_of(*measure, o);
      groups[named(o)].push_back({&log, &o, value});
    }
  }
  std::vector<std::vector<Figure>> repeated;
  for (auto& [key, figures] : groups) {
    if (figures.size() > 1) repeated.push_back(std::move(figures));
  }
  return repeated;
}

Series series_of(const Project& project, const Measure& measure) {
  return series_of(measure, figures_of(project, measure));
}

Series series_of(const Measure& measure, const std::vector<Figure>& all) {
  Series series{&measure, {}, {}};
  const auto earlier = [](const Period& a, const Period& b) { return comes_before(a, b); };
  std::map<Period, std::vector<Figure>, decltype(earlier)> periods(earlier);
  for (const Figure& figure : all) {
    const auto& period = figure.observation->period;
    if (period && period->value.dated()) {
      periods[period->value].push_back(figure);
    } else {
      series.undated.push_back(figure);
    }
  }
  for (const auto& [period, figures] : periods) {
    series.points.push_back(point_of(measure, period, figures));
  }
  return series;
}

}  // namespace cop
