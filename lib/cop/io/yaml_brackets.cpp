#include "cop/io/yaml_brackets.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "cop/io/yaml_probe.hpp"

namespace cop {
namespace {

/// Whether a parser that gave up at the complaint gets further when this is put in before it.
bool gets_further(std::string_view text, std::size_t at, std::string_view put_in,
                  const SourceMark& complaint) {
  std::string changed(text);
  changed.insert(at, put_in);
  const auto trouble = probe_yaml(changed).trouble;
  return !trouble || trouble->position > complaint.position + static_cast<int>(put_in.size());
}

/// The brackets that a line opens and does not close, the innermost last, and where its content
/// ends.
class OpenBrackets {
 public:
  explicit OpenBrackets(std::string_view line) {
    for (std::size_t at = 0; at < line.size(); ++at) {
      const bool begins = at == 0 || std::string_view(" \t[{,").find(line[at - 1]) != line.npos;
      if (begins && line[at] == '#') break;
      if (begins && (line[at] == '"' || line[at] == '\'')) {
        at = std::min(line.find(line[at], at + 1), line.size() - 1);
      } else if (begins && (line[at] == '[' || line[at] == '{')) {
        places_.push_back(at);
        closing_.push_back(line[at] == '[' ? ']' : '}');
      } else if (!closing_.empty() && line[at] == closing_.back()) {
        places_.pop_back();
        closing_.pop_back();
      }
      if (line[at] != ' ' && line[at] != '\r') end_ = at + 1;
    }
  }

  [[nodiscard]] bool empty() const { return places_.empty(); }
  [[nodiscard]] std::size_t innermost() const { return places_.back(); }
  /// What closes them all.
  [[nodiscard]] std::string closing() const { return {closing_.rbegin(), closing_.rend()}; }
  [[nodiscard]] std::size_t end() const { return end_; }

 private:
  std::vector<std::size_t> places_;
  std::string closing_;
  std::size_t end_ = 0;
};

}  // namespace

std::optional<SourceMark> unclosed_bracket(std::string_view text, const SourceMark& complaint) {
  constexpr int lines_looked_at = 4;
  const auto at = std::min(static_cast<std::size_t>(complaint.position), text.size());
  std::size_t end = std::min(text.find('\n', at), text.size());
  for (int line = complaint.line; line >= 0 && line > complaint.line - lines_looked_at; --line) {
    const std::size_t begin = end == 0 ? 0 : text.rfind('\n', end - 1) + 1;
    const OpenBrackets open(text.substr(begin, end - begin));
    const bool is_it =
        !open.empty() && gets_further(text, begin + open.end(), open.closing(), complaint);
    if (is_it) {
      const auto column = static_cast<int>(open.innermost());
      return SourceMark{line, column, static_cast<int>(begin) + column};
    }
    if (begin == 0) break;
    end = begin - 1;
  }
  return std::nullopt;
}

std::optional<SourceMark> entry_without_comma(std::string_view text, const SourceMark& complaint) {
  const auto at = std::min(static_cast<std::size_t>(complaint.position), text.size());
  const std::size_t line = text.substr(0, at).rfind('\n') + 1;
  const std::size_t word = text.substr(0, at).find_last_of(" \t\n") + 1;
  for (const std::size_t entry : {at, word}) {
    if (entry <= line || !gets_further(text, entry, ",", complaint)) continue;
    const auto column = static_cast<int>(entry - line);
    return SourceMark{complaint.line, column, static_cast<int>(entry)};
  }
  return std::nullopt;
}

}  // namespace cop
