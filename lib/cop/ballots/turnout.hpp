#pragma once

#include <optional>
#include <vector>

#include "cop/model/ballot_box.hpp"

namespace cop {

/// How many took part in a round of a selection, of how many who could.
struct Turnout {
  long cast = 0;
  /// As the selection says or, where it does not, the members on its day; 0 where nobody knows.
  long eligible = 0;
  /// Members of that day without a ballot; empty where a ballot is anonymous, since then nobody can
  /// tell whose is missing.
  std::vector<const Member*> missing;
  bool is_anonymous = false;
};

/// The turnout on the day of the decision or, while the selection is open, on `today`.
Turnout turnout_of(const Project& project, const Selection& selection, const BallotBox& box,
                   Date today);

}  // namespace cop
