#include "cop/report/render/json_chart.hpp"

#include <nlohmann/json.hpp>

namespace cop {
namespace {

using Json = nlohmann::ordered_json;

const char* word(PointSignal signal) {
  switch (signal) {
    case PointSignal::none: return "none";
    case PointSignal::outside: return "outside";
    case PointSignal::pattern: return "pattern";
  }
  return "";
}

const char* word(LineRole role) {
  switch (role) {
    case LineRole::centre: return "centre";
    case LineRole::target: return "target";
    case LineRole::lower_limit: return "lower-limit";
    case LineRole::upper_limit: return "upper-limit";
    case LineRole::lower_near_limit: return "lower-near-limit";
    case LineRole::upper_near_limit: return "upper-near-limit";
  }
  return "";
}

}  // namespace

void add_chart(Json& json, const Chart& chart) {
  json["unit"] = chart.unit.empty() ? Json() : Json(chart.unit);
  json["points"] = Json::array();
  for (const ChartPoint& point : chart.points) {
    json["points"].push_back({{"label", point.label},
                              {"x", point.x},
                              {"value", point.value ? Json(*point.value) : Json()},
                              {"counts", point.counts},
                              {"signal", word(point.signal)}});
    if (!point.interval) continue;
    json["points"].back()["interval"] = {point.interval->low, point.interval->high};
  }
  json["lines"] = Json::array();
  for (const ChartLine& line : chart.lines) {
    json["lines"].push_back({{"role", word(line.role)},
                             {"label", line.label},
                             {"value", line.value},
                             {"from", line.from},
                             {"to", line.to}});
  }
  json["marks"] = Json::array();
  for (const ChartMark& mark : chart.marks) {
    json["marks"].push_back({{"role", mark.role == MarkRole::cycle ? "cycle" : "event"},
                             {"label", mark.label},
                             {"text", mark.text}});
  }
}

}  // namespace cop
