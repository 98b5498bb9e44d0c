// Edits of files that people edit too: only the wanted lines change, or nothing does.

#include "cop/io/edit.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using cop::append_item;
using cop::set_key;

namespace {

const std::vector<cop::YamlLine> new_member{{"id", "gp07"}, {"role", "active"}};

std::string appended(std::string_view text) {
  return append_item(text, "members", new_member).value_or("refused");
}

}  // namespace

TEST_CASE("an item joins a list behind its last line and before the comments that follow") {
  CHECK(appended("members:\n  - id: gp01\n    role: core\n\n# practices\npractices: []\n") ==
        "members:\n  - id: gp01\n    role: core\n  - id: gp07\n    role: active\n\n# practices\n"
        "practices: []\n");
}

TEST_CASE("an item takes the indent of the list it joins") {
  CHECK(appended("members:\n- id: gp01\n") == "members:\n- id: gp01\n- id: gp07\n  role: active\n");
}

TEST_CASE("an item fills a list that was empty") {
  CHECK(appended("members: []  # nobody yet\n") ==
        "members:  # nobody yet\n  - id: gp07\n    role: active\n");
  CHECK(appended("members:\n") == "members:\n  - id: gp07\n    role: active\n");
}

TEST_CASE("an item keeps line ends, the byte order mark and a missing last line end in order") {
  CHECK(appended("\xEF\xBB\xBFmembers:\r\n  - id: gp01\r\n") ==
        "\xEF\xBB\xBFmembers:\r\n  - id: gp01\r\n  - id: gp07\r\n    role: active\r\n");
  CHECK(appended("members:\n  - id: gp01") ==
        "members:\n  - id: gp01\n  - id: gp07\n    role: active\n");
}

TEST_CASE("an item joins behind a text of several lines") {
  const std::string before =
      "members:\n  - id: gp01\n    note: |\n      one\n\n      # not a comment\n";
  CHECK(appended(before) == before + "  - id: gp07\n    role: active\n");
}

TEST_CASE("an edit that cannot be proven is refused") {
  CHECK(appended("members: [{id: gp01}]\n") == "refused");
  CHECK(appended("people: []\n") == "refused");
  CHECK(appended("members: \"unclosed\n") == "refused");
  CHECK(appended("members:\n  - &a id: gp01\n") == "refused");
  CHECK(appended("{members: []}\n") == "refused");
  CHECK(appended("") == "refused");
}

TEST_CASE("a value is replaced where it stands, and its comment stays") {
  CHECK(set_key("a:\n  b: one  # why\n  c: 2\n", "/a", {"b", "\"two: 2\""}) ==
        "a:\n  b: \"two: 2\"  # why\n  c: 2\n");
  CHECK(set_key("ä: {x: 1}\nb: 'it''s'\n", "", {"b", "no"}) == "ä: {x: 1}\nb: no\n");
}

TEST_CASE("a new key stands behind the others of its block") {
  CHECK(set_key("a:\n  b:\n    - x\n    - y\n\nc: 1\n", "/a", {"d", "2"}) ==
        "a:\n  b:\n    - x\n    - y\n  d: 2\n\nc: 1\n");
  CHECK(set_key("list:\n  - id: a\n  - id: b\n", "/list/0", {"left", "2026-01-01"}) ==
        "list:\n  - id: a\n    left: 2026-01-01\n  - id: b\n");
}

TEST_CASE("a value that is a list, a block or a text over lines is not replaced") {
  CHECK_FALSE(set_key("a: [1, 2]\n", "", {"a", "3"}).has_value());
  CHECK_FALSE(set_key("a: |\n  x\n  y\n", "", {"a", "3"}).has_value());
  CHECK_FALSE(set_key("a: one\n  two\n", "", {"a", "3"}).has_value());
  CHECK_FALSE(set_key("{a: 1}\n", "", {"b", "2"}).has_value());
  CHECK_FALSE(set_key("a: 1\n", "/missing", {"b", "2"}).has_value());
}
