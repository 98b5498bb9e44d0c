// What is kept of changes so that they can be taken back.

#include "cop/undo/change_memory.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/base/error.hpp"
#include "cop/io/write_file.hpp"
#include "support/temporary_folder.hpp"

using namespace cop::app;
using cop::test::TemporaryFolder;

namespace {

RememberedChange change_of(const std::string& purpose, std::optional<std::string> before) {
  return {purpose, "members.yaml", "5a1", std::move(before)};
}

}  // namespace

TEST_CASE("a change comes back from the memory byte for byte") {
  const TemporaryFolder folder;
  const std::string memory = folder.path("state/cop");
  CHECK_FALSE(last_change(memory).has_value());
  const std::string bytes(
      "\xEF\xBB\xBF"
      "a: 1\r\nfile x\n\0\xFF",
      16);
  keep_change(memory, change_of("gp07\njoins", bytes));
  const auto last = last_change(memory);
  REQUIRE(last.has_value());
  CHECK(last->change.purpose == "gp07\\u{A}joins");
  CHECK(last->change.file == "members.yaml");
  CHECK(last->change.after == "5a1");
  CHECK(last->change.before == bytes);
}

TEST_CASE("a file that was not there before is not the same as an empty one") {
  const TemporaryFolder folder;
  keep_change(folder.path(), change_of("log", std::nullopt));
  CHECK_FALSE(last_change(folder.path())->change.before.has_value());
  keep_change(folder.path(), change_of("log", ""));
  CHECK(last_change(folder.path())->change.before == "");
}

TEST_CASE("the last twenty changes are kept, the newest comes first") {
  const TemporaryFolder folder;
  for (int i = 1; i <= 25; ++i) keep_change(folder.path(), change_of(std::to_string(i), "x"));
  CHECK(folder.names().size() == most_changes);
  for (int i = 25; i > 5; --i) {
    const auto last = last_change(folder.path());
    REQUIRE(last.has_value());
    CHECK(last->change.purpose == std::to_string(i));
    cop::remove_file(last->path);
  }
  CHECK_FALSE(last_change(folder.path()).has_value());
}

TEST_CASE("a record of a change that is not whole is told, not trusted") {
  const TemporaryFolder folder{{"undo-00000001", "cop undo 1\npurpose x\nfile y\n"}};
  CHECK_THROWS_AS((void)last_change(folder.path()), cop::Error);
}

TEST_CASE("a record that leads out of the project, or hides controls in a name, is not trusted") {
  for (const char* file : {"../victim", "/etc/victim", "cycles/../../victim", "a\x1b[31m"}) {
    const TemporaryFolder folder{
        {"undo-00000001",
         "cop undo 1\npurpose x\nfile " + std::string(file) + "\nafter y\nbefore nothing\n"}};
    CAPTURE(file);
    CHECK_THROWS_AS((void)last_change(folder.path()), cop::Error);
  }
}
