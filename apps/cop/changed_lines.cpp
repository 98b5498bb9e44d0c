#include "cop/changed_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include <fmt/format.h>

#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"

namespace cop::app {
namespace {

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// How many lines two stretches have in common, in order, from each pair of lines on.
class CommonLines {
 public:
  CommonLines(const Lines& before, const Lines& after)
      : width_(after.size() + 1), counts_((before.size() + 1) * width_) {
    for (std::size_t i = before.size(); i-- > 0;) {
      for (std::size_t j = after.size(); j-- > 0;) {
        counts_[i * width_ + j] =
            before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  [[nodiscard]] std::size_t at(std::size_t i, std::size_t j) const {
    return counts_[i * width_ + j];
  }

 private:
  std::size_t width_;
  std::vector<std::size_t> counts_;
};

std::string shown_line(std::size_t number, char sign, std::string_view line) {
  constexpr std::size_t longest = 160;
  return fmt::format("  {:>4} {} {}\n", number, sign, shown(mask_identifiers(line), longest));
}

/// The differing lines of two stretches behind `start` equal lines; those that go stand first.
std::string difference(const Lines& before, const Lines& after, std::size_t start) {
  constexpr std::size_t largest_table = 4'000'000;
  const bool small = (before.size() + 1) * (after.size() + 1) <= largest_table;
  const CommonLines common(small ? before : Lines{}, small ? after : Lines{});
  std::string text;
  for (std::size_t i = 0, j = 0; i < before.size() || j < after.size();) {
    const bool both = i < before.size() && j < after.size();
    if (both && small && before[i] == after[j]) {
      ++i, ++j;
    } else if (i < before.size() &&
               (!both || !small || common.at(i + 1, j) >= common.at(i, j + 1))) {
      ++i;
      text += shown_line(start + i, '-', before[i - 1]);
    } else {
      ++j;
      text += shown_line(start + j, '+', after[j - 1]);
    }
  }
  return text;
}

}  // namespace

std::string changed_lines(std::string_view before, std::string_view after) {
  Lines old_lines = lines_of(before);
  Lines new_lines = lines_of(after);
  const auto [old_first, new_first] =
      std::mismatch(old_lines.begin(), old_lines.end(), new_lines.begin(), new_lines.end());
  const auto start = static_cast<std::size_t>(old_first - old_lines.begin());
  old_lines.erase(old_lines.begin(), old_first);
  new_lines.erase(new_lines.begin(), new_first);
  while (!old_lines.empty() && !new_lines.empty() && old_lines.back() == new_lines.back()) {
    old_lines.pop_back();
    new_lines.pop_back();
  }
  return difference(old_lines, new_lines, start);
}

}  // namespace cop::app
