#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/report/render/markdown.hpp"

namespace cop {
namespace {

/// Signs that can make markup anywhere in a line.
constexpr std::string_view always_escaped = "\\`*_{}[]<>|~&$^#@!";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Signs that make a list, heading or rule only at the front of a line: `- `, `+ `, `1. `, `=`,
/// `:`.
std::string with_safe_front(std::string text) {
  if (text.empty()) return text;
  if (std::string_view("-+=:").find(text.front()) != std::string_view::npos) return "\\" + text;
  const auto sign = std::find_if_not(text.begin(), text.end(), is_digit);
  const bool is_sign = sign != text.begin() && sign != text.end() && (*sign == '.' || *sign == ')');
  if (is_sign && (sign + 1 == text.end() || sign[1] == ' ')) text.insert(sign, '\\');
  return text;
}

/// `http://` and `www.` become links by themselves unless something breaks them up.
bool begins_link(std::string_view rest) {
  return rest.starts_with("://") || rest.starts_with("www.") || rest.starts_with("WWW.");
}

}  // namespace

std::string markdown_text(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const CodePoint c = decode_front(text);
    if (c.value == '\n' || c.value == '\r' || c.value == '\t') {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (c.value == CodePoint::invalid || is_forbidden(c.value) || c.value < 0x20) {
      out += "\uFFFD";
    } else {
      if (c.bytes == 1 && always_escaped.find(text.front()) != always_escaped.npos) out += '\\';
      out += text.substr(0, c.bytes);
      if (begins_link(text)) out += "\u200B";
    }
    text.remove_prefix(c.bytes);
  }
  while (out.ends_with(' ')) out.pop_back();
  return with_safe_front(std::move(out));
}

}  // namespace cop
