#include "cop/io/sqlite_database.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

#include "cop/base/error.hpp"
#include "support/temporary_folder.hpp"

namespace {

std::string image(const char* text) {
  const cop::test::TemporaryFolder folder;
  folder.write("a.sqlite", "");
  cop::SqliteDatabase database(folder.path("a.sqlite"), "a.sqlite");
  database.execute("CREATE TABLE t (a INTEGER, b TEXT, c REAL) STRICT");
  const std::vector<std::vector<cop::SqliteValue>> rows{{1L, std::string(text), 2.5},
                                                        {true, std::string(), std::monostate()}};
  database.insert("INSERT INTO t VALUES (?, ?, ?)", rows);
  const std::size_t size = database.close();
  std::string bytes = folder.read("a.sqlite");
  CHECK(bytes.size() == size);
  return bytes;
}

}  // namespace

TEST_CASE("a database is a SQLite file, the same each time") {
  const std::string bytes = image("letters");
  CHECK(bytes.starts_with("SQLite format 3"));
  CHECK(bytes.find("letters") != std::string::npos);
  CHECK(bytes == image("letters"));
}

TEST_CASE("a wrong statement is a mistake of the program") {
  cop::SqliteDatabase database("", "a.sqlite");
  CHECK_THROWS_AS(database.execute("CREATE TABEL t"), std::logic_error);
  CHECK_THROWS_AS(database.insert("INSERT INTO nothing VALUES (?)", {}), std::logic_error);
}

TEST_CASE("a disk that fails is told by the name that the file will have") {
  const auto write_to = [](const char* path) {
    cop::SqliteDatabase database(path, "tables/a.sqlite");
    database.execute("CREATE TABLE t (a INTEGER) STRICT");
    (void)database.close();
  };
  for (const char* path : {"/dev/full", "/nowhere/a.sqlite"}) {
    CHECK_THROWS_WITH_AS(write_to(path), doctest::Contains("cannot write tables/a.sqlite: "),
                         cop::Error);
  }
}

TEST_CASE("any name can be a name in a statement") {
  CHECK(cop::sqlite_name("group") == "\"group\"");
  CHECK(cop::sqlite_name("a\"b") == "\"a\"\"b\"");
}
