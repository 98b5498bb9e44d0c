#include "cop/identifiers/mask.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/find_identifiers.hpp"

namespace cop {
namespace {

constexpr std::string_view dot = "•";

bool has_check_digit(IdentifierKind kind) {
  return kind == IdentifierKind::medicare || kind == IdentifierKind::individual_healthcare ||
         kind == IdentifierKind::nhs || kind == IdentifierKind::nhi;
}

}  // namespace

std::string masked(std::string_view value, IdentifierKind kind) {
  const bool keeps_ends = has_check_digit(kind) && value.find('\\') == value.npos;
  const auto signs =
      static_cast<std::size_t>(std::count_if(value.begin(), value.end(), is_alphanumeric));
  std::string text;
  for (std::size_t sign = 0; !value.empty();) {
    const std::size_t bytes = decode_front(value).bytes;
    const bool open = is_alphanumeric(value.front());
    const bool kept = keeps_ends && open && (sign < 2 || sign + 1 == signs);
    const bool other = value.front() == '\\' || static_cast<unsigned char>(value.front()) >= 0x80;
    const bool hidden = other || (open && !kept);
    text += hidden ? dot : value.substr(0, bytes);
    sign += open ? 1 : 0;
    value.remove_prefix(bytes);
  }
  return text;
}

std::string mask(std::string_view text, std::span<const Identifier> identifiers) {
  std::string result;
  std::size_t done = 0;
  for (const Identifier& one : identifiers) {
    result += text.substr(done, one.begin - done);
    result += masked(text.substr(one.begin, one.end - one.begin), one.kind);
    done = one.end;
  }
  return result + std::string(text.substr(done));
}

std::string mask_identifiers(std::string_view text) {
  return mask(text, find_identifiers(text, all_packs));
}

}  // namespace cop
