#pragma once

#include <string_view>

#include "cop/base/location.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

/// The first `count` characters of the text, which it loses.
std::string_view take_characters(std::string_view& text, int count);

/// Finds the lines of findings in their files; those that come in the order of a file cost no more
/// than the text between them.
class SourceLines {
 public:
  explicit SourceLines(const Sources& sources) : sources_(sources) {}

  /// The line without blanks at its end; empty for a whole file and where there is no such line.
  std::string_view of(const Location& where);
  /// What is marked in the line; empty where more than a line is.
  std::string_view marked(const Location& where);

 private:
  void begin(const FileName& file, std::string_view text);

  const Sources& sources_;
  FileName file_;
  /// What begins with the line of this number.
  std::string_view rest_;
  int line_ = 1;
};

}  // namespace cop::app
