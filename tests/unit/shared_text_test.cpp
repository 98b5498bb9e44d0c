#include "cop/base/shared_text.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using cop::SharedText;

TEST_CASE("copies of a text share one string and take the room of a pointer") {
  CHECK(sizeof(SharedText) == sizeof(void*));
  const SharedText text("practice-1");
  const SharedText copy = text;
  CHECK(copy == text);
  CHECK(copy.view().data() == text.view().data());
}

TEST_CASE("a copy stays when the others are gone or get another text") {
  SharedText text("practice-1");
  SharedText copy = text;
  text = std::string("practice-2");
  CHECK(copy == "practice-1");
  const SharedText moved = std::move(copy);
  CHECK(moved == "practice-1");
  CHECK(copy.empty());  // NOLINT(bugprone-use-after-move): that is the question
}

TEST_CASE("an empty text is the same as none") {
  CHECK(SharedText().empty());
  CHECK(SharedText("").empty());
  CHECK(SharedText() == SharedText(""));
  CHECK(SharedText() == "");
  const std::string& as_string = SharedText();
  CHECK(as_string.empty());
}

TEST_CASE("a shared text stands where a string may be read") {
  const SharedText text("gp01");
  const std::string& as_string = text;
  const std::string_view view = text;
  CHECK(as_string == "gp01");
  CHECK(view == "gp01");
  CHECK("member " + text == "member gp01");
  CHECK(text + "/ask" == "gp01/ask");
  std::set<std::string> names;
  names.insert(text);
  CHECK(names.contains("gp01"));
  std::map<std::string, int> numbers;
  numbers[text] = 1;
  CHECK(numbers.at("gp01") == 1);
  const std::string either = names.empty() ? std::string() : text;
  CHECK(either == "gp01");
}

TEST_CASE("shared texts are compared by their characters") {
  CHECK(SharedText("a") == SharedText(std::string("a")));
  CHECK(SharedText("a") < SharedText("b"));
  CHECK(SharedText("a") < "b");
  CHECK(std::string("a") == SharedText("a"));
  CHECK_FALSE(SharedText("a") == "b");
}
