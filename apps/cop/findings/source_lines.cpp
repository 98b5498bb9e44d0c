#include "cop/findings/source_lines.hpp"

#include "cop/base/utf8.hpp"

namespace cop::app {

std::string_view take_characters(std::string_view& text, int count) {
  const std::string_view whole = text;
  for (; count > 0 && !text.empty(); --count) text.remove_prefix(decode_front(text).bytes);
  return whole.substr(0, whole.size() - text.size());
}

std::string_view SourceLines::of(const Location& where) {
  const auto source = sources_.find(where.file.view());
  if (source == sources_.end() || where.line == 0) return {};
  if (file_ != where.file || where.line < line_) begin(where.file, source->second);
  for (; line_ < where.line; ++line_) {
    const std::size_t end = rest_.find('\n');
    if (end == rest_.npos) return {};
    rest_.remove_prefix(end + 1);
  }
  const std::string_view text = rest_.substr(0, rest_.find('\n'));
  return text.substr(0, text.find_last_not_of("\r \t") + 1);
}

std::string_view SourceLines::marked(const Location& where) {
  if (where.end_line != where.line) return {};
  std::string_view line = of(where);
  take_characters(line, where.column - 1);
  return take_characters(line, where.end_column - where.column);
}

void SourceLines::begin(const FileName& file, std::string_view text) {
  file_ = file;
  rest_ = text;
  line_ = 1;
}

}  // namespace cop::app
