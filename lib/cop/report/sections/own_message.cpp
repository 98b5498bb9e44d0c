
#include "cop/charts/unit.hpp"
#include "cop/language/phrases/own.hpp"
#include "cop/report/goal.hpp"
#include "cop/report/own_figures.hpp"
#include "cop/report/qualified.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string when_of(const Language& say, const OwnPoint& point) {
  std::string text = say.period(point.period);
  if (text.empty() && point.stage) text = told(say, *point.stage);
  return text;
}

std::string target_text(const Language& say, const Measure& measure, const OwnPoint& point) {
  if (!measure.target || !measure.target->value) return say(phrase::no_target_set);
  const std::string goal = with_unit(say, measure.target->value->value, measure);
  const auto reached =
      is_reached(target_of(measure), possible_values(point.value, point.qualifier));
  return reached.value_or(false) ? say(phrase::target_reached, goal)
                                 : say(phrase::the_target_is, goal);
}

}  // namespace

Section own_message_section(const ReportInput& input) {
  Section section{input.say(phrase::own_one_sentence)};
  const auto own = own_figures(input);
  if (own.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::no_own_figures), Tone::strong});
    return section;
  }
  const Measure& measure = *own.front().series->measure;
  const OwnPoint& latest = own.front().points.back();
  section.blocks.push_back(Paragraph{
      input.say(phrase::you_are_at, measure.name->value,
                qualified(input.say, latest.qualifier, with_unit(input.say, latest.value, measure)),
                when_of(input.say, latest),
                latest.n ? input.say(phrase::and_n, input.say.number(*latest.n)) : "",
                target_text(input.say, measure, latest)),
      Tone::strong});
  return section;
}

}  // namespace cop
