#include "cop/findings/pointers.hpp"

#include <tuple>

#include "cop/identifiers/mask.hpp"

namespace cop::app {

// Escapes in a key are undone in its pointer, and may have hidden an identifier from the mask.

namespace {

bool reaches_to_end_of(const Location& value, const Location& place) {
  return std::tuple(value.end_line, value.end_column) >=
         std::tuple(place.end_line, place.end_column);
}

}  // namespace

std::optional<std::string> Pointers::of(const Location& where) {
  const YamlPointers* pointers = in_file_of(where);
  const auto value = pointers == nullptr ? std::nullopt : pointers->around(where);
  if (!value || !reaches_to_end_of(value->where, where)) return std::nullopt;
  return mask_identifiers(value->pointer);
}

std::optional<std::string> Pointers::around(const Location& where) {
  const YamlPointers* pointers = in_file_of(where);
  const auto value = pointers == nullptr ? std::nullopt : pointers->around(where);
  return value ? std::optional(mask_identifiers(value->pointer)) : std::nullopt;
}

const YamlPointers* Pointers::in_file_of(const Location& where) {
  const auto source = sources_.find(where.file.view());
  if (source == sources_.end() || where.line == 0) return nullptr;
  return &files_.try_emplace(source->first, source->second).first->second;
}

}  // namespace cop::app
