#pragma once

#include <cstddef>
#include <string_view>

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
  /// `Null` or `NULL` where the text at the mark is that; such a word may have been meant as a
  /// text.
  [[nodiscard]] std::string_view null_word(const SourceMark& mark) const;
  /// Whether the value that starts at the mark, without quotes and in one line, ends before a blank
  /// and a # with a letter or digit right behind it: a comment to YAML, but perhaps not to people.
  [[nodiscard]] bool ends_before_hash(const SourceMark& mark, std::string_view value) const;
  /// Whether such a comment stands in place of the value of the key that starts at the mark.
  [[nodiscard]] bool has_hash_for_value(const SourceMark& mark, std::string_view key) const;
  /// Whether this character stands at the mark.
  [[nodiscard]] bool holds(const SourceMark& mark, char c) const {
    return text_.substr(byte_of(mark)).starts_with(c);
  }
  /// Whether nothing stands behind the character at the mark. yaml-cpp takes a quote there for an
  /// empty text.
  [[nodiscard]] bool is_last_sign(const SourceMark& mark) const {
    return byte_of(mark) + 1 == text_.size();
  }
  /// The last line of the quoted text that starts at the mark.
  [[nodiscard]] int last_line_of_quoted(const SourceMark& mark) const;
  /// Whether the quoted text that starts at the mark runs over a line that looks like a key of its
  /// own, as it does when its closing quote is missing.
  [[nodiscard]] bool takes_keys_in(const SourceMark& mark) const;
  /// Whether the quoted text that starts at the mark goes on in a line that stands no further in
  /// than the line in which it starts. YAML forbids it, and it means that a quote is missing.
  [[nodiscard]] bool leaves_its_indent(const SourceMark& mark) const;

 private:
  [[nodiscard]] std::size_t byte_of(const SourceMark& mark) const;
  [[nodiscard]] std::string_view quoted_at(const SourceMark& mark) const;
  [[nodiscard]] int column_of(std::size_t byte, const SourceMark& mark);

  std::string_view text_;
  /// The last byte whose column was counted, in the line that begins at `counted_line_`.
  std::size_t counted_line_ = 0;
  std::size_t counted_byte_ = 0;
  int counted_column_ = 1;
};

}  // namespace cop
