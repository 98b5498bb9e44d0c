// Edits of files that people edit too: only the wanted lines change, or nothing does.

#include "cop/io/edit.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

using cop::append_item;
using cop::find_item;
using cop::set_fields;
using cop::set_key;

namespace {

constexpr const char* new_member = "id: gp07\nrole: active\n";

std::string appended(std::string_view text) {
  return append_item(text, "/members", new_member).value_or("refused");
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
        "members:\n  - id: gp01\n  - id: gp07\n    role: active");
}

TEST_CASE("an item joins behind a text of several lines") {
  const std::string before =
      "members:\n  - id: gp01\n    note: |\n      one\n\n      # not a comment\n";
  CHECK(appended(before) == before + "  - id: gp07\n    role: active\n");
}

TEST_CASE("the blank lines that a text keeps stay its own") {
  const std::string keeping = "members:\n  - id: gp01\n    note: |+\n      one\n\n\n";
  CHECK(appended(keeping + "tags: []\n") == keeping + "  - id: gp07\n    role: active\ntags: []\n");
  for (const std::string at_the_end :
       {"problem: |+\n  a\n\n\n", "problem: >+\n  a\n\n", "g:\n  problem: |+\n    a\n\n"}) {
    CHECK(set_key(at_the_end, "", {"context", "c"}) == at_the_end + "context: c\n");
  }
  const std::string windows = "a: 1\r\nproblem: |+\r\n  a\r\n\r\n";
  CHECK(set_key(windows, "", {"context", "c"}) == windows + "context: c\r\n");
  CHECK(set_key(windows, "", {"a", "2"}) == "a: 2" + windows.substr(4));
}

TEST_CASE("an item joins a list in brackets on its line") {
  CHECK(appended("members: [{id: gp01}]  # two\n") ==
        "members: [{id: gp01}, {id: gp07, role: active}]  # two\n");
  CHECK(appended("{members: [ ]}\n") == "{members: [{id: gp07, role: active}]}\n");
  CHECK(append_item("tags: [a,  'b, c' ]\n", "/tags", "d") == "tags: [a,  'b, c', d ]\n");
  CHECK(append_item("tags:\n  - a # x\n", "/tags", "\"b: c\"") ==
        "tags:\n  - a # x\n  - \"b: c\"\n");
}

TEST_CASE("an item makes the list it belongs to, with the indent of the other lists") {
  CHECK(appended("practices:\n- id: hill\n") ==
        "practices:\n- id: hill\nmembers:\n- id: gp07\n  role: active\n");
  CHECK(appended("a:\n    b: 1\n") ==
        "a:\n    b: 1\nmembers:\n    - id: gp07\n      role: active\n");
  CHECK(append_item("g:\n  a: 1\n", "/g/h/list", "x") ==
        "g:\n  a: 1\n  h:\n    list:\n      - x\n");
}

TEST_CASE("a comment below an item stays with it, one below the list stays behind it") {
  CHECK(appended("members:\n  - id: gp01\n    # away in May\n  # all of them\nx: 1\n") ==
        "members:\n  - id: gp01\n    # away in May\n  - id: gp07\n    role: active\n"
        "  # all of them\nx: 1\n");
}

TEST_CASE("an edit that cannot be proven is refused") {
  CHECK(appended("members: \"unclosed\n") == "refused");
  CHECK(appended("members: text\n") == "refused");
  CHECK(appended("members: [ # none\n ]\n") == "refused");
  CHECK(appended("members:\n  - &a id: gp01\n") == "refused");
  CHECK(appended("members:\n  - id: gp01\n  -\n") == "refused");
  CHECK(appended("members: []\nmembers: []\n") == "refused");
  CHECK(appended("") == "refused");
  CHECK(appended("<<<<<<< mine\nmembers: []\n") == "refused");
  CHECK_FALSE(append_item("a: [1]\n", "/a/0", "x").has_value());
  CHECK_FALSE(append_item("a: [1]\n", "", "x").has_value());
  CHECK_FALSE(append_item("a: [1]\n", "/a", "x: [").has_value());
}

