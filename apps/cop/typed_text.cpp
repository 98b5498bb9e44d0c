#include "cop/typed_text.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"

namespace cop::app {

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string escaped_lines(std::string_view text) {
  std::string lines;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines += shown(text.substr(0, end), longest_line);
    if (end == text.size()) return lines;
    lines += '\n';
    text.remove_prefix(end + 1);
  }
}

bool has_forbidden(std::string_view text) {
  while (!text.empty()) {
    const CodePoint next = decode_front(text);
    if (next.value == CodePoint::invalid || is_forbidden(next.value)) return true;
    text.remove_prefix(next.bytes);
  }
  return false;
}

std::string take_last_line(std::string& text) {
  const std::size_t end = text.rfind('\n');
  const std::string last = end == text.npos ? text : text.substr(end + 1);
  text.resize(end == text.npos ? 0 : end);
  return last;
}

}  // namespace cop::app
