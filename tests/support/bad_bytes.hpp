#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cop::test {

/// Some hundreds of byte strings, the same in every run: what is left of a good file that was cut
/// off or spoilt in one byte, noise, and what is known to trouble readers of YAML.
std::vector<std::string> bad_byte_strings(std::string_view good_file);

}  // namespace cop::test
