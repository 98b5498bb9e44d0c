#pragma once

#include <string_view>

#include "cop/base/location.hpp"

namespace cop {

/// A place as a parser counts it: line, column and position from 0, in bytes.
struct SourceMark {
  int line = 0;
  int column = 0;
  int position = 0;
};

/// A place as people count it: line and column from 1, in characters.
struct Place {
  int line = 1;
  int column = 1;
};

/// Turns a parser's marks in one text into places, and finds where values end, which parsers do not
/// say.
class SourcePlaces {
 public:
  explicit SourcePlaces(std::string_view text) : text_(text) {}

  /// Marks that come in the order of the text cost no more than the text between them.
  [[nodiscard]] Place start(const SourceMark& mark);
  /// The end of a value that starts at the mark; a value over several lines ends with its first.
  [[nodiscard]] Place end(const SourceMark& mark, std::string_view value);
  /// Where a quote opens a value behind the one at the place `last`; that place when there is none.
  /// Line 0 stands for the front of the text.
  [[nodiscard]] Location opening_quote(const Location& last) const;

 private:
  [[nodiscard]] std::size_t byte_of(const SourceMark& mark) const;
  [[nodiscard]] std::size_t byte_of(const Location& place) const;
  /// The byte behind a quoted text or a block of lines; a plain value may end where it begins.
  [[nodiscard]] std::size_t end_of_value(std::size_t begin) const;
  [[nodiscard]] int column_of(std::size_t byte, const SourceMark& mark);

  std::string_view text_;
  /// The last byte whose column was counted, in the line that begins at `counted_line_`.
  std::size_t counted_line_ = 0;
  std::size_t counted_byte_ = 0;
  int counted_column_ = 1;
};

}  // namespace cop
