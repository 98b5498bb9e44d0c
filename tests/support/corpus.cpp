#include "support/corpus.hpp"

#include <sstream>
#include <stdexcept>
#include <string_view>

#include <fmt/core.h>

#include "support/sources.hpp"

namespace cop::test {
namespace {

constexpr std::string_view opening = "⟦";
constexpr std::string_view closing = "⟧";
constexpr const char* new_log = "cycles/2026-03-18-x7d2m9xq.yaml";

std::string bytes_of(const std::string& hex) {
  std::istringstream words(hex);
  std::string bytes;
  for (std::string word; words >> word;) bytes += static_cast<char>(std::stoi(word, nullptr, 16));
  return bytes;
}

std::string repeated(std::size_t times, const std::string& text) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string numbered(std::size_t times, const std::string& line) {
  const std::size_t word = line.find_first_of(": ");
  std::string all;
  for (std::size_t i = 1; i <= times; ++i) {
    all += fmt::format("{}{}{}\n", line.substr(0, word), i, line.substr(word));
  }
  return all;
}

/// What a notation between the brackets stands for.
std::string meaning_of(const std::string& notation) {
  constexpr std::string_view counted = "numbered ";
  if (notation.starts_with(counted)) {
    const std::size_t space = notation.find(' ', counted.size());
    return numbered(std::stoul(notation.substr(counted.size())), notation.substr(space + 1));
  }
  constexpr std::string_view lines = " lines ";
  if (const std::size_t at = notation.find(lines); at != notation.npos) {
    return repeated(std::stoul(notation), notation.substr(at + lines.size()) + "\n");
  }
  const std::size_t times = notation.find(" x ");
  if (times == notation.npos) return bytes_of(notation);
  return repeated(std::stoul(notation), notation.substr(times + 3));
}

std::string line_of_content(std::string_view line) {
  std::string bytes;
  bool open_end = false;
  for (std::size_t at = line.find(opening); at != line.npos; at = line.find(opening)) {
    const std::size_t end = line.find(closing, at);
    const std::string_view notation = line.substr(at + opening.size(), end - at - opening.size());
    bytes += line.substr(0, at);
    if (!notation.empty()) bytes += meaning_of(std::string(notation));
    line.remove_prefix(end + closing.size());
    open_end = notation.empty() && line.empty();
  }
  return bytes + std::string(line) + (open_end ? "" : "\n");
}

BadFile case_of(const std::string& header) {
  const std::size_t first = header.find(" | ");
  const std::size_t second = header.find(" | ", first + 3);
  if (second == header.npos) throw std::runtime_error(header + ": needs NAME | FILE | EXPECTED");
  BadFile bad{header.substr(4, first - 4),
              header.substr(first + 3, second - first - 3),
              {},
              header.substr(second + 3)};
  bad.laid_over = bad.file.starts_with('+');
  if (bad.laid_over) bad.file.erase(0, 1);
  if (bad.file == "log") bad.file = new_log;
  return bad;
}

}  // namespace

std::vector<BadFile> bad_files() {
  std::vector<BadFile> all;
  for (const Source& source : sources_below("tests/corpus", {".txt"})) {
    for (const std::string& line : source.lines) {
      if (line.starts_with("=== ")) {
        all.push_back(case_of(line));
      } else if (!all.empty()) {
        all.back().bytes += line_of_content(line);
      }
    }
  }
  return all;
}

}  // namespace cop::test
