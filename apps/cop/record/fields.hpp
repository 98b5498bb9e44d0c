#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/load/field_setter.hpp"
#include "cop/model/describe_log.hpp"

namespace cop::app {

/// Throws UsageError when a text given behind a flag did not fit the field of this key.
void require_set(const FieldSetter& setter, const char* flag, std::string_view key);

/// Sets the field of a block that has this key in the format.
template <class T>
void set_field(const char* flag, std::string_view key, std::string_view text, T& block) {
  FieldSetter setter(key, text);
  describe(setter, block);
  require_set(setter, flag, key);
}

void set_log_field(const char* flag, std::string_view key, std::string_view text, CycleLog& log);

/// The parts between the separators without blanks around them; no part for an empty text.
std::vector<std::string> split(std::string_view text, char separator);

}  // namespace cop::app
