#pragma once

#include <map>
#include <string_view>
#include <utility>

#include "cop/model/cycle_log.hpp"

namespace cop {

struct Project;

/// The lines of the logs that count a flow of participants: the latest one for each stage.
class FlowCounts {
 public:
  explicit FlowCounts(const Project& project);

  /// The line that counts a stage, always with a number; null where there is none.
  [[nodiscard]] const FlowCount* find(FlowOf of, std::string_view stage) const;

 private:
  std::map<std::pair<FlowOf, std::string_view>, const FlowCount*> latest_;
};

}  // namespace cop
