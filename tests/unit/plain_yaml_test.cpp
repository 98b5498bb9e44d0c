#include "cop/io/plain_yaml.hpp"

#include <algorithm>
#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "cop/io/file.hpp"
#include "support/random_yaml.hpp"
#include "support/source_folder.hpp"
#include "support/yaml_difference.hpp"
#include "support/yaml_mutants.hpp"

namespace {

/// Why the quick reader leaves a text to yaml-cpp; empty where it does not.
std::string left_for(std::string_view text) {
  const auto read = cop::read_plain_yaml("a.yaml", text);
  const auto* why = std::get_if<cop::NotPlain>(&read);
  return why == nullptr ? "" : name_of(*why);
}

std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") {
      texts.push_back(cop::read_file(entry.path().string()).bytes);
    }
  }
  return texts;
}

}  // namespace

TEST_CASE("every example is read the quick way, as yaml-cpp reads it") {
  for (const char* folder : {"/examples", "/tests/sound_project", "/tests/full_project"}) {
    for (const std::string& text : files_in(cop::test::source_folder() + folder)) {
      const cop::test::QuickReading found = cop::test::compare_quick_reading(text);
      CHECK_MESSAGE(found.accepted, text.substr(0, 200));
      CHECK(found.mistake == "");
    }
  }
}

TEST_CASE("mutants are read as yaml-cpp reads them or left to it, and many are read") {
  const auto run = cop::test::read_mutants(cop::test::yaml_seeds(), 30'000, 1);
  CHECK(run.wrong == "");
  CHECK(run.mistake == "");
  CHECK(run.accepted * 4 > run.read);
}

TEST_CASE("texts laid out in any way are read as yaml-cpp reads them or left to it") {
  using namespace cop::test;
  const Written value = mapping(
      {{"a", text("some words")},
       {"b", list({text("one"), mapping({{"c", text("it's 5")}, {"d", nothing()}}), text("x")})},
       {"e", mapping({{"f", text("more\nlines\n\nof text")}, {"g", list({text("1"), text("2")})}})},
       {"h", text("é: ü")}});
  std::size_t accepted = 0;
  for (unsigned seed = 0; seed < 2'000; ++seed) {
    const std::string laid_out = RandomYaml(seed, seed % 2 == 1).lay_out(value);
    const QuickReading found = compare_quick_reading(laid_out);
    if (found.accepted) ++accepted;
    CHECK_MESSAGE(found.mistake == "", laid_out);
  }
  CHECK(accepted > 600);
}

TEST_CASE("what is not plain is left to yaml-cpp for a reason") {
  CHECK(left_for("a: 1\nb: [x, {c: ~}]") == "");
  CHECK(left_for("a:\tb") == "tabs, line ends of Windows or unusual characters");
  CHECK(left_for("a: 1\r\nb: 2") == "tabs, line ends of Windows or unusual characters");
  CHECK(left_for("a: &x 1") == "anchors, aliases or tags");
  CHECK(left_for("a: one\n  two") == "texts over several lines without | or >");
  CHECK(left_for("a: 1\na: 2") == "unusual keys");
  CHECK(left_for("a: |2\n   x") == "unusual texts behind | or >");
  CHECK(left_for("a: \"\\x41\"") == "unusual escapes in quotes");
  CHECK(left_for("a: b: c") == "colons or signs in texts without quotes");
  CHECK(left_for("  a: 1\n b: 2") == "unusual indents");
  CHECK(left_for("a: 1\n---\nb: 2") == "lines of --- or ...");
  CHECK(left_for("a: [b, c: d]") == "unusual values in brackets");
  CHECK(left_for("-\n  a") == "dashes without a value on their line");
  CHECK(left_for("# only this") == "files without any value");
}
