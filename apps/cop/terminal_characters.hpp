#pragma once

#include <string>
#include <string_view>

#include "cop/env.hpp"
#include "cop/report/render/character_set.hpp"

namespace cop::app {

/// The locale by which programs choose how to write letters; empty where none is set.
std::string locale_of(const Env& env);
bool is_utf8(std::string_view locale);

/// What charts on stdout are drawn with: all characters in files and pipes, and on a terminal whose
/// locale is UTF-8; otherwise, and on the console of Linux, which knows few signs, those of ASCII.
CharacterSet characters_for(const Env& env);

}  // namespace cop::app
