#include "cop/report/render/chart_key.hpp"

#include <algorithm>

namespace cop {
namespace {

std::string judgement_words(Judgement judgement) {
  switch (judgement) {
    case Judgement::neutral: break;
    case Judgement::improvement: return ": improvement";
    case Judgement::concern: return ": concern";
  }
  return "";
}

bool has_look(const Chart& chart, const PointLook& look) {
  return std::any_of(chart.points.begin(), chart.points.end(), [&](const ChartPoint& point) {
    return point.value && look_of(point) == look;
  });
}

}  // namespace

PointLook look_of(const ChartPoint& point) {
  if (!point.counts) return {false, PointSignal::none, Judgement::neutral};
  if (point.signal == PointSignal::none) return {};
  return {true, point.signal, point.judgement};
}

std::string words_for(const PointLook& look) {
  if (!look.counts) return "left out of the centre line and the tests";
  switch (look.signal) {
    case PointSignal::none: break;
    case PointSignal::outside: return "beyond a limit" + judgement_words(look.judgement);
    case PointSignal::pattern: return "unusual pattern" + judgement_words(look.judgement);
  }
  return "";
}

std::vector<PointLook> looks_to_explain(std::span<const Chart> charts) {
  std::vector<PointLook> looks;
  const auto add = [&](const PointLook& look) {
    const auto has = [&](const Chart& chart) { return has_look(chart, look); };
    if (std::any_of(charts.begin(), charts.end(), has)) looks.push_back(look);
  };
  for (const PointSignal signal : {PointSignal::outside, PointSignal::pattern}) {
    for (const Judgement judgement :
         {Judgement::improvement, Judgement::concern, Judgement::neutral}) {
      add({true, signal, judgement});
    }
  }
  add({false, PointSignal::none, Judgement::neutral});
  return looks;
}

std::string words_for(const ChartLine& line) {
  if (!line.signal || line.label.empty()) return line.label;
  return line.label + ", " + std::string(unusual_runs);
}

std::string name_of(LineRole role) {
  switch (role) {
    case LineRole::centre: return "centre line";
    case LineRole::target: return "target";
    case LineRole::lower_limit:
    case LineRole::upper_limit: return "limits";
    case LineRole::lower_near_limit:
    case LineRole::upper_near_limit: break;
  }
  return "near limits";
}

}  // namespace cop
