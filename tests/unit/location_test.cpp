#include "cop/base/location.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/base/located.hpp"

using cop::FileName;
using cop::Located;
using cop::Location;
using cop::Text;

TEST_CASE("file names are equal when their texts are and empty when nothing was said") {
  CHECK(FileName("cop.yaml") == FileName(std::string("cop.yaml")));
  CHECK(FileName() == FileName(""));
  CHECK(FileName().empty());
  CHECK(FileName("a") < FileName("b"));
  const FileName copy = FileName("cycles/a.yaml");
  CHECK(copy.text() == "cycles/a.yaml");
}

TEST_CASE("places stand in the order of reading") {
  CHECK(Location{"a", 9, 9, 9, 9} < Location{"b", 1, 1, 1, 1});
  CHECK(Location{"a", 1, 9, 1, 9} < Location{"a", 2, 1, 2, 1});
  CHECK(Location{"a"} < Location{"a", 1, 1, 1, 2});
}

TEST_CASE("located values are equal when their values are, wherever they stand") {
  CHECK(Located(5, Location{"a", 1, 1, 1, 2}) == Located(5, Location{"b", 7, 1, 7, 2}));
  CHECK_FALSE(Located(5) == Located(6));
}

TEST_CASE("an empty text counts as not given") {
  CHECK_FALSE(Text().given());
  CHECK_FALSE(Text("").given());
  CHECK(Text("x").given());
}
