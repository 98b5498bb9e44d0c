#include "support/fixed.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"

namespace cop::test {
namespace {

std::size_t byte_of(std::string_view text, int line, int column) {
  std::size_t at = 0;
  for (; line > 1; --line) at = text.find('\n', at) + 1;
  for (; column > 1; --column) at += decode_front(text.substr(at)).bytes;
  return at;
}

}  // namespace

std::string fixed(std::string_view text, const std::vector<TextEdit>& fix) {
  std::vector<TextEdit> edits = fix;
  std::sort(edits.begin(), edits.end(),
            [](const TextEdit& a, const TextEdit& b) { return b.where < a.where; });
  std::string result(text);
  for (const TextEdit& edit : edits) {
    const std::size_t begin = byte_of(text, edit.where.line, edit.where.column);
    const std::size_t end = byte_of(text, edit.where.end_line, edit.where.end_column);
    result.replace(begin, end - begin, edit.text);
  }
  return result;
}

}  // namespace cop::test
