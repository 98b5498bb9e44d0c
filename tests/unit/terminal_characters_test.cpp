#include "cop/terminal_characters.hpp"

#include <doctest/doctest.h>

#include "support/string_streams.hpp"

using namespace cop::app;
using cop::CharacterSet;

namespace {

/// What is chosen on a terminal with these variables.
CharacterSet chosen(std::map<std::string, std::string> variables) {
  cop::test::SmallWorld world;
  world.variables = std::move(variables);
  world.env.terminals.out = true;
  return characters_for(world.env);
}

}  // namespace

TEST_CASE("charts on a terminal use all characters only where the locale has them") {
  CHECK(chosen({{"LANG", "en_AU.UTF-8"}}) == CharacterSet::unicode);
  CHECK(chosen({{"LC_ALL", "C.utf8"}, {"LANG", "C"}}) == CharacterSet::unicode);
  CHECK(chosen({{"LC_ALL", "C"}, {"LANG", "en_AU.UTF-8"}}) == CharacterSet::ascii);
  CHECK(chosen({{"LANG", "de_DE.ISO-8859-1"}}) == CharacterSet::ascii);
  CHECK(chosen({}) == CharacterSet::ascii);
}

TEST_CASE("charts on the console of Linux are drawn in ASCII") {
  CHECK(chosen({{"LANG", "en_AU.UTF-8"}, {"TERM", "linux"}}) == CharacterSet::ascii);
  CHECK(chosen({{"LANG", "en_AU.UTF-8"}, {"TERM", "xterm-256color"}}) == CharacterSet::unicode);
}

TEST_CASE("charts in a file or a pipe use all characters whatever the locale") {
  const cop::test::SmallWorld world;
  CHECK(characters_for(world.env) == CharacterSet::unicode);
}
