#include "cop/argument_text.hpp"

#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/text_check.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

const char* complaint_about(std::string_view word) {
  while (!word.empty()) {
    const CodePoint c = decode_front(word);
    if (c.value == CodePoint::invalid) return "this is not UTF-8: set the terminal to UTF-8";
    if (is_forbidden(c.value)) {
      return "an invisible control character stands in this text: take it out";
    }
    word.remove_prefix(c.bytes);
  }
  return nullptr;
}

}  // namespace

void require_text(const std::vector<std::string>& words) {
  constexpr std::size_t longest = 60;
  for (const std::string& word : words) {
    const char* complaint = complaint_about(word);
    if (complaint == nullptr) continue;
    throw UsageError(fmt::format("\"{}\": {}", shown(mask_identifiers(word), longest), complaint));
  }
}

}  // namespace cop::app
