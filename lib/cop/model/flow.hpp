#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// How many reached one stage of taking part.
struct FlowStep {
  FlowOf of = FlowOf::people;
  std::string stage;
  long n = 0;
  FileName file;
};

/// The flow of participants. Where the logs give numbers, those: the latest one for each stage.
/// People that no log counts are counted from the list of members and from who sent data before and
/// after.
std::vector<FlowStep> flow_of(const Project& project);

/// The step of a stage, or nothing.
const FlowStep* find_step(const std::vector<FlowStep>& flow, FlowOf of, std::string_view stage);

}  // namespace cop
