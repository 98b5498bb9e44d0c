#include "cop/report/own_figures.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "cop/model/series_point.hpp"
#include "cop/report/figure_files.hpp"
#include "cop/report/qualified.hpp"

namespace cop {
namespace {

/// Before comes baseline, then during, after and follow-up; dated periods come by their dates.
using Moment = std::tuple<Date, int, std::string>;

Moment moment_of(const Observation& o) {
  const bool dated = o.period && o.period->value.dated();
  return {dated ? o.period->value.from() : Date(), o.stage ? static_cast<int>(o.stage->value) : -1,
          o.period ? o.period->value.text() : ""};
}

/// A member's figures of one moment together: counts are added up, and where there are none the
/// values, such as those of single letters, are averaged.
OwnPoint own_point_of(const std::vector<Figure>& figures) {
  OwnPoint point;
  const bool are_counted = std::all_of(figures.begin(), figures.end(), [](const Figure& figure) {
    const Observation& o = *figure.observation;
    return o.numerator && o.denominator && o.denominator->value > 0;
  });
  double sum = 0;
  double weights = 0;
  long n = 0;
  for (const Figure& figure : figures) {
    const Observation& o = *figure.observation;
    const double weight = are_counted ? o.denominator->value : 1;
    sum += *figure.value * weight;
    point.qualifier = together(point.qualifier, qualifier_of(o));
    weights += weight;
    n += o.n ? o.n->value : o.denominator ? static_cast<long>(o.denominator->value) : 1;
  }
  const Observation& first = *figures.front().observation;
  if (first.period) point.period = first.period->value;
  if (first.stage) point.stage = first.stage->value;
  point.value = sum / weights;
  point.n = n;
  point.files = files_of(figures);
  return point;
}

std::map<std::string, std::vector<OwnPoint>> points_by_member(const Measure& measure,
                                                              const std::vector<Figure>& figures) {
  std::map<std::string, std::map<Moment, std::vector<Figure>>> moments;
  for (const Figure& figure : one_for_each_row(measure, figures)) {
    const Observation& o = *figure.observation;
    if (o.member) moments[o.member->value.text][moment_of(o)].push_back(figure);
  }
  std::map<std::string, std::vector<OwnPoint>> points;
  for (const auto& [member, by_moment] : moments) {
    for (const auto& [moment, list] : by_moment) points[member].push_back(own_point_of(list));
  }
  return points;
}

const OwnPoint* point_at(const std::vector<OwnPoint>& points, const OwnPoint& moment) {
  const auto found = std::find_if(points.begin(), points.end(), [&](const OwnPoint& point) {
    return point.period == moment.period && point.stage == moment.stage;
  });
  return found == points.end() ? nullptr : &*found;
}

/// In the rows of the latest moment.
std::vector<OwnFigures::MissedItem> missed_items(const Measure& measure,
                                                 const std::vector<Figure>& figures,
                                                 const std::string& member) {
  Moment latest;
  for (const Figure& figure : figures) {
    const Observation& o = *figure.observation;
    if (o.member && o.member->value.text == member) latest = std::max(latest, moment_of(o));
  }
  std::vector<std::pair<double, OwnFigures::MissedItem>> items;
  for (const ScoreItem& item : measure.items) {
    OwnFigures::MissedItem missed{item.text.given() ? item.text->value : item.id.value.text};
    for (const Figure& figure : figures) {
      const Observation& o = *figure.observation;
      if (!o.member || o.member->value.text != member || moment_of(o) != latest) continue;
      for (const NamedNumber& given : o.items) {
        if (given.name.value != item.id.value.text) continue;
        ++missed.rows;
        missed.missed += given.number.value < 1 ? 1 : 0;
      }
    }
    const double weight = item.weight ? item.weight->value : 1;
    if (missed.missed > 0) {
      items.emplace_back(
          weight * static_cast<double>(missed.missed) / static_cast<double>(missed.rows), missed);
    }
  }
  std::stable_sort(items.begin(), items.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<OwnFigures::MissedItem> sorted;
  for (auto& [weight, item] : items) sorted.push_back(std::move(item));
  return sorted;
}

}  // namespace

std::vector<OwnFigures> own_figures(const ReportInput& input) {
  std::vector<OwnFigures> all;
  for (const Series& series : input.facts.series) {
    const std::vector<Figure> figures = figures_of(input.facts.project, *series.measure);
    auto points = points_by_member(*series.measure, figures);
    if (!points.contains(input.subject)) continue;
    OwnFigures own{&series, std::move(points[input.subject]), {}, {}};
    for (const auto& [member, theirs] : points) {
      const OwnPoint* same = point_at(theirs, own.points.back());
      if (member != input.subject && same != nullptr) own.peers.push_back(same->value);
    }
    std::sort(own.peers.begin(), own.peers.end());
    own.missed = missed_items(*series.measure, figures, input.subject);
    all.push_back(std::move(own));
  }
  return all;
}

}  // namespace cop