TEST_CASE("a value is replaced where it stands, and its comment stays") {
  CHECK(set_key("a:\n  b: one  # why\n  c: 2\n", "/a", {"b", "\"two: 2\""}) ==
        "a:\n  b: \"two: 2\"  # why\n  c: 2\n");
  CHECK(set_key("ä: {x: 1}\nb: 'it''s'\n", "", {"b", "no"}) == "ä: {x: 1}\nb: no\n");
  CHECK(set_key("a: one\n  two # 2\nb: 1\n", "", {"a", "3"}) == "a: 3 # 2\nb: 1\n");
  CHECK(set_key("a: \"x\n  # y\"  # z\n", "", {"a", "3"}) == "a: 3  # z\n");
  CHECK(set_key("a: [1, 2]\n", "", {"a", "[2, 3]"}) == "a: [2, 3]\n");
  CHECK(set_key("a: {b: ä, c: 2}\n", "/a", {"c", "3"}) == "a: {b: ä, c: 3}\n");
}

TEST_CASE("a text of several lines takes the place of one, and gives it back") {
  const std::string block = "a: |  # why\n  x\n\n  # y\n\nb: 1\n";
  CHECK(set_key(block, "", {"a", "z"}) == "a: z  # why\n\nb: 1\n");
  CHECK(set_key("a: z  # why\r\nb: 1\r\n", "", {"a", "|-\n  one\n\n  two"}) ==
        "a: |-  # why\r\n  one\r\n\r\n  two\r\nb: 1\r\n");
  CHECK(set_key("l:\n  - a: |2\n        x\n    b: 1\n", "/l/0", {"a", "|-\n  y"}) ==
        "l:\n  - a: |-\n      y\n    b: 1\n");
}

TEST_CASE("a value that is there already changes nothing") {
  CHECK(set_key("a: one   # x\n", "", {"a", "one"}) == "a: one   # x\n");
}

TEST_CASE("a new key stands behind the others of its block") {
  CHECK(set_key("a:\n  b:\n    - x\n    - y\n\nc: 1\n", "/a", {"d", "2"}) ==
        "a:\n  b:\n    - x\n    - y\n  d: 2\n\nc: 1\n");
  CHECK(set_key("list:\n  - id: a\n  - id: b\n", "/list/0", {"left", "2026-01-01"}) ==
        "list:\n  - id: a\n    left: 2026-01-01\n  - id: b\n");
  CHECK(set_key("{a: 1}\n", "", {"b", "2"}) == "{a: 1, b: 2}\n");
}

TEST_CASE("a key makes the mappings it belongs to") {
  CHECK(set_key("a: 1\n", "/g/t", {"b", "2"}) == "a: 1\ng:\n  t:\n    b: 2\n");
  CHECK(set_key("g: ~  # later\na: 1\n", "/g", {"b", "2"}) == "g:  # later\n  b: 2\na: 1\n");
  CHECK(set_key("g:\n  # asked in May\na: 1\n", "/g", {"b", "2"}) ==
        "g:\n  b: 2\n  # asked in May\na: 1\n");
  CHECK(set_key("g: {a: 1}\n", "/g/t", {"b", "2"}) == "g: {a: 1, t: {b: 2}}\n");
}

TEST_CASE("fields of a mapping inside are set one by one") {
  CHECK(set_fields("g:\n  t: {a: 1, b: 2}\n  s: x # y\n", "/g", "t:\n  b: 3\n  c: 4\ns: z\n") ==
        "g:\n  t: {a: 1, b: 3, c: 4}\n  s: z # y\n");
  CHECK(set_fields("a: 1\n", "/g", "t:\n  b: |-\n    one\n    two\n") ==
        "a: 1\ng:\n  t:\n    b: |-\n      one\n      two\n");
}

TEST_CASE("a value is not replaced where a comment or a block would be lost") {
  CHECK_FALSE(set_key("a:\n  - 1 # x\n", "", {"a", "3"}).has_value());
  CHECK_FALSE(set_key("a: [1, # x\n  2]\n", "", {"a", "3"}).has_value());
  CHECK_FALSE(set_key("a: one # x\nb: &y 1\n", "", {"a", "3"}).has_value());
  CHECK_FALSE(set_key("a: text\n", "/a", {"b", "3"}).has_value());
  CHECK_FALSE(set_key("a: 1\n", "", {"b", "2: 3"}).has_value());
}

TEST_CASE("an item is found by the value of its key") {
  CHECK(find_item("\xEF\xBB\xBF"
                  "m:\n  - id: a\n  - {id: 'b'}\n",
                  "/m", "id", "b") == "/m/1");
  CHECK_FALSE(find_item("m: [{id: a}]\n", "/m", "id", "c").has_value());
  CHECK_FALSE(find_item("m: a\n", "/m", "id", "a").has_value());
}
