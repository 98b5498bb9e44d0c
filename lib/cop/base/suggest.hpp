#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cop {

/// The candidate that was most likely meant by a mistyped word: at most 2 slips of the pen away, or
/// a third of its length. A slip is a letter too many, missing, wrong or swapped with its neighbour
/// (Damerau-Levenshtein, optimal string alignment). Empty when none is near, or when more than half
/// of the longer word would be wrong.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);
std::string_view nearest(std::string_view word, const std::vector<std::string>& candidates);

/// Whether one candidate only is as near to the word as the nearest, and at least half of the word
/// is right: then there is no doubt which was meant.
bool has_one_nearest(std::string_view word, std::span<const std::string_view> candidates);

/// `did you mean "word"?`: the only way in which a word is proposed.
std::string did_you_mean(std::string_view word);

/// The end of a sentence about a word that nobody knows: `: did you mean "NEAREST"?`, or
/// `otherwise` where none is near.
std::string nearest_or(std::string_view otherwise, std::string_view word,
                       std::span<const std::string_view> candidates);
std::string nearest_or(std::string_view otherwise, std::string_view word,
                       const std::vector<std::string>& candidates);

}  // namespace cop
