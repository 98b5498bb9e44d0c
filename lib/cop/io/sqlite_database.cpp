#include "cop/io/sqlite_database.hpp"

#include <memory>
#include <new>
#include <sqlite3.h>
#include <stdexcept>
#include <string_view>

#include "cop/base/error.hpp"

namespace cop {
namespace {

void require(bool done, sqlite3* database) {
  if (done) return;
  const int code = sqlite3_errcode(database);
  const std::string message = sqlite3_errmsg(database);
  const bool machine = code == SQLITE_NOMEM || code == SQLITE_FULL || code == SQLITE_TOOBIG;
  if (machine) throw Error("cannot make the SQLite file: " + message);
  throw std::logic_error("SQLite: " + message);
}

/// Binds values to the place of a statement.
struct Bind {
  sqlite3_stmt* statement;
  int place;

  int operator()(std::monostate /*nothing*/) const { return sqlite3_bind_null(statement, place); }
  int operator()(bool answer) const { return sqlite3_bind_int(statement, place, answer ? 1 : 0); }
  int operator()(long number) const { return sqlite3_bind_int64(statement, place, number); }
  int operator()(double number) const { return sqlite3_bind_double(statement, place, number); }
  int operator()(const std::string& text) const {
    // A null destructor says that the text outlives the statement's next step.
    return sqlite3_bind_text64(statement, place, text.data(), text.size(), nullptr, SQLITE_UTF8);
  }
};

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

Statement prepared(sqlite3* database, const std::string& text) {
  sqlite3_stmt* statement = nullptr;
  const int result = sqlite3_prepare_v2(database, text.c_str(), -1, &statement, nullptr);
  require(result == SQLITE_OK, database);
  return {statement, sqlite3_finalize};
}

}  // namespace

SqliteDatabase::SqliteDatabase() {
  if (sqlite3_open(":memory:", &database_) == SQLITE_OK) return;
  sqlite3_close(database_);
  throw std::bad_alloc();
}

SqliteDatabase::~SqliteDatabase() { sqlite3_close(database_); }

void SqliteDatabase::execute(const std::string& statement) {
  const int result = sqlite3_exec(database_, statement.c_str(), nullptr, nullptr, nullptr);
  require(result == SQLITE_OK, database_);
}

void SqliteDatabase::insert(const std::string& statement,
                            std::span<const std::vector<SqliteValue>> rows) {
  const Statement insertion = prepared(database_, statement);
  execute("BEGIN");
  for (const std::vector<SqliteValue>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const int place = static_cast<int>(i) + 1;
      require(std::visit(Bind{insertion.get(), place}, row[i]) == SQLITE_OK, database_);
    }
    require(sqlite3_step(insertion.get()) == SQLITE_DONE, database_);
    sqlite3_reset(insertion.get());
  }
  execute("COMMIT");
}

std::string SqliteDatabase::bytes() const {
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, void (*)(void*)> image(
      sqlite3_serialize(database_, "main", &size, 0), sqlite3_free);
  if (!image) throw Error("cannot make the SQLite file: there is not enough memory");
  return {reinterpret_cast<const char*>(image.get()), static_cast<std::size_t>(size)};
}

std::string sqlite_name(std::string_view name) {
  std::string quoted = "\"";
  for (const char c : name) {
    quoted += c;
    if (c == '"') quoted += '"';
  }
  return quoted + '"';
}

}  // namespace cop
