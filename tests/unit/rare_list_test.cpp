#include "cop/base/rare_list.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using cop::RareList;

namespace {

std::string joined(const RareList<std::string>& list) {
  std::string all;
  for (const std::string& entry : list) all += entry + " ";
  return all;
}

}  // namespace

TEST_CASE("a rare list without entries takes the room of a pointer and is an empty list") {
  const RareList<std::string> none;
  CHECK(sizeof none == sizeof(void*));
  CHECK(none.empty());
  CHECK(none.size() == 0);
  CHECK(joined(none).empty());
  const std::vector<std::string>& as_vector = none;
  CHECK(as_vector.empty());
}

TEST_CASE("entries of a rare list come in the order in which they were added") {
  RareList<std::string> list;
  list.push_back("one");
  list.emplace_back("two") += "!";
  CHECK(joined(list) == "one two! ");
  CHECK(list.front() == "one");
  CHECK(list.back() == "two!");
  CHECK(list[1] == "two!");
  for (std::string& entry : list) entry += ".";
  CHECK(joined(list) == "one. two!. ");
}

TEST_CASE("a rare list is copied whole and can be let go") {
  RareList<std::string> list{"one", "two"};
  const RareList<std::string> copy = list;
  list.reset();
  CHECK(list.empty());
  CHECK(copy.size() == 2);
  list = std::vector<std::string>{"three"};
  CHECK(joined(list) == "three ");
}
