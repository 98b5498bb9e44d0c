#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "cop/base/shared_text.hpp"

namespace cop {

/// Longest id in characters.
inline constexpr std::size_t longest_id = 64;

/// Whether the text is an id as the format has it: `[a-z0-9][a-z0-9-]{0,63}`.
bool is_id(std::string_view text);

/// The nearest id to free text: lower case, everything else as single dashes ("Recall letters" is
/// "recall-letters"); empty when nothing of it can stand in an id.
std::string id_from(std::string_view text);

/// The name of one thing of the kind `Tag`. Names of different kinds cannot be mixed up: an
/// `Id<Member>` is not an `Id<Measure>`. Copies share their text.
template <class Tag>
struct Id {
  SharedText text;

  Id() = default;
  explicit Id(std::string id) : text(std::move(id)) {}

  [[nodiscard]] bool empty() const { return text.empty(); }
  friend bool operator==(const Id&, const Id&) = default;
  friend auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace cop
