#include "cop/record/identifier_objection.hpp"

#include <doctest/doctest.h>

using cop::app::identifier_objection;

TEST_CASE("a number that a check digit proves must not stay in an answer, and is shown masked") {
  const auto objection = identifier_objection("Seen: 2123 45670 1", {});
  REQUIRE(objection);
  CHECK_FALSE(objection->may_stay);
  CHECK(objection->text ==
        "this looks like a Medicare number (21•• ••••• 1): please give the answer without it, or "
        "with a code in its place");
}

TEST_CASE("a weak sign of a patient may stay when the answer is given again") {
  const auto objection = identifier_objection("Mrs Jane Citizen came", {});
  REQUIRE(objection);
  CHECK(objection->may_stay);
  CHECK(objection->text.find("Citizen") == std::string::npos);
}

TEST_CASE("plain words and figures meet no objection, and hints can be switched off") {
  CHECK_FALSE(identifier_objection("12 of 40 letters in 2026-02", {}));
  cop::Charter charter;
  charter.privacy.hints = cop::Located(false);
  CHECK_FALSE(identifier_objection("Mrs Jane Citizen came", charter));
}
