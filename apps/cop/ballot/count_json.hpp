#pragma once

#include <string>

#include "cop/ballots/count.hpp"

namespace cop::app {

/// The votes that are counted, where they come from a selection of a project.
struct CountedSelection {
  std::string id;
  long round = 1;
  long cast = 0;
  long eligible = 0;
};

/// The count as its JSON contract has it. `selection` is null where the votes come from a table.
std::string json_of_count(const Votes& votes, const VoteCount& count,
                          const CountedSelection* selection);

}  // namespace cop::app
