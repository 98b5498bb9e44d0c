#include "cop/io/yaml_words.hpp"

#include <string>

#include <doctest/doctest.h>
#include <yaml-cpp/exceptions.h>

using cop::plain_words;

TEST_CASE("the parser's complaints are told in plain words") {
  namespace parser = YAML::ErrorMsg;
  for (const char* complaint :
       {parser::EOF_IN_SCALAR, parser::MAP_VALUE, parser::MAP_KEY, parser::BLOCK_ENTRY,
        parser::END_OF_MAP, parser::END_OF_SEQ, parser::END_OF_MAP_FLOW, parser::END_OF_SEQ_FLOW,
        parser::FLOW_END, parser::UNKNOWN_TOKEN, parser::DOC_IN_SCALAR, parser::BAD_FILE,
        parser::INVALID_UNICODE, parser::CHAR_IN_BLOCK}) {
    CAPTURE(complaint);
    CHECK(plain_words(complaint).message != plain_words("something new").message);
    CHECK_FALSE(plain_words(complaint).help.empty());
  }
  CHECK(plain_words(std::string(parser::INVALID_ESCAPE) + "q").message !=
        plain_words("something new").message);
}

TEST_CASE("a complaint that nobody translated is still answered") {
  CHECK(plain_words("").message == "this cannot be read as YAML");
  CHECK_FALSE(plain_words("something new").help.empty());
}
