#include "cop/ballots/form_check.hpp"

#include <cstdint>

#include <fmt/core.h>

namespace cop {

std::string form_check(std::string_view text) {
  std::uint32_t hash = 0x811c9dc5;
  for (const char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193;
  }
  return fmt::format("{:08x}", hash);
}

std::string options_check(const Selection& selection) {
  std::string text = selection.rule ? std::string(word(selection.rule->value)) : "";
  for (const SelectionOption& option : selection.options) {
    text += "\n" + option.id.value.text + "\n" + option.text->value;
  }
  return form_check(text);
}

}  // namespace cop
