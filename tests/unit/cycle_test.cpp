#include "cop/model/cycle.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::Cycle;
using cop::CycleState;
using cop::test::log_file;

namespace {

/// A project of logs with these bodies, a month apart.
cop::Project project_of(const std::vector<std::string>& bodies) {
  std::vector<cop::test::TextFile> files;
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    files.push_back(log_file("2026-0" + std::to_string(i + 1) + "-12", bodies[i]));
  }
  return cop::test::project_from_text(files);
}

CycleState state_of(const std::vector<std::string>& bodies) {
  const cop::Project project = project_of(bodies);
  return cop::cycles_of(project).at(0).state();
}

}  // namespace

TEST_CASE("a cycle is the union of its entries and a later field wins") {
  const cop::Project project = project_of(
      {"cycles: [{id: 1, name: Old, purpose: test, plan: {change: A template, scale: {days: "
       "14}}}]\n",
       "cycles: [{id: 1, name: New, plan: {scale: {patients: 30}}, do: {happened: Much}}]\n",
       "cycles: [{id: 1, name: , study: {learned: It helps}, act: {decision: adopt}}]\n"});
  const auto cycles = cop::cycles_of(project);
  REQUIRE(cycles.size() == 1);
  const cop::CycleEntry& whole = cycles[0].whole();
  CHECK(whole.name->value == "New");
  CHECK(whole.purpose->value == cop::Purpose::test);
  CHECK(whole.plan.change->value == "A template");
  CHECK(whole.plan.scale.days->value == 14);
  CHECK(whole.plan.scale.patients->value == 30);
  CHECK(whole.done.happened->value == "Much");
  CHECK(whole.study.learned->value == "It helps");
  CHECK(cycles[0].parts.size() == 3);
  CHECK(cycles[0].where().file == cop::FileName("cycles/2026-01-12.yaml"));
}

TEST_CASE("the lists of a cycle grow from log to log") {
  const cop::Project project = project_of(
      {"cycles: [{id: 1, practices: [north], plan: {tasks: [{what: a}], data: [{who: x}]}}]\n",
       "cycles: [{id: 1, practices: [south], plan: {tasks: [{what: b}, {what: c}]}}]\n"});
  const auto cycles = cop::cycles_of(project);
  CHECK(cycles.at(0).whole().practices.size() == 2);
  CHECK(cycles.at(0).whole().plan.tasks.size() == 3);
  CHECK(cycles.at(0).whole().plan.tasks.back().what->value == "c");
  CHECK(cycles.at(0).whole().plan.data.size() == 1);
}

TEST_CASE("the first prediction of a cycle stands, whole") {
  const cop::Project project =
      project_of({"cycles: [{id: 1, plan: {prediction: {because: no prediction yet}}}]\n",
                  "cycles: [{id: 1, plan: {prediction: {measure: late, direction: lower}}}]\n",
                  "cycles: [{id: 1, plan: {prediction: {text: Just as it came out, size: 5}}}]\n"});
  const auto cycles = cop::cycles_of(project);
  const cop::Prediction& prediction = cycles.at(0).whole().plan.prediction;
  CHECK(prediction.measure->value.text == "late");
  CHECK_FALSE(prediction.text.given());
  CHECK_FALSE(prediction.size.has_value());
  REQUIRE(cycles[0].predicted_in != nullptr);
  CHECK(cycles[0].predicted_in->id.value.text == "2026-02-12");
}

TEST_CASE("a measure without a direction is no prediction") {
  const cop::Project project =
      project_of({"cycles: [{id: 1, plan: {prediction: {measure: late}}}]\n"});
  const auto cycles = cop::cycles_of(project);
  CHECK(cycles.at(0).predicted_in == nullptr);
  CHECK_FALSE(cycles[0].whole().plan.prediction.measure.has_value());
}

TEST_CASE("a cycle knows the first logs that studied and decided it") {
  const cop::Project project = project_of(
      {"cycles: [{id: 1, plan: {change: x}}]\n", "cycles: [{id: 1, study: {learned: w}}]\n",
       "cycles: [{id: 1, study: {learned: z}, act: {why: w}}]\n"});
  const auto cycles = cop::cycles_of(project);
  CHECK(cycles.at(0).studied_in == &project.logs[1]);
  CHECK(cycles.at(0).decided_in == &project.logs[2]);
  CHECK(cycles.at(0).predicted_in == nullptr);
}

TEST_CASE("the state of a cycle is how far its logs have taken it") {
  const std::string planned = "cycles: [{id: 1, plan: {change: x}}]\n";
  CHECK(state_of({planned}) == CycleState::planned);
  CHECK(state_of({planned, "cycles: [{id: 1, do: {started: 2026-02-01}}]\n"}) == CycleState::doing);
  CHECK(state_of({planned, "cycles: [{id: 1, study: {learned: w}}]\n"}) == CycleState::studied);
  CHECK(state_of({planned, "cycles: [{id: 1, act: {decision: adopt}}]\n"}) == CycleState::closed);
  CHECK(state_of({planned, "cycles: [{id: 1, act: {decision: continue}}]\n"}) == CycleState::doing);
  CHECK(state_of({planned, "cycles: [{id: 1, stopped: {at: do}}]\n"}) == CycleState::stopped);
}

TEST_CASE("cycles come by number and an entry without one is left out") {
  const auto loaded = cop::test::read_from_text(
      {log_file("2026-01-12", "cycles: [{id: 10}, {id: 2}, {name: lost}, {id: 1}]\n")});
  std::string numbers;
  for (const Cycle& cycle : cop::cycles_of(loaded.project)) {
    numbers += std::to_string(cycle.number) + " ";
  }
  CHECK(numbers == "1 2 10 ");
}
