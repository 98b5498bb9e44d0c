#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cop {

/// A character that looks like a sign of the keyboard, or like nothing, and is another.
struct StrangeCharacter {
  /// What it is, for people: `a no-break space (U+00A0)`.
  std::string name;
  bool is_space = false;
  std::size_t byte = 0;
};

/// The first such character of a text: spaces and dashes of typography, invisible signs, letters of
/// the Greek and Cyrillic alphabets, wide forms.
std::optional<StrangeCharacter> find_strange_character(std::string_view text);

/// The advice about a text, behind the name of the first such character in it.
std::string advice_on_strange(std::string_view text, std::string advice);

}  // namespace cop
