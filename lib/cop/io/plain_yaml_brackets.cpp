#include "cop/io/plain_yaml_reader.hpp"
#include "cop/io/plain_yaml_signs.hpp"

namespace cop {
namespace {

/// What may end a text without quotes inside brackets, or its line.
constexpr Signs signs_behind_text(",[]{}?:#\n");
/// What stands behind a colon that ends a key.
constexpr Signs signs_behind_colon(" ,]}\n");

bool begins_text(char c, char next) {
  if (c == '-') return next != ' ' && !signs_behind_text.contain(next);
  return !signs_before_text.contain(c);
}

/// Whether a text goes on with this character, behind its first one.
bool goes_on(const char* c) {
  return !signs_behind_text.contain(*c) || (*c == '#' && c[-1] != ' ') ||
         (*c == ':' && !signs_behind_colon.contain(c[1]));
}

}  // namespace

/// The next value or sign in brackets, which may stand some lines further down.
inline std::size_t PlainYamlReader::skip_to_sign(std::size_t at) {
  const std::size_t sign = skip_blanks(at);
  const char c = line_.data()[sign];
  return c == '\n' || c == '#' ? skip_lines(at) : sign;
}

std::size_t PlainYamlReader::skip_lines(std::size_t at) {
  while (is_end(at)) {
    next_line();
    if (indent_ < 0) decline(NotPlain::brackets);
    at = static_cast<std::size_t>(indent_);
    if (line_.front() == '-' || line_.front() == '.') decline(NotPlain::document_marks);
  }
  return skip_blanks(at);
}

/// Reads a list in [ ] or a mapping in { }; gives the place behind it.
std::size_t PlainYamlReader::read_brackets(Slot slot, std::size_t at) {
  const bool is_list = line_[at] == '[';
  const char close = is_list ? ']' : '}';
  YamlNode& node = open(slot, is_list ? YamlKind::sequence : YamlKind::mapping, at);
  node.flow = true;
  Mapping mapping{node};
  at = skip_to_sign(at + 1);
  while (character(at) != close || node.size > 0) {
    const Key key = is_list ? Key{nullptr, at} : read_key_in_brackets(mapping, at);
    at = skip_to_sign(read_in_brackets({node, key.node}, key.end));
    if (character(at) == close) break;
    if (line_[at] != ',') decline(NotPlain::brackets);
    at = skip_to_sign(at + 1);
  }
  --depth_;
  return at + 1;
}

std::size_t PlainYamlReader::read_in_brackets(Slot slot, std::size_t at) {
  const char* const line = line_.data();
  const char c = line[at];
  if (c == '[' || c == '{') return read_brackets(slot, at);
  if (c == '"' || c == '\'') return add_quoted(slot, at);
  const std::size_t end = end_in_brackets(at);
  if (line[end] == ':') decline(NotPlain::brackets);
  add_plain(slot, {line + at, end - at}, at);
  return end;
}

/// Where the text without quotes ends that begins here.
std::size_t PlainYamlReader::end_in_brackets(std::size_t at) const {
  const char* const text = line_.data() + at;
  if (at >= line_.size() || !begins_text(text[0], text[1])) decline(NotPlain::brackets);
  const char* sign = text;
  while (goes_on(sign)) ++sign;
  if (*sign == '\n') decline(NotPlain::lines_of_text);
  const auto size = static_cast<std::size_t>(sign - text);
  const std::size_t words = without_blanks_behind({text, size}).size();
  const bool ends = *sign == ',' || *sign == ']' || *sign == '}' || (*sign == ':' && words == size);
  if (!ends) decline(NotPlain::brackets);
  return at + words;
}

PlainYamlReader::Key PlainYamlReader::read_key_in_brackets(Mapping& mapping, std::size_t at) {
  const bool is_quoted = character(at) == '"' || character(at) == '\'';
  const Quoted key = is_quoted ? quoted(at) : Quoted{{}, end_in_brackets(at)};
  const std::string_view text = is_quoted ? key.text : line_.substr(at, key.end - at);
  if (character(key.end) != ':' || character(key.end + 1) != ' ') decline(NotPlain::brackets);
  const bool is_odd =
      !is_quoted && (text == "<<" || is_word_for_nothing(text) || text.front() == '-');
  if (is_odd) decline(NotPlain::keys);
  return {add_key(mapping, text, at, key.end, is_quoted), skip_blanks(key.end + 1)};
}

}  // namespace cop
