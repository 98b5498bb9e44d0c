#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace cop {

using WordList = std::initializer_list<std::string_view>;

/// How near a word must stand to speak for a number, in bytes of the same line.
inline constexpr std::size_t near_by = 40;

/// The text of the same line before or from a byte, at most `longest` bytes.
std::string_view line_before(std::string_view text, std::size_t byte, std::size_t longest);
std::string_view line_from(std::string_view text, std::size_t byte, std::size_t longest);

/// Whether one of the words (lower case) stands in the stretch as a whole word; `_` and `-` count
/// as blanks, as in keys.
bool has_word(std::string_view stretch, WordList words);

/// Whether one of the words stands near the bytes from `begin` to `end`.
bool has_word_near(std::string_view text, std::size_t begin, std::size_t end, WordList words);

/// Whether the name of such numbers stands right before the byte, with no blank: "MRN482913".
bool is_glued_to_name(std::string_view text, std::size_t byte);

/// Whether the number at the byte is part of a web address or DOI, or follows the name of a number
/// that is no person's: ISBN, ISSN, ORCID, ABN and the like.
bool belongs_to_a_publication(std::string_view text, std::size_t byte);

}  // namespace cop
