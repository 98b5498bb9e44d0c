#include "cop/terminal_characters.hpp"

#include <algorithm>

namespace cop::app {

std::string locale_of(const Env& env) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const auto value = env.variable(name);
    if (value && !value->empty()) return *value;
  }
  return {};
}

bool is_utf8(std::string locale) {
  std::transform(locale.begin(), locale.end(), locale.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return locale.find("utf-8") != locale.npos || locale.find("utf8") != locale.npos;
}

CharacterSet characters_for(const Env& env) {
  if (!env.terminals.out) return CharacterSet::unicode;
  const bool is_linux_console = env.variable("TERM").value_or("") == "linux";
  return is_utf8(locale_of(env)) && !is_linux_console ? CharacterSet::unicode : CharacterSet::ascii;
}

}  // namespace cop::app
