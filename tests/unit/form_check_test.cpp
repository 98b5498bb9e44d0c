#include "cop/ballots/form_check.hpp"

#include <doctest/doctest.h>

TEST_CASE("the check of a form is FNV-1a with 32 bits, as its draft gives it") {
  CHECK(cop::form_check("") == "811c9dc5");
  CHECK(cop::form_check("a") == "e40c292c");
  CHECK(cop::form_check("foobar") == "bf9cf968");
}

TEST_CASE("a form is another one when a word of an option or the rule changes") {
  cop::Selection selection;
  selection.options.resize(1);
  selection.options.front().id.value.text = "a";
  selection.options.front().text = cop::Text("first");
  const std::string before = options_check(selection);
  selection.options.front().text = cop::Text("First");
  const std::string reworded = options_check(selection);
  selection.rule = cop::Located(cop::SelectionRule::borda);
  CHECK(before != reworded);
  CHECK(reworded != options_check(selection));
}
