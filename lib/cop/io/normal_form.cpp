#include "cop/io/normal_form.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utf8proc.h>

#include "cop/base/small_letters.hpp"

namespace cop {
namespace {

std::optional<std::string> mapped(std::string_view text, int options) {
  utf8proc_uint8_t* result = nullptr;
  const auto length =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &result,
                   static_cast<utf8proc_option_t>(options | UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> owner(result, &std::free);
  if (length < 0) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(result), static_cast<std::size_t>(length));
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::string normal_form(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  return mapped(text, 0).value_or(std::string(text));
}

std::string folded(std::string_view text) {
  if (is_ascii(text)) return in_small_letters(text);
  return mapped(text, UTF8PROC_CASEFOLD).value_or(in_small_letters(text));
}

}  // namespace cop
