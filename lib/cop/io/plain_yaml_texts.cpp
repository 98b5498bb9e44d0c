#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "cop/base/utf8.hpp"
#include "cop/io/plain_yaml_reader.hpp"

namespace cop {
namespace {

constexpr std::array<bool, 256> make_table(std::string_view signs) {
  std::array<bool, 256> table{};
  for (const char c : signs) table[static_cast<unsigned char>(c)] = true;
  return table;
}
constexpr auto is_sign = make_table("?:,[]{}#&*!|>'\"%@`");
constexpr auto is_sign_before_key = make_table("-.?:,[]{}#&*!|>'\"%@`");

bool is_in(const std::array<bool, 256>& table, char c) {
  return table[static_cast<unsigned char>(c)];
}

/// Whether a text without quotes may begin so; some that may, but hardly ever do, are left out.
bool begins_plain(char c, char next) {
  if (c == '-') return next != ' ' && next != '\0';
  return !is_in(is_sign, c);
}

inline std::string_view without_blanks_behind(std::string_view text) {
  std::size_t size = text.size();
  while (size > 0 && text.data()[size - 1] == ' ') --size;
  return {text.data(), size};
}

bool is_word_for_nothing(std::string_view text) {
  if (text.size() > 4) return false;
  return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

bool is_sign_of_anchor(char c) { return c == '&' || c == '*' || c == '!'; }

/// Whether a # with a letter or digit right behind it begins a comment that may be meant as text.
bool looks_cut_short(std::string_view text, std::size_t comment) {
  if (comment + 1 >= text.size()) return false;
  const char c = text[comment + 1];
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The character of a four-digit escape, where it may stand in a project file.
std::optional<char32_t> escaped_character(std::string_view digits) {
  char32_t value = 0;
  if (digits.size() != 4) return std::nullopt;
  for (const char c : digits) {
    const bool is_digit = c >= '0' && c <= '9';
    if (!is_digit && !(c >= 'A' && c <= 'F')) return std::nullopt;
    value = value * 16 + static_cast<char32_t>(is_digit ? c - '0' : c - 'A' + 10);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return surrogate || is_forbidden(value) ? std::nullopt : std::optional(value);
}

void append(std::string& text, char32_t c) {
  const auto tail = [&](unsigned shift) {
    text += static_cast<char>(0x80U | ((c >> shift) & 0x3FU));
  };
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0U | (c >> 6U));
    tail(0);
  } else {
    text += static_cast<char>(0xE0U | (c >> 12U));
    tail(6);
    tail(0);
  }
}

/// Resolves the escape behind a backslash; its length, or 0 for one that is not plain.
std::size_t append_escaped(std::string& text, std::string_view escape) {
  constexpr std::string_view letters = "\"\\/nt";
  constexpr std::string_view meanings = "\"\\/\n\t";
  if (escape.empty()) return 0;
  if (const std::size_t known = letters.find(escape.front()); known != letters.npos) {
    text += meanings[known];
    return 1;
  }
  const auto c = escape.front() == 'u' ? escaped_character(escape.substr(1, 4)) : std::nullopt;
  if (!c) return 0;
  append(text, *c);
  return 5;
}

}  // namespace

bool PlainYamlReader::is_key(std::size_t at) const {
  const std::string_view text = line_.substr(at);
  if (text.front() == '"' || text.front() == '\'') {
    const std::size_t close = text.find(text.front(), 1);
    return close != text.npos && text.substr(close + 1).starts_with(':');
  }
  if (text.front() == '[' || text.front() == '{') return false;
  return marks_.colon < marks_.comment;
}

PlainYamlReader::Key PlainYamlReader::read_quoted_key(const YamlNode& mapping, std::size_t at) {
  const Quoted key = quoted(at);
  const std::size_t behind = key.end + 1;
  const bool has_colon =
      character(key.end) == ':' && (behind == line_.size() || line_[behind] == ' ');
  if (!has_colon) decline(NotPlain::keys);
  return {add_key(mapping, key.text, at, key.end, true), behind};
}

PlainYamlReader::Key PlainYamlReader::read_key(const YamlNode& mapping, std::size_t at) {
  const std::string_view text = line_.substr(at);
  if (text.front() == '"' || text.front() == '\'') return read_quoted_key(mapping, at);
  const std::string_view key = without_blanks_behind(text.substr(0, marks_.colon - at));
  const bool is_odd = is_in(is_sign_before_key, text.front()) || marks_.colon >= marks_.comment ||
                      key == "<<" || is_word_for_nothing(key);
  if (is_odd) decline_key(text);
  return {add_key(mapping, key, at, at + key.size(), false), marks_.colon + 1};
}

void PlainYamlReader::decline_key(std::string_view text) const {
  if (text.starts_with("---") || text.starts_with("...")) decline(NotPlain::document_marks);
  if (marks_.colon == marks_.end) decline(NotPlain::lines_of_text);
  decline(is_sign_of_anchor(text.front()) ? NotPlain::anchors : NotPlain::keys);
}

/// Where a colon ends a key, or the line ends.
std::size_t PlainYamlReader::find_colon(std::size_t from) const {
  std::size_t colon = line_.find(':', from);
  while (colon != line_.npos && colon + 1 < line_.size() && line_[colon + 1] != ' ') {
    colon = line_.find(':', colon + 1);
  }
  return std::min(colon, line_.size());
}

/// Where a comment begins, or the line ends.
std::size_t PlainYamlReader::find_comment(std::size_t from) const {
  const std::size_t blank = line_.find(" #", from);
  return blank == line_.npos ? line_.size() : blank + 1;
}

void PlainYamlReader::read_inline(Slot slot, std::size_t at, std::size_t indent) {
  if (begins_plain(line_[at], character(at + 1))) return read_plain(slot, at);
  switch (line_[at]) {
    case '|':
    case '>': return read_lines(slot, at, indent);
    case '"':
    case '\'': return end_line(add_quoted(slot, at));
    case '[':
    case '{': return end_line(read_brackets(slot, at));
    default: decline(is_sign_of_anchor(line_[at]) ? NotPlain::anchors : NotPlain::colons);
  }
}

void PlainYamlReader::read_plain(Slot slot, std::size_t at) {
  const std::string_view text = line_.substr(at);
  const std::size_t comment = comment_behind(at);
  if (colon_behind(at) < comment) decline(NotPlain::colons);
  YamlNode& node = add_plain(slot, without_blanks_behind(text.substr(0, comment - at)), at);
  if (comment < marks_.end && node.kind == YamlKind::scalar) {
    node.cut_short = looks_cut_short(line_, comment);
  }
  next_line();
}

/// A text without quotes, or one of the words for nothing, which stand where their key stands.
YamlNode& PlainYamlReader::add_plain(Slot slot, std::string_view text, std::size_t at) {
  return is_word_for_nothing(text) ? add_nothing(slot, text, at)
                                   : add_text(slot, text, at, at + text.size());
}

YamlNode& PlainYamlReader::add_nothing(Slot slot, std::string_view text, std::size_t at) {
  if (text == "Null" || text == "NULL") decline(NotPlain::keys);
  YamlNode& nothing = add(slot, YamlKind::null, at);
  if (slot.key == nullptr) return nothing;
  nothing.column = slot.key->column;
  nothing.end_column = slot.key->end_column;
  return nothing;
}

std::size_t PlainYamlReader::add_quoted(Slot slot, std::size_t at) {
  const Quoted found = quoted(at);
  add_text(slot, found.text, at, found.end).quoted = true;
  return found.end;
}

PlainYamlReader::Quoted PlainYamlReader::quoted(std::size_t at) {
  return line_[at] == '"' ? double_quoted(at) : single_quoted(at);
}

PlainYamlReader::Quoted PlainYamlReader::single_quoted(std::size_t at) {
  std::string text;
  for (std::size_t begin = at + 1;;) {
    const std::size_t close = line_.find('\'', begin);
    if (close == line_.npos) decline(NotPlain::lines_of_text);
    const std::string_view part = line_.substr(begin, close - begin);
    if (character(close + 1) != '\'') {
      return {text.empty() ? part : keep(text.append(part)), close + 1};
    }
    text.append(part) += '\'';
    begin = close + 2;
  }
}

/// Where the first quote or backslash stands from here on, or the line ends.
std::size_t PlainYamlReader::find_quote_or_escape(std::size_t from) const {
  for (;; from += ByteBlock::size) {
    const ByteBlock block(line_.data() + from);
    const ByteBits found = block.equal_to('"') | block.equal_to('\\') | block.equal_to('\n');
    if (found != 0) return from + lowest(found);
  }
}

PlainYamlReader::Quoted PlainYamlReader::double_quoted(std::size_t at) {
  std::string text;
  for (std::size_t begin = at + 1;;) {
    const std::size_t end = find_quote_or_escape(begin);
    if (end == line_.size()) decline(NotPlain::lines_of_text);
    const std::string_view part = line_.substr(begin, end - begin);
    if (line_[end] == '"') return {text.empty() ? part : keep(text.append(part)), end + 1};
    text.append(part);
    begin = end + 1;
    const std::size_t length = append_escaped(text, line_.substr(begin));
    if (length == 0) decline(NotPlain::escapes);
    begin += length;
  }
}

}  // namespace cop
