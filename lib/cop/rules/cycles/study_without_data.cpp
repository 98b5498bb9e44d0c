#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>

#include <fmt/core.h>

#include "cop/model/baseline.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// What the logs hold of one measure, figures and words on figures that did not arrive alike.
struct DataOfMeasure {
  /// Something without a dated period: it may be of any test.
  bool undated = false;
  /// The last day of the latest period.
  std::optional<Date> latest;
  /// The cycles that figures name.
  std::set<long> cycles;

  void add(const std::optional<Located<Period>>& period) {
    if (!period || !period->value.dated()) {
      undated = true;
    } else {
      latest = std::max(latest.value_or(period->value.to()), period->value.to());
    }
  }

  [[nodiscard]] bool speaks_of(const Cycle& cycle) const {
    if (undated || cycles.contains(cycle.number)) return true;
    const auto begun = begun_on(cycle);
    return latest && (!begun || *latest >= *begun);
  }
};

/// That of all measures. Figures of one mostly follow each other.
class DataByMeasure {
 public:
  DataOfMeasure& of(const Id<Measure>& measure) {
    if (last_ == nullptr || measure.text != last_name_) {
      last_name_ = measure.text;
      last_ = &data_[last_name_];
    }
    return *last_;
  }

  [[nodiscard]] bool speaks_of(const Cycle& cycle, const Id<Measure>& measure) const {
    const auto found = data_.find(measure.text);
    return found != data_.end() && found->second.speaks_of(cycle);
  }

 private:
  std::unordered_map<std::string_view, DataOfMeasure> data_;
  std::string_view last_name_;
  DataOfMeasure* last_ = nullptr;
};

void add_figure(const Observation& o, DataOfMeasure& data) {
  if (o.stage) {
    if (o.stage->value != ObservationStage::baseline) data.undated = true;
    return;
  }
  if (o.cycle) data.cycles.insert(o.cycle->value);
  data.add(o.period);
}

DataByMeasure data_by_measure(const Project& project) {
  DataByMeasure data;
  for (const CycleLog& log : project.logs) {
    for (const Observation& o : log.observations) add_figure(o, data.of(o.measure.value));
    for (const MissingData& missing : log.missing) {
      data.of(missing.measure.value).add(missing.period);
    }
  }
  return data;
}

/// The difference of two groups is worked out, not observed.
bool is_worked_out(const Facts& facts, const Id<Measure>& id) {
  const Measure* measure = facts.project.find_measure(id);
  return measure != nullptr && !measure->difference_of.empty();
}

void check(const Facts& facts, Findings& findings) {
  const DataByMeasure data = data_by_measure(facts.project);
  for (const Cycle& cycle : facts.cycles) {
    const auto& measure = cycle.whole().plan.prediction.measure;
    if (!cycle.whole().study.given() || !measure || is_worked_out(facts, measure->value)) continue;
    if (data.speaks_of(cycle, measure->value) || !facts.is_wholly_read(cycle)) continue;
    Diagnostic& finding =
        findings.add(cycle.whole().study.where,
                     fmt::format("cycle {} was studied without a figure of {} since it began",
                                 cycle.number, measure->value.text),
                     "enter the figures under observations, or say under missing why there are "
                     "none");
    finding.related.push_back({measure->where, "the prediction is about this measure"});
  }
}

}  // namespace

extern const Rule study_without_data_rule{
    .name = "study-without-data",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "A cycle was studied without a figure of the measure it predicted",
    .why =
        "Whether a prediction came true can only be seen in what it predicted. Without a figure "
        "the group compares its hopes with its memory.",
    .bad = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, as_planned: fully}
    study: {compared: met, learned: letters no longer wait for a colleague})",
    .good = R"(# cycles/2026-03-25-x7d2m9xq.yaml
cycles:
  - id: 2
    do: {started: 2026-03-16, as_planned: fully}
    study: {compared: met, learned: letters no longer wait for a colleague}
observations:
  - {measure: sent-in-week, period: 2026-03, cycle: 2, practice: hill, numerator: 40, denominator: 46})",
    .check = check,
};

}  // namespace cop
