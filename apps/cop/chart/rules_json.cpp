#include "cop/chart/rules_json.hpp"

#include <set>

namespace cop::app {
namespace {

using stats::IhiFindings;
using stats::MakingDataCount;
using stats::MdcPoint;

Json places_json(const std::vector<stats::Pattern>& patterns) {
  std::set<std::size_t> places;
  for (const stats::Pattern& pattern : patterns) {
    places.insert(pattern.points.begin(), pattern.points.end());
  }
  return Json(places);
}

Json ihi_json(const IhiFindings& findings) {
  Json limits{nullptr, nullptr};
  if (findings.limits) limits = {findings.limits->fewest, findings.limits->most};
  Json hint{{"rule", "outside Q1 - 3 IQR or Q3 + 3 IQR, type-7 quartiles"},
            {"q1", number_json(findings.lower_quartile)},
            {"q3", number_json(findings.upper_quartile)},
            {"points", findings.far_points}};
  return {{"median", number_json(findings.median)},
          {"n_useful", findings.useful()},
          {"n_above", findings.above},
          {"n_below", findings.below},
          {"n_runs", findings.runs},
          {"shift_points", places_json(findings.shifts)},
          {"trend_points", places_json(findings.trends)},
          {"runs_limits_exact", std::move(limits)},
          {"too_few_runs_exact", findings.too_few_runs()},
          {"too_many_runs_exact", findings.too_many_runs()},
          {"astronomical_hint", std::move(hint)}};
}

template <class Value>
Json array_of(const std::vector<MdcPoint>& points, Value value) {
  Json array = Json::array();
  for (const MdcPoint& point : points) array.push_back(Json(value(point)));
  return array;
}

Json mdc_points_json(const MakingDataCount& mdc) {
  const auto& points = mdc.points;
  Json json;
  json["group"] = array_of(points, [](const MdcPoint& p) { return p.group; });
  json["mean"] = array_of(points, [](const MdcPoint& p) { return number_json(p.mean); });
  json["lpl"] = array_of(points, [](const MdcPoint& p) { return number_json(p.lower); });
  json["upl"] = array_of(points, [](const MdcPoint& p) { return number_json(p.upper); });
  json["relative_to_mean"] = array_of(points, [](const MdcPoint& p) { return p.side; });
  json["outside_limits"] = array_of(points, [](const MdcPoint& p) { return p.outside; });
  json["close_to_limits"] = array_of(points, [](const MdcPoint& p) { return p.near_limit; });
  json["special_cause_type"] = array_of(points, [](const MdcPoint& p) { return name_of(p.cause); });
  json["point_type"] = array_of(points, [](const MdcPoint& p) { return name_of(p.judged); });
  json["short_group_warning"] = array_of(points, [&](const MdcPoint& p) {
    return mdc.groups[static_cast<std::size_t>(p.group)].on_trial();
  });
  return json;
}

Json mdc_group_json(const stats::MdcGroup& group) {
  return {{"group", group.group},
          {"n", group.points},
          {"mean", number_json(group.mean)},
          {"lpl", number_json(group.lower)},
          {"upl", number_json(group.upper)},
          {"common_cause", group.common},
          {"improvement", group.improvements},
          {"concern", group.concerns},
          {"variation_type", name_of(group.last)}};
}

void add_assurance(const MakingDataCount& mdc, Json& json) {
  json["assurance_icon"] = nullptr;
  json["assurance_type"] = nullptr;
  if (!mdc.assurance) return;
  const bool certain = *mdc.assurance != stats::Assurance::inconsistent;
  const std::string icon = !certain                                   ? "inconsistent"
                           : *mdc.assurance == stats::Assurance::pass ? "pass"
                                                                      : "fail";
  json["assurance_icon"] = icon;
  json["assurance_type"] = certain ? "consistent_" + icon : icon;
}

Json mdc_json(const MakingDataCount& mdc) {
  Json json;
  json["points"] = mdc_points_json(mdc);
  json["groups"] = Json::array();
  for (const stats::MdcGroup& group : mdc.groups) json["groups"].push_back(mdc_group_json(group));
  json["variation_icon"] = name_of(mdc.variation);
  add_assurance(mdc, json);
  return json;
}

Json zones_json(const std::vector<stats::ZoneFinding>& findings) {
  Json json;
  for (const stats::ZoneFinding& finding : findings) {
    json["rule" + std::to_string(finding.rule)] = finding.points;
  }
  return json;
}

}  // namespace

Json number_json(const std::optional<double>& number) { return number ? Json(*number) : Json(); }

void add_rules(const stats::JudgedChart& judged, Json& json) {
  if (judged.ihi.size() == 1) json["ihi"] = ihi_json(judged.ihi.front());
  if (judged.ihi.size() > 1) {
    json["ihi"]["parts"] = Json::array();
    for (const IhiFindings& findings : judged.ihi) {
      json["ihi"]["parts"].push_back(ihi_json(findings));
    }
  }
  if (judged.mdc) json["mdc"] = mdc_json(*judged.mdc);
  if (judged.rules == stats::RuleSet::western_electric) {
    json["western_electric"] = zones_json(judged.zones);
  }
  if (judged.rules == stats::RuleSet::nelson) json["nelson"] = zones_json(judged.zones);
}

}  // namespace cop::app
