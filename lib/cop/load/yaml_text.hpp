#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cop/base/period.hpp"

namespace cop {

/// A text as a YAML value on one line: as it is where no reader of YAML 1.1 or 1.2 could take it
/// for something else, in double quotes with escapes otherwise.
std::string yaml_scalar(std::string_view text);

/// A text as the value of a key at this indent: a `|` block when it has several lines and a block
/// can hold it, `yaml_scalar` otherwise.
std::string yaml_text(std::string_view text, std::size_t key_indent);

/// A number in the shortest form that reads back the same, without an exponent.
std::string yaml_number(double number);
std::string yaml_number(long number);

/// One of the format's own words; `=`, `<` and `>` need quotes.
std::string yaml_word(std::string_view word);

std::string yaml_period(const Period& period);

}  // namespace cop
