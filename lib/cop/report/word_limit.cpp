#include "cop/report/word_limit.hpp"

namespace cop {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Where the word ends that begins at or behind `from`; npos where none does.
std::size_t end_of_word(std::string_view text, std::size_t from) {
  const std::size_t begin = text.find_first_not_of(blanks, from);
  if (begin == text.npos) return text.npos;
  const std::size_t end = text.find_first_of(blanks, begin);
  return end == text.npos ? text.size() : end;
}

}  // namespace

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t end = end_of_word(text, 0); end != text.npos; end = end_of_word(text, end)) {
    ++words;
  }
  return words;
}

std::string within_words(std::string_view text, std::size_t most) {
  std::size_t kept = 0;
  for (std::size_t words = 0; words < most; ++words) {
    const std::size_t end = end_of_word(text, kept);
    if (end == text.npos) return std::string(text);
    kept = end;
  }
  const bool is_whole = end_of_word(text, kept) == text.npos;
  return is_whole ? std::string(text) : std::string(text.substr(0, kept)) + " …";
}

}  // namespace cop
