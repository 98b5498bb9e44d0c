#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cop {

/// A character of a line that stands where only a blank may, or lacks one.
struct LineSlip {
  std::size_t byte = 0;
  std::string rule;
  std::string message;
  std::string help;
};

/// A tab in the indent of a line or behind the dash of its list item.
std::optional<LineSlip> tab_before_content(std::string_view line);

/// A space of typography in the indent of a line, behind its dash or behind a colon.
std::optional<LineSlip> strange_space(std::string_view line);

/// `-text`, where a list goes on.
std::optional<LineSlip> dash_without_blank(std::string_view line);

}  // namespace cop
