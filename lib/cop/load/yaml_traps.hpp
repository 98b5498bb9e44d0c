#pragma once

#include <string_view>

namespace cop {

/// What other readers of YAML take a text without quotes for, such as `true or false`; empty when
/// they all keep the text or lose nothing by reading it as a number or a date. After the types of
/// YAML 1.1 (https://yaml.org/type/) and the core schema of YAML 1.2.
std::string_view other_reading(std::string_view plain_text);

}  // namespace cop
