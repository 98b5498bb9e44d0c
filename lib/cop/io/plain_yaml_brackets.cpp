#include "cop/io/plain_yaml_reader.hpp"

namespace cop {
namespace {

/// Signs that may end a text without quotes inside brackets.
bool may_end_text(char c) {
  switch (c) {
    case ',':
    case '[':
    case ']':
    case '{':
    case '}':
    case '?':
    case ':':
    case '#': return true;
    default: return false;
  }
}

bool begins_text(char c, char next) {
  constexpr std::string_view signs = "?:,[]{}#&*!|>'\"%@`";
  if (c == '-') return next != '\0' && next != ' ' && !may_end_text(next);
  return c != '\0' && signs.find(c) == signs.npos;
}

}  // namespace

/// The next value or sign in brackets, which may stand some lines further down.
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
  at = skip_lines(at + 1);
  while (character(at) != close || node.size > 0) {
    const Key key = is_list ? Key{nullptr, at} : read_key_in_brackets(mapping, at);
    at = skip_lines(read_in_brackets({node, key.node}, key.end));
    if (character(at) == close) break;
    if (line_[at] != ',') decline(NotPlain::brackets);
    at = skip_lines(at + 1);
  }
  --depth_;
  return at + 1;
}

std::size_t PlainYamlReader::read_in_brackets(Slot slot, std::size_t at) {
  const char c = character(at);
  if (c == '[' || c == '{') return read_brackets(slot, at);
  if (c == '"' || c == '\'') return add_quoted(slot, at);
  const std::size_t end = end_in_brackets(at);
  if (character(end) == ':') decline(NotPlain::brackets);
  add_plain(slot, line_.substr(at, end - at), at);
  return end;
}

/// Where the text without quotes ends that begins here.
std::size_t PlainYamlReader::end_in_brackets(std::size_t at) const {
  if (at >= line_.size()) decline(NotPlain::brackets);
  if (!begins_text(line_[at], character(at + 1))) decline(NotPlain::brackets);
  std::size_t end = at;
  for (std::size_t i = at; i < line_.size(); ++i) {
    const char c = line_[i];
    const char next = character(i + 1);
    const bool goes_on =
        !may_end_text(c) || (c == '#' && line_[i - 1] != ' ') ||
        (c == ':' && next != ' ' && next != ',' && next != ']' && next != '}' && next != '\0');
    if (goes_on) {
      if (c != ' ') end = i + 1;
    } else if (c == ',' || c == ']' || c == '}' || (c == ':' && end == i)) {
      return end;
    } else {
      decline(NotPlain::brackets);
    }
  }
  decline(NotPlain::lines_of_text);
}

PlainYamlReader::Key PlainYamlReader::read_key_in_brackets(Mapping& mapping, std::size_t at) {
  const bool is_quoted = character(at) == '"' || character(at) == '\'';
  const Quoted key = is_quoted ? quoted(at) : Quoted{{}, end_in_brackets(at)};
  const std::string_view text = is_quoted ? key.text : line_.substr(at, key.end - at);
  if (character(key.end) != ':' || character(key.end + 1) != ' ') decline(NotPlain::brackets);
  const bool is_odd = !is_quoted && (text == "<<" || text == "~" || text == "null" ||
                                     text == "Null" || text == "NULL" || text.front() == '-');
  if (is_odd) decline(NotPlain::keys);
  return {add_key(mapping, text, at, key.end, is_quoted), skip_blanks(key.end + 1)};
}

}  // namespace cop
