#pragma once

#include <string>
#include <vector>

#include "cop/load/field_setter.hpp"

namespace cop::app {

/// The name under which findings speak of the flags.
inline constexpr const char* command_line = "the command line";

/// One answer as it was typed behind a flag, or, without a line, anywhere else.
struct Given {
  std::string flag;
  std::string text;
  /// Its line in the text of all flags.
  int line = 0;

  Given(std::string typed_text) : text(std::move(typed_text)) {}
  Given(std::string of_flag, std::string typed_text, int in_line)
      : flag(std::move(of_flag)), text(std::move(typed_text)), line(in_line) {}

  /// The whole text with its place.
  [[nodiscard]] Typed typed() const;
};

/// The flags as one text, one on each line: what findings about them show.
std::string text_of_flags(const std::vector<Given>& given);

}  // namespace cop::app
