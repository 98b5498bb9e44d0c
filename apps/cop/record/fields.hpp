#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/load/field_setter.hpp"
#include "cop/model/describe_log.hpp"
#include "cop/session.hpp"

namespace cop::app {

/// Days as people type them where `today` is known; without it, as they are written in a file.
ReadDay day_reader(std::optional<Date> today);

/// Throws UsageError when a typed text did not fit the field of this key: what is legal, and what
/// was probably meant.
void require_set(const FieldSetter& setter, std::string_view key);

/// Sets the field of a block that has this key in the format. Throws UsageError.
template <class T>
void set_field(std::string_view key, const Typed& typed, std::optional<Date> today, T& block) {
  const ReadDay read_day = day_reader(today);
  FieldSetter setter(key, typed, read_day);
  describe(setter, block);
  require_set(setter, key);
}

/// The same for the text behind a flag, which the UsageError then names.
template <class T>
void set_field_from(const char* flag, std::string_view key, const std::string& text, T& block) {
  try {
    set_field(key, Typed{text}, std::nullopt, block);
  } catch (const UsageError& error) {
    throw UsageError(std::string(flag) + ": " + error.what());
  }
}

/// The parts between the separators without blanks around them; no part for an empty text. Empty
/// parts count between semicolons only, where each part has a meaning by its place.
std::vector<std::string> split(std::string_view text, char separator);

}  // namespace cop::app
