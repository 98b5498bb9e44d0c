#include "cop/identifiers/context.hpp"

#include <algorithm>
#include <array>

#include "cop/base/small_letters.hpp"
#include "cop/identifiers/characters.hpp"

namespace cop {
namespace {

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

char folded(char c) { return c == '_' || c == '-' ? ' ' : small_letter(c); }

bool is_word_at(std::string_view stretch, std::size_t byte, std::string_view word) {
  if (stretch.size() - byte < word.size()) return false;
  const bool same = std::equal(word.begin(), word.end(), stretch.substr(byte).begin(),
                               [](char w, char c) { return w == folded(c); });
  return same && !is_letter(at(stretch, byte + word.size()));
}

std::string_view token_before(std::string_view text, std::size_t byte) {
  constexpr std::size_t longest_link = 200;
  const std::string_view line = line_before(text, byte, longest_link);
  return line.substr(line.find_last_of(" \t\"'<([") + 1);
}

}  // namespace

std::string_view line_before(std::string_view text, std::size_t byte, std::size_t longest) {
  const std::string_view stretch =
      text.substr(byte - std::min(byte, longest), std::min(byte, longest));
  const auto end = std::find_if(stretch.rbegin(), stretch.rend(), is_line_end);
  return stretch.substr(static_cast<std::size_t>(stretch.rend() - end));
}

std::string_view line_from(std::string_view text, std::size_t byte, std::size_t longest) {
  const std::string_view stretch = text.substr(std::min(byte, text.size()), longest);
  const auto end = std::find_if(stretch.begin(), stretch.end(), is_line_end);
  return stretch.substr(0, static_cast<std::size_t>(end - stretch.begin()));
}

bool has_word(std::string_view stretch, WordList words) {
  for (std::size_t byte = 0; byte < stretch.size(); ++byte) {
    if (!is_letter(stretch[byte]) || is_alphanumeric(before(stretch, byte))) continue;
    const auto here = [&](std::string_view word) { return is_word_at(stretch, byte, word); };
    if (std::any_of(words.begin(), words.end(), here)) return true;
  }
  return false;
}

bool has_word_near(std::string_view text, std::size_t begin, std::size_t end, WordList words) {
  return has_word(line_before(text, begin, near_by), words) ||
         has_word(line_from(text, end, near_by), words);
}

bool is_glued_to_name(std::string_view text, std::size_t byte) {
  if (!is_letter(before(text, byte))) return false;
  constexpr std::array<std::string_view, 16> names{
      "medicare", "ihi",  "dva", "nhs",   "nhi", "ssn", "mrn", "ur",
      "urn",      "umrn", "dob", "phone", "ph",  "tel", "mob", "mobile"};
  constexpr std::size_t longest_name = 8;
  std::size_t begin = byte;
  while (byte - begin <= longest_name && is_letter(before(text, begin))) --begin;
  const std::string_view word = text.substr(begin, byte - begin);
  return !is_digit(before(text, begin)) &&
         std::any_of(names.begin(), names.end(), [word](std::string_view name) {
           return word.size() == name.size() &&
                  std::equal(word.begin(), word.end(), name.begin(),
                             [](char c, char n) { return small_letter(c) == n; });
         });
}

bool belongs_to_a_publication(std::string_view text, std::size_t byte) {
  const std::string_view token = token_before(text, byte);
  if (token.find("://") != token.npos || token.starts_with("www.") || token.starts_with("10.")) {
    return true;
  }
  constexpr std::size_t label = 12;
  return has_word(line_before(text, byte, label),
                  {"isbn", "issn", "orcid", "doi", "pmid", "abn", "acn", "isrctn", "actrn"});
}

}  // namespace cop
