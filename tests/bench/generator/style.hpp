#pragma once

#include <string>

#include "node.hpp"
#include "numbers.hpp"

namespace bench {

/// How somebody writes YAML. As it stands here it is the way `cop` itself writes.
struct Style {
  int step = 2;
  /// Dashes of a list stand below the first letter of its key.
  bool flush_lists = false;
  bool codes_in_lines = false;
  bool entries_in_braces = false;
  bool single_quotes = false;
  bool folded_prose = false;
  bool comments = false;
  bool empty_lines = false;
};

/// The style of somebody who edits by hand: no two of the habits above always go together.
Style hand_style(Numbers& numbers);

/// The map as a whole file.
std::string written(const Node& map, const Style& style);

}  // namespace bench
