#include "cop/io/sqlite_database.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

namespace {

std::string image(const char* text) {
  cop::SqliteDatabase database;
  database.execute("CREATE TABLE t (a INTEGER, b TEXT, c REAL) STRICT");
  const std::vector<std::vector<cop::SqliteValue>> rows{{1L, std::string(text), 2.5},
                                                        {true, std::string(), std::monostate()}};
  database.insert("INSERT INTO t VALUES (?, ?, ?)", rows);
  return database.bytes();
}

}  // namespace

TEST_CASE("the image of a database is a SQLite file, the same each time") {
  const std::string bytes = image("letters");
  CHECK(bytes.starts_with("SQLite format 3"));
  CHECK(bytes.find("letters") != std::string::npos);
  CHECK(bytes == image("letters"));
}

TEST_CASE("a wrong statement is a mistake of the program") {
  cop::SqliteDatabase database;
  CHECK_THROWS_AS(database.execute("CREATE TABEL t"), std::logic_error);
  CHECK_THROWS_AS(database.insert("INSERT INTO nothing VALUES (?)", {}), std::logic_error);
}

TEST_CASE("any name can be a name in a statement") {
  CHECK(cop::sqlite_name("group") == "\"group\"");
  CHECK(cop::sqlite_name("a\"b") == "\"a\"\"b\"");
}
