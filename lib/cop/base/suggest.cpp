#include "cop/base/suggest.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace cop {
namespace {

std::size_t slips_between(std::string_view a, std::string_view b) {
  std::array<std::vector<std::size_t>, 3> rows;
  for (auto& row : rows) row.resize(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& two_above = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t wrong = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + wrong});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], two_above[j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

constexpr std::size_t longest_word = 64;

/// The candidates at the least distance that is near enough.
std::vector<std::string_view> all_nearest(std::string_view word,
                                          std::span<const std::string_view> candidates) {
  std::vector<std::string_view> best;
  if (word.size() > longest_word) return best;
  std::size_t fewest = std::max<std::size_t>(2, word.size() / 3);
  for (const std::string_view candidate : candidates) {
    if (candidate.size() > longest_word) continue;
    const std::size_t slips = slips_between(word, candidate);
    if (slips > fewest || 2 * slips > std::max(word.size(), candidate.size())) continue;
    if (slips < fewest) best.clear();
    fewest = slips;
    best.push_back(candidate);
  }
  return best;
}

std::vector<std::string_view> views_of(const std::vector<std::string>& texts) {
  return {texts.begin(), texts.end()};
}

}  // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const auto best = all_nearest(word, candidates);
  return best.empty() ? std::string_view() : best.front();
}

std::string_view nearest(std::string_view word, const std::vector<std::string>& candidates) {
  return nearest(word, views_of(candidates));
}

bool has_one_nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const auto best = all_nearest(word, candidates);
  return best.size() == 1 && 2 * slips_between(word, best.front()) <= word.size();
}

std::string did_you_mean(std::string_view word) {
  return "did you mean \"" + std::string(word) + "\"?";
}

std::string nearest_or(std::string_view otherwise, std::string_view word,
                       std::span<const std::string_view> candidates) {
  const std::string_view near = nearest(word, candidates);
  return near.empty() ? std::string(otherwise) : ": " + did_you_mean(near);
}

std::string nearest_or(std::string_view otherwise, std::string_view word,
                       const std::vector<std::string>& candidates) {
  return nearest_or(otherwise, word, views_of(candidates));
}

}  // namespace cop
