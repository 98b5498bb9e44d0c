#include "cop/findings/pointers.hpp"

#include "cop/identifiers/mask.hpp"

namespace cop::app {

std::optional<std::string> Pointers::of(const Location& where) {
  const auto source = sources_.find(where.file.view());
  if (source == sources_.end() || where.line == 0) return std::nullopt;
  const auto pointer = files_.try_emplace(source->first, source->second).first->second.at(where);
  // Escapes in a key are undone in its pointer, and may have hidden an identifier from the mask.
  return pointer ? std::optional(mask_identifiers(*pointer)) : std::nullopt;
}

}  // namespace cop::app
