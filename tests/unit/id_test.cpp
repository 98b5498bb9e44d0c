#include "cop/base/id.hpp"

#include <string>

#include <doctest/doctest.h>

using cop::id_from;
using cop::is_id;

TEST_CASE("an id is of small letters, digits and dashes and begins with no dash") {
  for (const char* text : {"a", "7", "gp03", "recall-letters", "2026-02-12", "a-", "a--b"}) {
    CHECK_MESSAGE(is_id(text), text);
  }
  for (const char* text :
       {"", "-a", "Gp03", "gp 03", "gp_03", "gp.03", "gp/03", "..", "gé", "a\n", "gp03\t"}) {
    CHECK_FALSE_MESSAGE(is_id(text), text);
  }
  CHECK_FALSE(is_id(std::string_view("a\0b", 3)));
}

TEST_CASE("an id has at most 64 characters") {
  CHECK(is_id(std::string(64, 'a')));
  CHECK_FALSE(is_id(std::string(65, 'a')));
}

TEST_CASE("the nearest id to a text is its letters and digits with single dashes") {
  CHECK(id_from("Recall letters") == "recall-letters");
  CHECK(id_from("  GP, 03!  ") == "gp-03");
  CHECK(id_from("--a---b--") == "a-b");
  CHECK(id_from("Überweisung") == "berweisung");
  CHECK(id_from("½ éß").empty());
  CHECK(id_from("").empty());
}

TEST_CASE("the nearest id is an id or nothing, whatever the text is") {
  for (const std::string& text : {std::string(200, 'x'), std::string(63, 'x') + " y",
                                  std::string(200, '-'), std::string("\xff\xfe a \x00 b", 9),
                                  std::string("../../etc/passwd"), std::string("🙂 ok 🙂")}) {
    const std::string id = id_from(text);
    CAPTURE(id);
    CHECK((id.empty() || is_id(id)));
    CHECK(id_from(id) == id);
  }
}

TEST_CASE("ids compare by their text") {
  struct Thing;
  using ThingId = cop::Id<Thing>;
  CHECK(ThingId{"a"} < ThingId{"b"});
  CHECK(ThingId{}.empty());
}
