#include "cop/io/source_places.hpp"

#include <algorithm>
#include <cstddef>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

constexpr std::string_view before_a_value = " \t[{,:";

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

/// How many bytes of the line, which begins with the value, belong to it.
std::size_t length_on(std::string_view line, std::string_view value) {
  if (line.starts_with('"')) return double_quoted_length(line);
  if (line.starts_with('\'')) return single_quoted_length(line);
  if (line.starts_with(value)) return value.size();
  return line.find_last_not_of(" \t") + 1;
}

/// The byte where a quote opens a value in the line, from `from` on.
std::size_t quote_in(std::string_view line, std::size_t from) {
  for (std::size_t at = from; at < line.size(); ++at) {
    const bool begins_value = at == 0 || before_a_value.find(line[at - 1]) != before_a_value.npos;
    if (begins_value && (line[at] == '"' || line[at] == '\'')) return at;
  }
  return line.npos;
}

std::size_t byte_of_column(std::string_view line, int column) {
  std::size_t at = 0;
  for (int c = 1; c < column && at < line.size(); ++c) at += decode_front(line.substr(at)).bytes;
  return at;
}

}  // namespace

Place SourcePlaces::start(const SourceMark& mark) const {
  return {mark.line + 1, column_of(byte_of(mark), mark)};
}

Place SourcePlaces::end(const SourceMark& mark, std::string_view value) const {
  const std::size_t begin = byte_of(mark);
  const std::size_t line_end = std::min(text_.find_first_of("\r\n", begin), text_.size());
  const std::size_t length = length_on(text_.substr(begin, line_end - begin), value);
  return {mark.line + 1, column_of(begin + length, mark)};
}

Location SourcePlaces::opening_quote(const Location& last) const {
  int line_number = 1;
  for (std::size_t start = 0; start < text_.size(); ++line_number) {
    const std::size_t end = std::min(text_.find('\n', start), text_.size());
    const std::string_view line = text_.substr(start, end - start);
    start = end + 1;
    if (line_number < last.line) continue;
    const std::size_t from = line_number == last.line ? byte_of_column(line, last.end_column) : 0;
    const std::size_t at = quote_in(line, from);
    if (at == line.npos) continue;
    const int column = 1 + static_cast<int>(count_code_points(line.substr(0, at)));
    return {last.file, line_number, column, line_number, column + 1};
  }
  return last;
}

std::size_t SourcePlaces::byte_of(const SourceMark& mark) const {
  return std::min(static_cast<std::size_t>(std::max(mark.position, 0)), text_.size());
}

int SourcePlaces::column_of(std::size_t byte, const SourceMark& mark) const {
  const std::size_t column = static_cast<std::size_t>(std::max(mark.column, 0));
  const std::size_t line_start = byte_of(mark) - std::min(byte_of(mark), column);
  return 1 + static_cast<int>(count_code_points(text_.substr(line_start, byte - line_start)));
}

}  // namespace cop
