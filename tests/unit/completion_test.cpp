#include "cop/io/completion.hpp"

#include <doctest/doctest.h>

namespace {

using Words = std::vector<std::string>;

/// The line after Tab, with the choices behind it.
std::string tabbed(std::string line, const Words& words) {
  const cop::Completion done = cop::complete(line, words);
  line.resize(line.size() - done.erased);
  line += done.inserted + "|";
  for (const std::string& choice : done.choices) line += " " + choice;
  return line;
}

const Words codes{"gp01", "gp02", "nurse1"};

}  // namespace

TEST_CASE("Tab completes the last word, with a blank behind it") {
  CHECK(tabbed("n", codes) == "nurse1 |");
  CHECK(tabbed("gp01 n", codes) == "gp01 nurse1 |");
  CHECK(tabbed("gp01,n", codes) == "gp01,nurse1 |");
  CHECK(tabbed("Call them; n", codes) == "Call them; nurse1 |");
}

TEST_CASE("Tab goes as far as all words agree, and then lists them") {
  CHECK(tabbed("g", codes) == "gp0|");
  CHECK(tabbed("gp0", codes) == "gp0| gp01 gp02");
  CHECK(tabbed("", codes) == "| gp01 gp02 nurse1");
}

TEST_CASE("Tab does nothing where no word fits, and minds no capital letters") {
  CHECK(tabbed("x", codes) == "x|");
  CHECK(tabbed("GP01", codes) == "gp01 |");
}

TEST_CASE("a word that is to be continued gets no blank") {
  CHECK(tabbed("bp", {"bp-recorded="}) == "bp-recorded=|");
}

TEST_CASE("Tab stops between two characters and never within one") {
  CHECK(tabbed("m", {"mé", "mè"}) == "m| mé mè");
}
