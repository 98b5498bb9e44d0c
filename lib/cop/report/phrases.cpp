#include "cop/report/phrases.hpp"

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/charts/unit.hpp"
#include "cop/identifiers/mask.hpp"

namespace cop {
namespace {

std::string interval_text(const Claim& claim) {
  if (claim.ci.size() != 2) return {};
  return fmt::format(" (95% CI {} to {})", number_text(claim.ci[0].value),
                     number_text(claim.ci[1].value));
}

/// Whether the number stands in the text already.
bool says_number(const std::string& text, double number) {
  return text.find(fmt::format("{}", number)) != std::string::npos ||
         text.find(number_text(number)) != std::string::npos;
}

/// What a prediction expects of its measure: "bp-recorded higher by 10, to 80".
std::string expected_move(const Prediction& prediction) {
  if (!prediction.measure) return {};
  std::string text = prediction.measure->value.text;
  if (prediction.direction) text += fmt::format(" {}", word(prediction.direction->value));
  if (prediction.size) text += " by " + number_text(prediction.size->value);
  if (prediction.to) text += ", to " + number_text(prediction.to->value);
  return text;
}

}  // namespace

std::string counted(long n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number_text(n), n == 1 ? one : many);
}

std::string claim_text(const Claim& claim, const Project& project) {
  std::string text = claim.text.value;
  const Measure* measure = claim.measure ? project.find_measure(claim.measure->value) : nullptr;
  const bool is_change = claim.ci.size() == 2;
  if (claim.value && (is_change || !says_number(text, claim.value->value))) {
    const std::string unit = measure == nullptr ? "" : unit_of(*measure);
    const std::string number =
        is_change ? signed_text(claim.value->value) : number_text(claim.value->value);
    text += fmt::format(": {}{}{}{}", number, unit.empty() || unit == "%" ? "" : " ", unit,
                        interval_text(claim));
  }
  if (claim.method.given()) text += ", " + claim.method.value;
  if (claim.source.given()) text += fmt::format(" [{}]", claim.source.value);
  return text;
}

std::string flow_text(const std::vector<FlowStep>& flow) {
  std::string text;
  for (const FlowStep& step : flow) {
    const bool new_kind = &step == flow.data() || step.of != (&step - 1)->of;
    const std::string lead = new_kind ? fmt::format("{}: ", word(step.of)) : "";
    const char* between = text.empty() ? "" : new_kind ? "; " : ", ";
    text += fmt::format("{}{}{} {}", between, lead, number_text(step.n), step.stage);
  }
  return text;
}

std::string left_out_text(const Project& project) {
  std::string unread;
  for (const FileName& file : project.unread) {
    unread += (unread.empty() ? "" : ", ") + mask_identifiers(file.view());
  }
  std::string copies;
  for (const CopiedLog& copy : project.copies) {
    copies += (copies.empty() ? "" : ", ") + mask_identifiers(copy.file.view());
  }
  std::string text;
  if (!unread.empty()) text += fmt::format("Left out, because it cannot be read: {}. ", unread);
  if (!copies.empty())
    text += fmt::format("Left out, because another log has its id: {}. ", copies);
  return text.empty() ? text : text + "Everything below is without it.";
}

std::string family_text(const Measure& measure) {
  if (!measure.family) return "a measure";
  switch (measure.family->value) {
    case Family::outcome: return "an outcome measure";
    case Family::process: return "a process measure";
    case Family::balancing: return "a balancing measure";
    case Family::reference: return "a reference, not this project's own result";
  }
  return {};
}

std::string family_caution(const Measure& measure) {
  if (!measure.family || measure.family->value != Family::process) return {};
  return fmt::format(
      "{} is a process measure: it shows what was done, not whether patients fared better.",
      measure.name.value);
}

std::string prediction_text(const Prediction& prediction) {
  if (prediction.is_unknown()) return "not known";
  std::string text = prediction.text.value;
  const std::string move = expected_move(prediction);
  if (!move.empty()) text += text.empty() ? move : fmt::format(" ({})", move);
  if (prediction.because.given()) text += fmt::format(", because {}", prediction.because.value);
  return text;
}

std::string results_text(const Facts& facts, const Cycle& cycle) {
  std::string text;
  for (const Figure& figure : facts.figures_of_cycle(cycle.number)) {
    const Measure* measure = facts.project.find_measure(figure.observation->measure.value);
    if (measure == nullptr || !figure.value || figure.observation->row.given()) continue;
    const auto& period = figure.observation->period;
    text += fmt::format("{}{} {}{}", text.empty() ? "" : "; ", measure->name.value,
                        with_unit(*figure.value, *measure),
                        period ? " (" + period->value.text() + ")" : "");
  }
  return text;
}

bool is_over(const Charter& charter) {
  return charter.is_reconstructed() || (charter.phase && charter.phase->value == Phase::closed);
}

}  // namespace cop
