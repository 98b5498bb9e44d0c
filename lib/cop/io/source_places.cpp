#include "cop/io/source_places.hpp"

#include <algorithm>
#include <cctype>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

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

/// Whether this begins with a blank and a # with a letter or digit right behind it.
bool begins_with_hash(std::string_view rest) {
  const std::size_t hash = rest.find_first_not_of(" \t");
  if (hash == rest.npos || hash == 0 || rest[hash] != '#' || hash + 1 == rest.size()) return false;
  const auto next = static_cast<unsigned char>(rest[hash + 1]);
  return std::isalnum(next) != 0 || next >= 0x80;
}

bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
}

/// Whether a line is `key:` or `key: value`, perhaps behind the dash of a list.
bool looks_like_key(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  if (line.starts_with("- ")) line.remove_prefix(2);
  const auto end = std::find_if_not(line.begin(), line.end(), is_key_character);
  const std::string_view rest = line.substr(static_cast<std::size_t>(end - line.begin()));
  return end != line.begin() && rest.starts_with(':') &&
         (rest.size() == 1 || rest[1] == ' ' || rest[1] == '\r');
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

std::string_view SourcePlaces::null_word(const SourceMark& mark) const {
  const std::string_view word = text_.substr(byte_of(mark)).substr(0, 4);
  return word == "Null" || word == "NULL" ? word : std::string_view();
}

bool SourcePlaces::ends_before_hash(const SourceMark& mark, std::string_view value) const {
  const std::string_view rest = text_.substr(byte_of(mark));
  if (value.empty() || !rest.starts_with(value)) return false;
  return begins_with_hash(rest.substr(value.size()));
}

bool SourcePlaces::has_hash_for_value(const SourceMark& mark, std::string_view key) const {
  std::string_view rest = text_.substr(byte_of(mark));
  rest.remove_prefix(length_on_first_line(rest, key));
  const std::size_t colon = rest.find_first_not_of(" \t");
  if (colon == rest.npos || rest[colon] != ':') return false;
  return begins_with_hash(rest.substr(colon + 1));
}

std::string_view SourcePlaces::quoted_at(const SourceMark& mark) const {
  const std::string_view text = text_.substr(byte_of(mark));
  if (text.starts_with('"')) return text.substr(0, double_quoted_length(text));
  if (text.starts_with('\'')) return text.substr(0, single_quoted_length(text));
  return {};
}

int SourcePlaces::last_line_of_quoted(const SourceMark& mark) const {
  const std::string_view quoted = quoted_at(mark);
  return mark.line + 1 + static_cast<int>(std::count(quoted.begin(), quoted.end(), '\n'));
}

bool SourcePlaces::takes_keys_in(const SourceMark& mark) const {
  const std::string_view quoted = quoted_at(mark);
  for (std::size_t end = quoted.find('\n'); end != quoted.npos; end = quoted.find('\n', end + 1)) {
    const std::string_view rest = quoted.substr(end + 1);
    if (looks_like_key(rest.substr(0, rest.find('\n')))) return true;
  }
  return false;
}

bool SourcePlaces::leaves_its_indent(const SourceMark& mark) const {
  const std::string_view quoted = quoted_at(mark);
  if (quoted.find('\n') == quoted.npos) return false;
  const std::size_t line_start = text_.rfind('\n', byte_of(mark)) + 1;
  const std::size_t indent = text_.find_first_not_of(' ', line_start) - line_start;
  for (std::size_t end = quoted.find('\n'); end != quoted.npos; end = quoted.find('\n', end + 1)) {
    const std::string_view line = quoted.substr(end + 1, quoted.find('\n', end + 1) - end - 1);
    const std::size_t begin = line.find_first_not_of(" \t\r");
    if (begin != line.npos && begin <= indent) return true;
  }
  return false;
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
