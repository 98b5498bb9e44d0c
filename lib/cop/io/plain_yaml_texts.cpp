#include <algorithm>
#include <optional>
#include <string>

#include "cop/base/utf8.hpp"
#include "cop/io/plain_yaml_reader.hpp"
#include "cop/io/plain_yaml_signs.hpp"

namespace cop {
namespace {

/// Whether a text without quotes may begin so; some that may, but hardly ever do, are left out.
bool begins_plain(char c, char next) {
  if (c == '-') return next != ' ' && next != '\0';
  return !signs_before_text.contain(c);
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
  std::size_t end = line_.size();
  if (marks_.other_sign < end) {
    end = find_comment(at);
    if (find_colon(at) < end) decline(NotPlain::colons);
  }
  YamlNode& node = add_plain(slot, without_blanks_behind(line_.substr(at, end - at)), at);
  if (end < line_.size() && node.kind == YamlKind::scalar) {
    node.cut_short = looks_cut_short(line_, end);
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
