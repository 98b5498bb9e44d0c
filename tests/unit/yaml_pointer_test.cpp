#include "cop/io/yaml_pointer.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/io/yaml.hpp"

using cop::Location;

namespace {

std::optional<std::string> yaml_pointer(const std::string& text, const Location& where) {
  return cop::YamlPointers(text).at(where);
}

const std::string text =
    "id: x\n"
    "observations:\n"
    "  - measure: late\n"
    "    value: 5\n"
    "  - measure: \"é\"\n"
    "a/b:\n"
    "  \"c~d\": [1, 22]\n";

std::string pointer(int line, int column, int end_column) {
  return yaml_pointer(text, Location{"a.yaml", line, column, line, end_column}).value_or("none");
}

}  // namespace

TEST_CASE("a value and its key have one pointer") {
  CHECK(pointer(4, 5, 10) == "/observations/0/value");
  CHECK(pointer(4, 12, 13) == "/observations/0/value");
  CHECK(pointer(5, 14, 17) == "/observations/1/measure");
  CHECK(pointer(7, 14, 16) == "/a~1b/c~0d/1");
}

TEST_CASE("slashes and tildes of a key are escaped in its pointer") {
  CHECK(pointer(6, 1, 4) == "/a~1b");
  CHECK(pointer(7, 3, 8) == "/a~1b/c~0d");
}

TEST_CASE("the first key of a block has a pointer of its own") {
  CHECK(pointer(1, 1, 3) == "/id");
  CHECK(pointer(1, 1, 2).empty());
  CHECK(pointer(3, 5, 12) == "/observations/0/measure");
  CHECK(pointer(3, 5, 6) == "/observations/0");
}

TEST_CASE("where nothing stands or the text is not YAML there is no pointer") {
  CHECK(pointer(1, 2, 3) == "none");
  CHECK(pointer(9, 1, 2) == "none");
  CHECK_FALSE(yaml_pointer(text, Location{"a.yaml"}).has_value());
  CHECK_FALSE(yaml_pointer("a: [", Location{"a.yaml", 1, 1, 1, 2}).has_value());
}

TEST_CASE("the place of every value leads back to it") {
  cop::Diagnostics diagnostics;
  const auto document = cop::read_yaml("a.yaml", text, diagnostics);
  REQUIRE(document.has_value());
  for (const cop::YamlNode& child : document->root().children()) {
    CHECK(yaml_pointer(text, document->where(*child.key)) ==
          yaml_pointer(text, document->where(child)));
  }
}

TEST_CASE("a place inside a value leads to the value, and one before all values to none") {
  const cop::YamlPointers pointers(text);
  const auto inside = pointers.around({"a.yaml", 3, 16, 3, 18});
  REQUIRE(inside);
  CHECK(inside->pointer == "/observations/0/measure");
  CHECK(inside->where == Location{"a.yaml", 3, 14, 3, 18});
  CHECK(pointers.around({"a.yaml", 3, 14, 3, 18})->pointer == "/observations/0/measure");
  CHECK_FALSE(pointers.around({"a.yaml"}));
}
