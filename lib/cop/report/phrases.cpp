#include "cop/report/phrases.hpp"

#include <algorithm>
#include <vector>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/unit.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cycles.hpp"
#include "cop/language/phrases/face.hpp"
#include "cop/language/phrases/measures.hpp"
#include "cop/report/shared_facts.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string interval_text(const Language& say, const Claim& claim) {
  if (claim.ci.size() != 2) return {};
  return " (" + say(phrase::ci95, say.number(claim.ci[0].value), say.number(claim.ci[1].value)) +
         ")";
}

/// Whether the number stands in the text already.
bool says_number(const std::string& text, double number) {
  return text.find(fmt::format("{}", number)) != std::string::npos ||
         text.find(number_text(number)) != std::string::npos;
}

/// What a prediction expects of its measure: "bp-recorded higher by 10, to 80".
std::string expected_move(const Language& say, const Prediction& prediction) {
  if (!prediction.measure) return {};
  std::string text = prediction.measure->value.text;
  if (prediction.direction) text += fmt::format(" {}", told(say, prediction.direction->value));
  if (prediction.size) text += say(phrase::higher_by, chart_number(say, prediction.size->value));
  if (prediction.to) text += say(phrase::up_to_value, chart_number(say, prediction.to->value));
  return text;
}

std::string names_of(const std::vector<FileName>& files) {
  std::string names;
  for (const FileName& file : files) {
    names += (names.empty() ? "" : ", ") + mask_identifiers(file.view());
  }
  return names;
}

}  // namespace

std::string counted(long n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number_text(n), n == 1 ? one : many);
}

std::string claim_text(const Language& say, const Claim& claim, const Project& project) {
  std::string text = claim.text->value;
  const Measure* measure = claim.measure ? project.find_measure(claim.measure->value) : nullptr;
  const bool is_change = claim.ci.size() == 2;
  if (claim.value && (is_change || !says_number(text, claim.value->value))) {
    const std::string unit = measure == nullptr ? "" : unit_of(*measure);
    const std::string number =
        is_change ? say.written(signed_text(claim.value->value)) : say.number(claim.value->value);
    text += fmt::format(": {}{}{}", number, unit_behind(say, unit), interval_text(say, claim));
  }
  if (claim.method.given()) text += ", " + claim.method->value;
  if (claim.source.given()) text += fmt::format(" [{}]", claim.source->value);
  return text;
}

std::string flow_number(const Language& say, const FlowStep& step) {
  return is_withheld(step) ? say(phrase::not_shown) : say.number(step.n);
}

std::string flow_text(const Language& say, const std::vector<FlowStep>& flow) {
  std::string text;
  for (const FlowStep& step : flow) {
    const bool new_kind = &step == flow.data() || step.of != (&step - 1)->of;
    const std::string lead = new_kind ? fmt::format("{}: ", told(say, step.of)) : "";
    const char* between = text.empty() ? "" : new_kind ? "; " : ", ";
    text += fmt::format("{}{}{} {}", between, lead, flow_number(say, step),
                        told_stage(say, step.stage));
  }
  return text;
}

std::string left_out_text(const Language& say, const Project& project) {
  std::vector<FileName> copies;
  for (const CopiedLog& copy : project.copies) copies.push_back(copy.file);
  std::vector<FileName> misread;
  long figures = 0;
  for (const CycleLog& log : project.logs) {
    const auto of_log = std::count_if(log.observations.begin(), log.observations.end(),
                                      [](const Observation& o) { return o.misread; });
    if (of_log > 0) misread.push_back(log.where.file);
    figures += of_log;
  }
  std::string text;
  if (!project.unread.empty()) text += say(phrase::left_out_unread, names_of(project.unread));
  if (!copies.empty()) text += say(phrase::left_out_copy, names_of(copies));
  if (figures > 0) text += say(phrase::left_out_misread, figures, names_of(misread));
  return text.empty() ? text : text + say(phrase::below_without_it);
}

std::string family_text(const Language& say, const Measure& measure) {
  if (!measure.family) return say(phrase::a_measure);
  switch (measure.family->value) {
    case Family::outcome: return say(phrase::an_outcome_measure);
    case Family::process: return say(phrase::a_process_measure);
    case Family::balancing: return say(phrase::a_balancing_measure);
    case Family::reference: return say(phrase::a_reference);
  }
  return {};
}

std::string family_caution(const Language& say, const Measure& measure) {
  if (!measure.family || measure.family->value != Family::process) return {};
  return say(phrase::process_caution, measure.name->value);
}

std::string prediction_text(const Language& say, const Prediction& prediction) {
  if (prediction.is_unknown()) return say(phrase::not_known);
  std::string text = prediction.text->value;
  const std::string move = expected_move(say, prediction);
  if (!move.empty()) text += text.empty() ? move : fmt::format(" ({})", move);
  if (prediction.because.given()) text += say(phrase::because, prediction.because->value);
  return text;
}

std::string results_text(const Language& say, const Facts& facts, const Cycle& cycle) {
  std::string text;
  for (const Figure& figure : facts.figures_of_cycle(cycle.number)) {
    const Measure* measure = facts.project.find_measure(figure.observation->measure.value);
    if (measure == nullptr || !figure.value || figure.observation->row.given()) continue;
    const auto& period = figure.observation->period;
    text += fmt::format("{}{} {}{}", text.empty() ? "" : "; ", measure->name->value,
                        with_unit(say, *figure.value, *measure),
                        period ? " (" + say.period(period->value) + ")" : "");
  }
  return text;
}

}  // namespace cop
