#include "cop/findings/certain_fixes.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "cop/base/utf8.hpp"

namespace cop::app {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::string_view without_characters(std::string_view text, int count) {
  for (int i = 0; i < count && !text.empty(); ++i) text.remove_prefix(decode_front(text).bytes);
  return text;
}

std::size_t indent_of(std::string_view line) { return line.find_first_not_of(" \t\r-"); }

/// Whether the next line that is not blank stands further in: what is marked may go on there.
bool may_go_on(const std::vector<std::string_view>& lines, std::size_t number) {
  for (std::size_t next = number; next < lines.size(); ++next) {
    const std::size_t indent = indent_of(lines[next]);
    if (indent == std::string_view::npos) continue;
    return indent > indent_of(lines[number - 1]);
  }
  return false;
}

/// Whether the marked text is the whole token: plain words, or one text in quotes without escapes.
bool is_whole(std::string_view marked, std::string_view behind) {
  const char first = marked.front();
  if (first == '"' || first == '\'') {
    return marked.size() > 1 && marked.back() == first && !behind.starts_with(':') &&
           marked.find('\\') == marked.npos;
  }
  return first != '|' && first != '>' && first != '?';
}

bool is_certain(const TextEdit& edit, const std::vector<std::string_view>& lines) {
  const Location& where = edit.where;
  if (where.line < 1 || where.line != where.end_line) return false;
  const auto number = static_cast<std::size_t>(where.line);
  if (number > lines.size() || where.end_column <= where.column) return false;
  const std::string_view from = without_characters(lines[number - 1], where.column - 1);
  const std::string_view behind = without_characters(from, where.end_column - where.column);
  const std::string_view marked = from.substr(0, from.size() - behind.size());
  const bool ends_line = behind.find_first_not_of(" \t\r") == behind.npos;
  if (marked.empty() || !is_whole(marked, behind)) return false;
  return !ends_line || !may_go_on(lines, number);
}

}  // namespace

void keep_certain_fixes(Diagnostics& findings, const Sources& sources) {
  std::unordered_map<std::string_view, std::vector<std::string_view>> lines;
  for (Diagnostic& finding : findings) {
    const bool certain =
        std::all_of(finding.fix.begin(), finding.fix.end(), [&](const TextEdit& edit) {
          const auto source = sources.find(edit.where.file.view());
          if (source == sources.end()) return false;
          auto [of_file, is_new] = lines.try_emplace(source->first);
          if (is_new) of_file->second = lines_of(source->second);
          return is_certain(edit, of_file->second);
        });
    if (!certain) finding.fix.clear();
  }
}

}  // namespace cop::app
