#include <array>

#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

/// The byte behind a title and its dot and blank; 0 when there is no title here.
std::size_t end_of_title(std::string_view text, std::size_t begin) {
  constexpr std::array<std::string_view, 5> titles{"Mrs", "Mr", "Miss", "Ms", "Mx"};
  for (const std::string_view title : titles) {
    if (text.substr(begin, title.size()) != title) continue;
    std::size_t end = begin + title.size();
    if (at(text, end) == '.') ++end;
    if (at(text, end) == ' ') return end + 1;
  }
  return 0;
}

bool is_in_name(char c) {
  return is_letter(c) || c == '\'' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t end_of_name(std::string_view text, std::size_t begin) {
  constexpr std::size_t longest_name = 40;
  if (!is_upper(at(text, begin)) && static_cast<unsigned char>(at(text, begin)) < 0x80)
    return begin;
  std::size_t end = begin;
  while (end - begin < longest_name && is_in_name(at(text, end))) ++end;
  return end;
}

}  // namespace

/// The name behind Mr, Mrs, Ms, Miss or Mx. Doctors and professors are colleagues and authors far
/// more often than patients, so their titles are no sign.
Found find_personal_name(std::string_view text, std::size_t title) {
  if (is_alphanumeric(before(text, title))) return std::nullopt;
  const std::size_t begin = end_of_title(text, title);
  if (begin == 0) return std::nullopt;
  std::size_t end = begin;
  for (int words = 0; words < 3; ++words) {
    const std::size_t start = words == 0 ? begin : end + 1;
    if (words > 0 && at(text, end) != ' ') break;
    std::size_t next = end_of_name(text, start);
    if (next == start) break;
    if (next == start + 1 && at(text, next) == '.') ++next;
    end = next;
  }
  if (end < begin + 2) return std::nullopt;
  return Identifier{IdentifierKind::personal_name, Severity::note, begin, end};
}

}  // namespace cop
