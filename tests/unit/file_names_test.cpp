#include "cop/load/file_names.hpp"

#include <doctest/doctest.h>

TEST_CASE("a data file ends in .yaml and is nobody's temporary file") {
  CHECK(cop::is_data_file("2026-02-12-x.yaml"));
  CHECK(cop::is_data_file("log (1).yaml"));
  for (const char* name : {"a.yml", "a.yaml~", "a.YAML", ".a.yaml", "~$a.yaml", "#a.yaml",
                           ".cop-host-1-new.tmp", "a.yaml.tmp", "yaml", ""}) {
    CHECK_FALSE_MESSAGE(cop::is_data_file(name), name);
  }
}

TEST_CASE("the voter of a ballot is its name without the round") {
  CHECK(cop::voter_of("gp03.yaml") == "gp03");
  CHECK(cop::voter_of("gp03-r2.yaml") == "gp03");
  CHECK(cop::voter_of("gp03-r12.yaml") == "gp03");
  CHECK(cop::voter_of("gp03-right.yaml") == "gp03-right");
  CHECK(cop::voter_of("gp-r.yaml") == "gp-r");
  CHECK(cop::voter_of("ballots/first/7-r2.yaml") == "7");
}

TEST_CASE("the selection of a ballot is its folder") {
  CHECK(cop::selection_of("ballots/first/gp03.yaml") == "first");
}

TEST_CASE("a placeholder of iCloud stands for the file it names") {
  CHECK(cop::placeholder_of("members.yaml") == ".members.yaml.icloud");
  CHECK(cop::name_of_placeholder(".members.yaml.icloud") == "members.yaml");
  CHECK(cop::name_of_placeholder("members.yaml").empty());
  CHECK(cop::name_of_placeholder("x.icloud").empty());
  CHECK(cop::name_of_placeholder(".icloud").empty());
}
