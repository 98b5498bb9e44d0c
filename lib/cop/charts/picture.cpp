#include "cop/charts/picture.hpp"

#include <algorithm>

#include "cop/charts/chart_names.hpp"
#include "cop/charts/point_signals.hpp"
#include "cop/charts/unit.hpp"
#include "cop/language/phrases/charts.hpp"

namespace cop {
namespace {

using stats::ControlPoint;
using stats::JudgedChart;

/// The points of one part: from `first` to before `end`.
struct Stretch {
  std::size_t first = 0;
  std::size_t end = 0;
};

std::vector<Stretch> stretches_of(const stats::ControlChart& chart) {
  std::vector<Stretch> stretches;
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const bool begins = i == 0 || chart.points[i].part != chart.points[i - 1].part;
    if (begins) stretches.push_back({i, i});
    stretches.back().end = i + 1;
  }
  return stretches;
}

std::optional<double> told(const ChartRequest& request, std::optional<double> number) {
  return number ? std::optional(request.told(*number)) : std::nullopt;
}

void add_points(const ChartRequest& request, const JudgedChart& judged, Chart& picture) {
  const std::vector<PointFinding> found = point_findings(judged);
  for (std::size_t i = 0; i < request.moments.size(); ++i) {
    const ControlPoint& point = judged.chart.points[i];
    picture.points.push_back({request.moments[i].x, request.moments[i].label,
                              told(request, point.value), point.included, found[i].signal,
                              judgement_of(found[i].side, request.options.aim)});
  }
}

/// One kind of line: which number of a point it follows and what it is called.
struct LineKind {
  LineRole role;
  std::optional<double> ControlPoint::*height;
  std::string name;
};

std::vector<LineKind> line_kinds(const ChartRequest& request) {
  const stats::ChartTypeFacts& type = stats::facts_of(request.type);
  std::vector<LineKind> kinds{
      {LineRole::centre, &ControlPoint::centre, centre_name(request.say, request.type)}};
  if (!type.has_limits) return kinds;
  kinds.push_back({LineRole::lower_limit, &ControlPoint::lower, request.say(phrase::lower_limit)});
  kinds.push_back({LineRole::upper_limit, &ControlPoint::upper, request.say(phrase::upper_limit)});
  if (request.rules == stats::RuleSet::anhoej) return kinds;
  kinds.push_back({LineRole::lower_near_limit, &ControlPoint::near_lower, ""});
  kinds.push_back({LineRole::upper_near_limit, &ControlPoint::near_upper, ""});
  return kinds;
}

bool same(const std::optional<double>& a, const std::optional<double>& b) {
  return a.has_value() == b.has_value() && (!a || (!(*a < *b) && !(*b < *a)));
}

/// Where the step between two points of a part lies; at its ends the points themselves.
double edge(const ChartRequest& request, const Stretch& stretch, std::size_t before) {
  if (before == stretch.first) return request.moments[before].x;
  if (before == stretch.end) return request.moments[before - 1].x;
  const double left = request.moments[before - 1].x;
  return left + (request.moments[before].x - left) / 2;
}

/// The line over one part: one piece for each stretch of equal height, the last one with the label.
void add_line(const ChartRequest& request, const stats::ControlChart& numbers,
              const Stretch& stretch, const LineKind& kind, bool signal, Chart& picture) {
  const std::size_t known = picture.lines.size();
  for (std::size_t i = stretch.first; i < stretch.end;) {
    std::size_t next = i + 1;
    const auto height_at = [&](std::size_t at) {
      return told(request, numbers.points[at].*kind.height);
    };
    const std::optional<double> height = height_at(i);
    while (next < stretch.end && same(height_at(next), height)) ++next;
    if (height) {
      picture.lines.push_back({kind.role, "", edge(request, stretch, i),
                               edge(request, stretch, next), *height, signal});
    }
    i = next;
  }
  if (picture.lines.size() == known || kind.name.empty()) return;
  ChartLine& last = picture.lines.back();
  last.label =
      request.say(phrase::line_and_value, kind.name, chart_number(request.say, last.value));
}

void add_lines(const ChartRequest& request, const JudgedChart& judged, Chart& picture) {
  const std::vector<Stretch> stretches = stretches_of(judged.chart);
  for (const LineKind& kind : line_kinds(request)) {
    for (std::size_t i = 0; i < stretches.size(); ++i) {
      const bool signal = kind.role == LineRole::centre && has_runs_signal(judged, i);
      add_line(request, judged.chart, stretches[i], kind, signal, picture);
    }
  }
  for (const double target : request.targets) {
    picture.lines.push_back(
        {LineRole::target, request.say(phrase::target_and_value, chart_number(request.say, target)),
         picture.points.front().x, picture.points.back().x, target});
  }
}

void add_bands(const ChartRequest& request, const JudgedChart& judged, Chart& picture) {
  const std::vector<Stretch> stretches = stretches_of(judged.chart);
  for (std::size_t i = 1; i < stretches.size(); ++i) {
    const bool named = i <= request.phase_labels.size() && !request.phase_labels[i - 1].empty();
    picture.bands.push_back(
        {BandRole::phase, picture.points[stretches[i].first].x,
         picture.points[stretches[i].end - 1].x,
         named ? request.phase_labels[i - 1] : request.say(phrase::phase_number, i + 1)});
  }
  const std::size_t frozen = request.options.freeze.value_or(0);
  const std::size_t before = request.options.before_baseline;
  const bool is_all = before == 0 && frozen == picture.points.size();
  if (stretches.size() == 1 && frozen > before && frozen <= picture.points.size() && !is_all) {
    const ChartPoint& first = picture.points[before];
    picture.bands.push_back({BandRole::baseline, first.x, picture.points[frozen - 1].x,
                             request.say(phrase::baseline_band)});
  }
}

}  // namespace

Chart picture_of(const ChartRequest& request, const JudgedChart& judged) {
  Chart picture;
  picture.title = request.title;
  picture.unit = request.unit;
  picture.language = request.say;
  if (request.moments.empty()) return picture;
  add_points(request, judged, picture);
  add_lines(request, judged, picture);
  add_bands(request, judged, picture);
  return picture;
}

}  // namespace cop
