#include "cop/chart/chart_json.hpp"

#include "cop/chart/rules_json.hpp"
#include "cop/charts/rule_sets.hpp"

namespace cop::app {
namespace {

using stats::ControlPoint;
using stats::JudgedChart;

/// One array: what `value` makes of each point.
template <class Value>
Json array_of(const std::vector<ControlPoint>& points, Value value) {
  Json array = Json::array();
  for (const ControlPoint& point : points) array.push_back(value(point));
  return array;
}

Json moments_json(const ChartRequest& request, bool is_dated) {
  Json array = Json::array();
  for (const Moment& moment : request.moments) {
    array.push_back(is_dated ? Json(moment.label) : Json(moment.x));
  }
  return array;
}

Json points_json(const ChartRequest& request, const JudgedChart& judged, bool is_dated) {
  const auto& points = judged.chart.points;
  const auto number = [&](std::optional<double> ControlPoint::*member) {
    return array_of(points, [member](const ControlPoint& p) { return number_json(p.*member); });
  };
  Json json;
  json["x"] = moments_json(request, is_dated);
  json["y"] = number(&ControlPoint::value);
  json["n"] = number(&ControlPoint::denominator);
  json["cl"] = number(&ControlPoint::centre);
  json["lcl"] = number(&ControlPoint::lower);
  json["ucl"] = number(&ControlPoint::upper);
  json["lcl95"] = number(&ControlPoint::near_lower);
  json["ucl95"] = number(&ControlPoint::near_upper);
  json["subgroup_size"] = array_of(points, [](const ControlPoint& p) { return Json(p.size); });
  json["sigma_signal"] = array_of(points, [](const ControlPoint& p) { return Json(p.outside); });
  json["part"] = array_of(points, [](const ControlPoint& p) { return Json(p.part); });
  json["baseline"] = array_of(points, [](const ControlPoint& p) { return Json(p.baseline); });
  json["include"] = array_of(points, [](const ControlPoint& p) { return Json(p.included); });
  return json;
}

Json part_json(const stats::ControlPart& part) {
  const auto if_useful = [&](int count) {
    return part.runs.useful_points == 0 ? Json() : Json(count);
  };
  return {{"part", part.part},
          {"n_obs", part.observations},
          {"n_useful", part.runs.useful_points},
          {"longest_run", if_useful(part.runs.longest_run)},
          {"longest_run_max", if_useful(part.runs.longest_run_max)},
          {"n_crossings", if_useful(part.runs.crossings)},
          {"n_crossings_min", if_useful(part.runs.crossings_min)},
          {"runs_signal", part.runs_signal},
          {"n_sigma_signals", part.outside}};
}

Json refusal_json(const std::string& rule, const std::string& message) {
  return {
      {"schema_version", 1}, {"kind", "chart"}, {"error", {{"rule", rule}, {"message", message}}}};
}

Json chart_json(const NamedChart& named) {
  const MeasureChart& chart = named.chart;
  if (!chart.drawn) return refusal_json(chart.refusal_rule, chart.refusal);
  const JudgedChart& judged = chart.drawn->numbers;
  Json json{{"schema_version", 1},
            {"kind", "chart"},
            {"chart", stats::facts_of(chart.request.type).word},
            {"rules", facts_of(chart.request.rules).word}};
  json["points"] = points_json(chart.request, judged, named.is_dated);
  json["parts"] = Json::array();
  for (const stats::ControlPart& part : judged.chart.parts)
    json["parts"].push_back(part_json(part));
  add_rules(judged, json);
  if (!named.left_out.empty()) json["left_out"] = named.left_out;
  return json;
}

}  // namespace

std::string json_of_chart(const NamedChart& chart) { return json_text(chart_json(chart), 2); }

std::string json_of_charts(const std::vector<NamedChart>& charts) {
  Json json{{"schema_version", 1}, {"kind", "charts"}};
  json["charts"] = Json::array();
  for (const NamedChart& chart : charts) {
    Json one{{"stratum", chart.stratum}};
    one.update(chart_json(chart));
    json["charts"].push_back(std::move(one));
  }
  return json_text(json, 2);
}

std::string json_of_refusal(const std::string& rule, const std::string& message) {
  return json_text(refusal_json(rule, message), 2);
}

}  // namespace cop::app
