#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

constexpr std::size_t longest_part = 64;

bool is_local(char c) {
  return is_alphanumeric(c) || std::string_view("._%+-").find(c) != std::string_view::npos;
}

bool is_domain(char c) { return is_alphanumeric(c) || c == '.' || c == '-'; }

}  // namespace

/// Any e-mail address: signs that may stand before the `@`, and behind it a name with a dot and at
/// least two letters at its end.
Found find_e_mail_address(std::string_view text, std::size_t at_sign) {
  std::size_t begin = at_sign;
  while (at_sign - begin < longest_part && is_local(before(text, begin))) --begin;
  std::size_t end = at_sign + 1;
  while (end - at_sign <= longest_part && is_domain(at(text, end))) ++end;
  while (end > at_sign && !is_letter(text[end - 1])) --end;
  const std::string_view domain = text.substr(at_sign + 1, end - std::min(end, at_sign + 1));
  const std::size_t dot = domain.rfind('.');
  if (begin == at_sign || dot == domain.npos || dot == 0 || domain.size() - dot < 3) {
    return std::nullopt;
  }
  return Identifier{IdentifierKind::e_mail, Severity::note, begin, end};
}

}  // namespace cop
