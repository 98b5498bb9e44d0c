#include "cop/report/shared_comparison.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "cop/model/same_figure.hpp"
#include "cop/report/contributors.hpp"
#include "cop/report/figure_counts.hpp"
#include "cop/report/shared_facts.hpp"

namespace cop {
namespace {

/// The least number of clusters from which none can work out another's figure.
constexpr std::size_t fewest = 3;

bool is_before_or_after(const Observation& o) {
  return o.stage && o.stage->value != ObservationStage::during;
}

class Telling {
 public:
  Telling(const Facts& shared, const Series& series, const MeasureComparison& comparison,
          long min_cell)
      : series_(series),
        comparison_(comparison),
        contributors_(shared),
        all_(figures_of(shared.project, *series.measure)),
        min_cell_(min_cell) {}

  /// Whether any figure behind it may not be told, or one of its periods or sums.
  [[nodiscard]] bool is_withheld() const {
    return has_small_count() || has_withheld_period() || are_few(figures(true)) ||
           are_few(figures(false));
  }

  /// Whether the figures of all in a period, less those compared, tell those of few.
  [[nodiscard]] bool tells_left_out() const {
    return are_few_left_out_of(figures(true)) || are_few_left_out_of(figures(false));
  }

  /// Clusters that are few letters or members in one period or the other.
  [[nodiscard]] std::set<std::string> small_clusters() const {
    std::map<std::pair<std::string, bool>, std::vector<Figure>> parts;
    for (const ComparedFigure& compared : comparison_.figures) {
      parts[{compared.cluster, compared.is_before}].push_back(compared.figure);
    }
    const bool by_practice = comparison_.unit == ClusterUnit::practice;
    std::set<std::string> small;
    for (const auto& [part, figures] : parts) {
      const bool is_small = by_practice ? are_few_rows(figures, min_cell_) : are_few(figures);
      if (is_small) small.insert(part.first);
    }
    return small;
  }

 private:
  [[nodiscard]] bool are_few(const std::vector<Figure>& figures) const {
    return contributors_.are_few_named_in(figures) || are_few_rows(figures, min_cell_);
  }

  [[nodiscard]] std::vector<Figure> figures(bool before) const {
    std::vector<Figure> figures;
    for (const ComparedFigure& compared : comparison_.figures) {
      if (compared.is_before == before) figures.push_back(compared.figure);
    }
    return figures;
  }

  [[nodiscard]] bool has_small_count() const {
    return std::any_of(all_.begin(), all_.end(), [&](const Figure& figure) {
      return is_before_or_after(*figure.observation) &&
             shared_figure(*series_.measure, figure, min_cell_).withheld;
    });
  }

  [[nodiscard]] bool has_withheld_period() const {
    return std::any_of(series_.points.begin(), series_.points.end(), [&](const SeriesPoint& point) {
      return cop::is_withheld(point) &&
             std::any_of(comparison_.figures.begin(), comparison_.figures.end(),
                         [&](const ComparedFigure& compared) {
                           const auto& period = compared.figure.observation->period;
                           return period && period->value == point.period;
                         });
    });
  }

  [[nodiscard]] bool are_few_left_out_of(const std::vector<Figure>& compared) const {
    std::set<std::string> periods;
    std::set<std::string_view> rows;
    std::set<const Observation*> used;
    for (const Figure& figure : compared) {
      const Observation& o = *figure.observation;
      used.insert(&o);
      if (o.row.given()) rows.insert(o.row->value);
      if (o.period && o.period->value.dated()) periods.insert(o.period->value.text());
    }
    std::vector<Figure> left_out;
    for (const Figure& figure : all_) {
      const Observation& o = *figure.observation;
      const bool is_used = used.contains(&o) || (o.row.given() && rows.contains(o.row->value));
      if (is_used || !figure.value || !is_of_part(o) || !o.period) continue;
      if (periods.contains(o.period->value.text())) left_out.push_back(figure);
    }
    return !left_out.empty() && are_few(left_out);
  }

  const Series& series_;
  const MeasureComparison& comparison_;
  Contributors contributors_;
  std::vector<Figure> all_;
  long min_cell_;
};

/// Counts that are told can only be left out where clusters are compared, and rounding keeps only
/// shares readable.
bool can_be_rounded(const MeasureComparison& comparison) {
  const auto& data = comparison.measure->data;
  return comparison.unit && data && data->value == DataKind::proportion;
}

struct Sorter {
  const std::vector<Practice>& practices;

  template <class Compared>
  void operator()(Compared& compared) const {
    if constexpr (requires { compared.clusters; }) {
      std::stable_sort(compared.clusters.begin(), compared.clusters.end(),
                       [&](const auto& a, const auto& b) { return place(a.name) < place(b.name); });
    }
  }

  [[nodiscard]] std::ptrdiff_t place(const std::string& name) const {
    return std::find_if(practices.begin(), practices.end(),
                        [&](const Practice& one) { return one.id.value.text == name; }) -
           practices.begin();
  }
};

}  // namespace

std::optional<SharedComparison> shared_comparison(const Facts& shared, const Series& series,
                                                  MeasureComparison comparison, long min_cell) {
  const Telling telling(shared, series, comparison, min_cell);
  if (telling.is_withheld()) return std::nullopt;
  const bool is_rounded = telling.tells_left_out();
  if (is_rounded && !can_be_rounded(comparison)) return std::nullopt;
  if (comparison.unit) {
    const auto changes = cluster_changes(*comparison.comparison);
    const auto both = std::count_if(changes.begin(), changes.end(),
                                    [](const ClusterChange& change) { return change.in_both(); });
    const std::size_t hidden = leave_unnamed(telling.small_clusters(), comparison);
    if (hidden > 0 && static_cast<std::size_t>(both) < fewest) return std::nullopt;
    std::visit(Sorter{shared.project.membership.practices}, *comparison.comparison);
  }
  return SharedComparison{std::move(comparison), is_rounded};
}

}  // namespace cop
