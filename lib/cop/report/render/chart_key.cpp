#include "cop/report/render/chart_key.hpp"

#include <algorithm>

#include "cop/language/phrases/chart_key.hpp"

namespace cop {
namespace {

std::string judged(const std::string& look, Judgement judgement, const Language& say) {
  switch (judgement) {
    case Judgement::neutral: break;
    case Judgement::improvement: return say(phrase::key_improvement, look);
    case Judgement::concern: return say(phrase::key_concern, look);
  }
  return look;
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

Language language_of(std::span<const Chart> charts) {
  return charts.empty() ? english : charts.front().language;
}

std::string words_for(const PointLook& look, const Language& say) {
  if (!look.counts) return say(phrase::left_out_of_line);
  switch (look.signal) {
    case PointSignal::none: break;
    case PointSignal::outside: return judged(say(phrase::beyond_a_limit), look.judgement, say);
    case PointSignal::pattern: return judged(say(phrase::unusual_pattern), look.judgement, say);
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

std::string words_for(const ChartLine& line, const Language& say) {
  if (!line.signal || line.label.empty()) return line.label;
  return line.label + ", " + say(phrase::unusual_runs);
}

std::string name_of(LineRole role, const Language& say) {
  switch (role) {
    case LineRole::centre: return say(phrase::centre_line);
    case LineRole::target: return say(phrase::target_line);
    case LineRole::lower_limit:
    case LineRole::upper_limit: return say(phrase::limits);
    case LineRole::lower_near_limit:
    case LineRole::upper_near_limit: break;
  }
  return say(phrase::near_limits);
}

}  // namespace cop
