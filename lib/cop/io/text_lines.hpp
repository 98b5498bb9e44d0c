#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cop {

/// The lines of a text without their ends; a line end at the end of the text opens no further line.
std::vector<std::string> lines_of(std::string_view text);

/// Each line that is not empty with so many blanks in front.
std::vector<std::string> indented(std::vector<std::string> lines, std::size_t indent);

/// Lines with a line feed after each but the last.
std::string joined(const std::vector<std::string>& lines);

/// A text that is being changed in a few places. Lines that are added get the line ends of the
/// line that they follow.
class ChangedText {
 public:
  explicit ChangedText(std::string_view text) : text_(text) {}

  /// The end of the line that holds the byte, in front of its line end.
  [[nodiscard]] std::size_t end_of_line(std::size_t byte) const;
  /// The end of the last of the comment lines right below the byte's line that are indented at
  /// least so far; of the byte's line where there is none.
  [[nodiscard]] std::size_t end_of_comments(std::size_t byte, std::size_t indent) const;

  /// Places are bytes of the text as it was; changes are made from its end to its front.
  void replace(std::size_t begin, std::size_t end, std::string_view by);
  /// Puts lines in the place of the bytes from the end of a line on.
  void put_lines(std::size_t begin, std::size_t end, const std::vector<std::string>& lines);

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

}  // namespace cop
