#include "cop/report/render/markdown_text.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"

namespace cop {
namespace {

/// Signs that can make markup anywhere in a line.
constexpr std::string_view always_escaped = "\\`*_{}[]<>|~&$^#@!";

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool numbers_items(std::string_view word) {
  const auto holds_only = [word](std::string_view signs) {
    return word.find_first_not_of(signs) == word.npos;
  };
  if (word.empty()) return false;
  const bool is_letter = word.size() == 1 && is_letter_or_digit(word.front());
  return is_letter || holds_only("0123456789") || holds_only("ivxlcdmIVXLCDM");
}

/// `http://`, `www.`, addresses, mentions such as `@name` and references such as `#1` become links
/// by themselves unless something breaks them up.
bool begins_link(std::string_view rest) {
  const bool has_name = rest.size() > 1 && is_letter_or_digit(rest[1]);
  return rest.starts_with("://") || rest.starts_with("www.") || rest.starts_with("WWW.") ||
         ((rest.front() == '@' || rest.front() == '#') && has_name);
}

/// `:smile:` becomes a picture of it.
bool begins_emoji(std::string_view rest) {
  if (!rest.starts_with(':')) return false;
  const auto is_in_name = [](char c) {
    return is_letter_or_digit(c) || c == '_' || c == '+' || c == '-';
  };
  const auto end = std::find_if_not(rest.begin() + 1, rest.end(), is_in_name);
  return end != rest.begin() + 1 && end != rest.end() && *end == ':';
}

}  // namespace

std::string markdown_inline(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const CodePoint c = decode_front(text);
    if (c.value == '\n' || c.value == '\r' || c.value == '\t') {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (c.value == CodePoint::invalid || is_forbidden(c.value) || c.value < 0x20) {
      out += "\uFFFD";
    } else {
      const bool is_markup = always_escaped.find(text.front()) != always_escaped.npos;
      if (is_markup || begins_emoji(text)) out += '\\';
      out += text.substr(0, c.bytes);
      if (begins_link(text)) out += "\u200B";
    }
    text.remove_prefix(c.bytes);
  }
  return out;
}

/// These signs make something at the front of a line only: `- `, `+ `, `=`, `:`, and what numbers
/// the items of a list, `1. `, `(1) ` and for pandoc `a) ` and `iv. ` too.
std::string with_safe_front(std::string line) {
  if (line.empty()) return line;
  if (std::string_view("-+=:").find(line.front()) != std::string_view::npos) return "\\" + line;
  const std::size_t begin = line.front() == '(' ? 1 : 0;
  const std::size_t sign = line.find_first_of(".)", begin);
  if (sign == line.npos || !numbers_items({line.data() + begin, sign - begin})) return line;
  if (sign + 1 == line.size() || line[sign + 1] == ' ') line.insert(sign, "\\");
  return line;
}

std::string markdown_text(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  std::string out = markdown_inline(text);
  while (out.ends_with(' ')) out.pop_back();
  return with_safe_front(std::move(out));
}

}  // namespace cop
