#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cop {

/// The candidate that was most likely meant by a mistyped word: at most 2 slips of the pen away, or
/// a third of its length. A slip is a letter too many, missing, wrong or swapped with its neighbour
/// (Damerau-Levenshtein, optimal string alignment). Empty when none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);
std::string_view nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace cop
