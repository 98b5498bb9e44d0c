#include "cop/terminal_characters.hpp"

#include "cop/base/small_letters.hpp"

namespace cop::app {

std::string locale_of(const Env& env) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const auto value = env.variable(name);
    if (value && !value->empty()) return *value;
  }
  return {};
}

bool is_utf8(std::string_view locale) {
  const std::string small = in_small_letters(locale);
  return small.find("utf-8") != small.npos || small.find("utf8") != small.npos;
}

CharacterSet characters_for(const Env& env) {
  if (!env.terminals.out) return CharacterSet::unicode;
  const bool is_linux_console = env.variable("TERM").value_or("") == "linux";
  return is_utf8(locale_of(env)) && !is_linux_console ? CharacterSet::unicode : CharacterSet::ascii;
}

}  // namespace cop::app
