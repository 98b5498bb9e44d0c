#include "cop/io/source_places.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

constexpr std::string_view before_a_value = "-:,[{?";

std::size_t double_quoted_length(std::string_view line) {
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (line[i] == '\\') {
      ++i;
    } else if (line[i] == '"') {
      return i + 1;
    }
  }
  return line.size();
}

std::size_t single_quoted_length(std::string_view line) {
  for (std::size_t i = 1; i < line.size(); ++i) {
    if (line[i] != '\'') continue;
    if (line.substr(i + 1, 1) != "'") return i + 1;
    ++i;
  }
  return line.size();
}

/// How many bytes of the value that the text begins with stand on its first line.
std::size_t length_on_first_line(std::string_view text, std::string_view value) {
  const bool one_line = value.find('\n') == value.npos && text.starts_with(value);
  if (one_line && !text.starts_with('"') && !text.starts_with('\'')) return value.size();
  const std::size_t quoted = text.starts_with('"')    ? double_quoted_length(text)
                             : text.starts_with('\'') ? single_quoted_length(text)
                                                      : text.size();
  const std::string_view whole = text.substr(0, quoted);
  const std::string_view line = whole.substr(0, whole.find_first_of("\r\n"));
  return line.find_last_not_of(" \t") + 1;
}

bool begins_comment(std::string_view line, std::size_t at) {
  return line[at] == '#' && (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t');
}

/// Whether a value can begin at this byte: first in its line, or behind one of `- : , [ { ?`.
bool begins_value(std::string_view line, std::size_t at) {
  const std::size_t last = line.substr(0, at).find_last_not_of(" \t");
  return last == line.npos || before_a_value.find(line[last]) != before_a_value.npos;
}

/// The byte where a quote opens a value in the line, from `from` on; comments are passed over.
std::size_t quote_in(std::string_view line, std::size_t from) {
  for (std::size_t at = from; at < line.size() && !begins_comment(line, at); ++at) {
    const bool quote = line[at] == '"' || line[at] == '\'';
    if (quote && begins_value(line, at)) return at;
  }
  return line.npos;
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// How many bytes a `|` or `>` block takes that begins in this text, in a line with this indent: up
/// to the first line that is indented no further, or less than the block's own first line.
std::size_t block_length(std::string_view text, std::size_t header_indent) {
  std::size_t indent = header_indent + 1;
  bool indent_known = false;
  for (std::size_t start = text.find('\n'); start != text.npos; start = text.find('\n', start)) {
    const std::string_view rest = text.substr(++start);
    const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
    if (indent_of(line) == line.size()) continue;
    if (indent_of(line) < indent) return start;
    if (!std::exchange(indent_known, true)) indent = indent_of(line);
  }
  return text.size();
}

std::size_t byte_of_column(std::string_view line, int column) {
  std::size_t at = 0;
  for (int c = 1; c < column && at < line.size(); ++c) at += decode_front(line.substr(at)).bytes;
  return at;
}

}  // namespace

Place SourcePlaces::start(const SourceMark& mark) {
  return {mark.line + 1, column_of(byte_of(mark), mark)};
}

Place SourcePlaces::end(const SourceMark& mark, std::string_view value) {
  const std::size_t begin = byte_of(mark);
  const std::size_t length = length_on_first_line(text_.substr(begin), value);
  return {mark.line + 1, column_of(begin + length, mark)};
}

Location SourcePlaces::opening_quote(const Location& last) const {
  for (std::size_t from = last.line == 0 ? 0 : end_of_value(byte_of(last)); from < text_.size();) {
    const std::size_t start = text_.substr(0, from).rfind('\n') + 1;
    const std::string_view line = text_.substr(start, text_.find('\n', from) - start);
    const std::size_t at = quote_in(line, from - start);
    if (at != line.npos) {
      const auto before = text_.substr(0, start);
      const int number = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
      const int column = 1 + static_cast<int>(count_code_points(line.substr(0, at)));
      return {last.file, number, column, number, column + 1};
    }
    from = start + line.size() + 1;
  }
  return last;
}

std::size_t SourcePlaces::end_of_value(std::size_t begin) const {
  const std::string_view value = text_.substr(begin);
  if (value.starts_with('"')) return begin + double_quoted_length(value);
  if (value.starts_with('\'')) return begin + single_quoted_length(value);
  if (!value.starts_with('|') && !value.starts_with('>')) return begin;
  const std::string_view before = text_.substr(0, begin);
  return begin + block_length(value, indent_of(before.substr(before.rfind('\n') + 1)));
}

std::size_t SourcePlaces::byte_of(const Location& place) const {
  std::size_t start = 0;
  for (int line = 1; line < place.line; ++line) start = text_.find('\n', start) + 1;
  return start + byte_of_column(text_.substr(start), place.column);
}

std::size_t SourcePlaces::byte_of(const SourceMark& mark) const {
  return std::min(static_cast<std::size_t>(std::max(mark.position, 0)), text_.size());
}

int SourcePlaces::column_of(std::size_t byte, const SourceMark& mark) {
  const std::size_t column = static_cast<std::size_t>(std::max(mark.column, 0));
  const std::size_t line_start = byte_of(mark) - std::min(byte_of(mark), column);
  if (line_start != counted_line_ || byte < counted_byte_) {
    counted_line_ = line_start;
    counted_byte_ = line_start;
    counted_column_ = 1;
  }
  counted_column_ +=
      static_cast<int>(count_code_points(text_.substr(counted_byte_, byte - counted_byte_)));
  counted_byte_ = byte;
  return counted_column_;
}

}  // namespace cop
