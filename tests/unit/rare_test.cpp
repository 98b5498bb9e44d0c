#include "cop/base/rare.hpp"

#include <optional>
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "cop/base/located.hpp"

using cop::Located;
using cop::Location;
using cop::Rare;
using cop::Text;

TEST_CASE("what is rare takes the room of a pointer where it is not given") {
  CHECK(sizeof(Rare<Located<double>>) == sizeof(void*));
  CHECK(sizeof(Text) == sizeof(void*));
}

TEST_CASE("a rare value is copied whole and compared by what it holds") {
  Rare<std::string> first = std::string("left");
  Rare<std::string> second = first;
  CHECK(first == second);
  *second = "right";
  CHECK(*first == "left");
  CHECK_FALSE(first == second);
  second.reset();
  CHECK_FALSE(second.has_value());
  CHECK_FALSE(first == second);
  CHECK(second == Rare<std::string>());
}

TEST_CASE("a rare value that was moved away is no longer there") {
  Rare<std::string> first = std::string("left");
  const Rare<std::string> second = std::move(first);
  CHECK(*second == "left");
  CHECK_FALSE(first.has_value());  // NOLINT(bugprone-use-after-move): that is the question
  first.emplace() = "anew";
  CHECK(*first == "anew");
}

TEST_CASE("std::optional and Rare are both values that may be there") {
  CHECK(cop::Maybe<std::optional<long>>);
  CHECK(cop::Maybe<Rare<long>>);
  CHECK_FALSE(cop::Maybe<Text>);
}

TEST_CASE("a text that is not given is empty and stands nowhere") {
  const Text none;
  CHECK_FALSE(none.given());
  CHECK(none->value.empty());
  CHECK(none->where == Location());
  CHECK(none == Text(""));
  CHECK_FALSE(Text("").given());
}

TEST_CASE("a text knows where it stands and is compared by its words alone") {
  const Text text("Recall letters", {"cop.yaml", 3, 8, 3, 22});
  CHECK(text.given());
  CHECK(text->where.line == 3);
  CHECK(text == Text("Recall letters"));
}
