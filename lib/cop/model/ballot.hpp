#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/base/id.hpp"
#include "cop/base/located.hpp"

namespace cop {

struct Selection;

/// A number that a text key stands before: an item's score, an option's rating.
struct NamedNumber {
  Located<std::string> name;
  Located<double> number;

  friend bool operator==(const NamedNumber&, const NamedNumber&) = default;
};

/// One member's rankings, ratings or points in one round of a selection.
struct Ballot {
  Location where;
  Located<Id<Selection>> selection;
  std::optional<Located<long>> round;
  std::optional<Located<Date>> date;
  std::vector<Text> ranking;
  std::vector<NamedNumber> ratings, points;
};

}  // namespace cop
