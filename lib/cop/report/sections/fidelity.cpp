#include <algorithm>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cycles.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

constexpr std::size_t fewest_points = 3;

bool has_all_stages(const ReportInput&, const Cycle& cycle) {
  const CycleEntry& whole = cycle.whole();
  return whole.plan.change.given() && whole.done.given() && whole.study.given() &&
         whole.act.given();
}

/// A prediction that no finding calls late.
bool is_predicted_in_time(const ReportInput& input, const Cycle& cycle) {
  const Prediction& prediction = cycle.whole().plan.prediction;
  const bool late =
      std::any_of(input.findings.begin(), input.findings.end(), [&](const Diagnostic& finding) {
        return finding.rule == "prediction-late" && finding.where == prediction.where;
      });
  return prediction.is_stated() && !late;
}

bool has_learned(const ReportInput&, const Cycle& cycle) {
  const Study& study = cycle.whole().study;
  return study.compared && study.learned.given();
}

bool is_linked(const ReportInput& input, const Cycle& cycle) {
  if (cycle.whole().plan.follows || cycle.whole().act.next) return true;
  const auto& cycles = input.facts.cycles;
  return std::any_of(cycles.begin(), cycles.end(), [&](const Cycle& other) {
    const auto& follows = other.whole().plan.follows;
    return follows && follows->value == cycle.number;
  });
}

long size_of(const TestScale& scale) {
  if (scale.practices) return scale.practices->value;
  if (scale.clinicians) return scale.clinicians->value;
  return scale.patients ? scale.patients->value : 0;
}

/// Larger than the cycle it follows, or the small beginning of a row of cycles.
bool grows(const ReportInput& input, const Cycle& cycle) {
  const long size = size_of(cycle.whole().plan.scale);
  if (size == 0 || !cycle.whole().plan.follows) return false;
  const Cycle* before = input.facts.find_cycle(cycle.whole().plan.follows->value);
  return before != nullptr && size_of(before->whole().plan.scale) > 0 &&
         size > size_of(before->whole().plan.scale);
}

bool has_data_over_time(const ReportInput& input, const Cycle& cycle) {
  const auto& predicted = cycle.whole().plan.prediction.measure;
  return predicted && std::any_of(input.facts.series.begin(), input.facts.series.end(),
                                  [&](const Series& series) {
                                    return series.measure->id.value == predicted->value &&
                                           series.points.size() >= fewest_points;
                                  });
}

struct Test {
  Phrase<0> name;
  bool (*is_met)(const ReportInput&, const Cycle&);
};

constexpr Test tests[] = {{phrase::has_all_stages, has_all_stages},
                          {phrase::predicted_before_data, is_predicted_in_time},
                          {phrase::compared_and_learned, has_learned},
                          {phrase::in_a_row_of_cycles, is_linked},
                          {phrase::larger_than_before, grows},
                          {phrase::three_dated_figures, has_data_over_time}};

}  // namespace

Section fidelity_section(const ReportInput& input) {
  Section section{input.say(phrase::method_followed)};
  const auto& cycles = input.facts.cycles;
  if (cycles.empty()) return section;
  Table table{{{input.say(phrase::method_test)}, {input.say(phrase::cycles_title), Align::right}},
              {}};
  for (const Test& test : tests) {
    const auto met = std::count_if(cycles.begin(), cycles.end(),
                                   [&](const Cycle& cycle) { return test.is_met(input, cycle); });
    table.rows.push_back({input.say(test.name), input.say(phrase::x_of_y, met, cycles.size())});
  }
  section.blocks.push_back(std::move(table));
  section.blocks.push_back(Paragraph{input.say(phrase::after_mcnicholas)});
  return section;
}

}  // namespace cop
