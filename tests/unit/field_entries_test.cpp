#include "cop/load/field_entries.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/base/diagnostic.hpp"

namespace {

cop::YamlDocument document_of(const std::string& text) {
  cop::Diagnostics diagnostics;
  auto document = cop::read_yaml("cycles/a.yaml", text, diagnostics);
  REQUIRE(document);
  return *std::move(document);
}

std::string taken(cop::FieldEntries& entries, std::string_view key) {
  const cop::FieldEntry* entry = entries.take(key);
  return entry == nullptr ? "absent" : std::string(entry->value->text);
}

}  // namespace

TEST_CASE("entries are taken by key, in their turn and out of it, each once") {
  const auto document = document_of("a: 1\nb: 2\nc: 3\nd: 4\n");
  cop::FieldEntries entries(document.root());
  CHECK(taken(entries, "a") == "1");
  CHECK(taken(entries, "c") == "3");
  CHECK(taken(entries, "x") == "absent");
  CHECK(taken(entries, "b") == "2");
  CHECK(taken(entries, "b") == "absent");
  CHECK_FALSE(entries.are_all_used());
  CHECK(taken(entries, "d") == "4");
  CHECK(entries.are_all_used());
}

TEST_CASE("every key of a long mapping is found, whichever share a sign") {
  std::string text;
  for (int key = 0; key < 300; ++key) {
    text += "key-" + std::to_string(key) + ": " + std::to_string(key) + "\n";
  }
  const auto document = document_of(text);
  cop::FieldEntries entries(document.root());
  for (int key = 299; key >= 0; --key) {
    CHECK(taken(entries, "key-" + std::to_string(key)) == std::to_string(key));
  }
  CHECK(entries.are_all_used());
}

TEST_CASE("an empty key is a key like others") {
  const auto document = document_of("\"\": 1\nb: 2\n");
  cop::FieldEntries entries(document.root());
  CHECK(taken(entries, "") == "1");
  CHECK(taken(entries, "") == "absent");
}

TEST_CASE("the cells of a row are taken by the names of their columns") {
  const auto document = document_of("columns: [measure, value]\nrow: [falls, 3]\n");
  const cop::YamlNode& root = document.root();
  cop::FieldEntries entries(*root.find("columns"), *root.find("row"));
  CHECK(taken(entries, "value") == "3");
  CHECK(taken(entries, "measure") == "falls");
  CHECK(taken(entries, "period") == "absent");
}
