#include "cop/io/text_lines.hpp"

#include <algorithm>

namespace cop {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.emplace_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::string> indented(std::vector<std::string> lines, std::size_t indent) {
  for (std::string& line : lines) {
    if (!line.empty()) line.insert(0, indent, ' ');
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  if (!text.empty()) text.pop_back();
  return text;
}

std::size_t ChangedText::end_of_line(std::size_t byte) const {
  const std::size_t end = std::min(text_.find('\n', byte), text_.size());
  return end > byte && text_[end - 1] == '\r' ? end - 1 : end;
}

std::size_t ChangedText::end_of_comments(std::size_t byte, std::size_t indent) const {
  std::size_t end = end_of_line(byte);
  while (true) {
    const std::size_t line = std::min(text_.find('\n', end), text_.size() - 1) + 1;
    const std::size_t word = std::min(text_.find_first_not_of(' ', line), text_.size());
    if (word == text_.size() || text_[word] != '#' || word - line < indent) return end;
    end = end_of_line(word);
  }
}

void ChangedText::replace(std::size_t begin, std::size_t end, std::string_view by) {
  text_.replace(begin, end - begin, by);
}

void ChangedText::put_lines(std::size_t begin, std::size_t end,
                            const std::vector<std::string>& lines) {
  std::size_t line_end = text_.find('\n', begin);
  if (line_end == text_.npos) line_end = text_.rfind('\n');
  const bool windows = line_end != text_.npos && line_end > 0 && text_[line_end - 1] == '\r';
  std::string added;
  for (const std::string& line : lines) added += (windows ? "\r\n" : "\n") + line;
  replace(begin, end, added);
}

}  // namespace cop
