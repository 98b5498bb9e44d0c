#include "cop/io/sqlite_database.hpp"

#include <cerrno>
#include <memory>
#include <new>
#include <sqlite3.h>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "cop/io/write_error.hpp"

namespace cop {
namespace {

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

/// The number of the system's error behind the last failure; 0 where it was no failure of the disk.
int system_error(sqlite3* database) {
  switch (sqlite3_errcode(database)) {
    case SQLITE_FULL: return ENOSPC;
    case SQLITE_TOOBIG: return EFBIG;
    case SQLITE_NOMEM: return ENOMEM;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY: break;
    default: return 0;
  }
  const int error = sqlite3_system_errno(database);
  return error != 0 ? error : EIO;
}

Statement prepared(sqlite3* database, const std::string& text) {
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(database, text.c_str(), -1, &statement, nullptr);
  return {statement, sqlite3_finalize};
}

/// The way to files without locks, which not every network knows, where there is one.
const char* way_without_locks() {
  constexpr const char* name = "unix-none";
  return sqlite3_vfs_find(name) != nullptr ? name : nullptr;
}

}  // namespace

SqliteDatabase::SqliteDatabase(const std::string& path, std::string name) : name_(std::move(name)) {
  const int result =
      sqlite3_open_v2(path.c_str(), &database_, SQLITE_OPEN_READWRITE, way_without_locks());
  try {
    require(result == SQLITE_OK);
    for (const char* setting :
         {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "BEGIN EXCLUSIVE"}) {
      execute(setting);
    }
  } catch (...) {
    sqlite3_close(database_);
    throw;
  }
}

SqliteDatabase::~SqliteDatabase() { sqlite3_close(database_); }

void SqliteDatabase::execute(const std::string& statement) {
  require(sqlite3_exec(database_, statement.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

void SqliteDatabase::insert(const std::string& statement,
                            std::span<const std::vector<SqliteValue>> rows) {
  const Statement insertion = prepared(database_, statement);
  require(insertion != nullptr);
  for (const std::vector<SqliteValue>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const int place = static_cast<int>(i) + 1;
      require(std::visit(Bind{insertion.get(), place}, row[i]) == SQLITE_OK);
    }
    require(sqlite3_step(insertion.get()) == SQLITE_DONE);
    sqlite3_reset(insertion.get());
  }
}

std::size_t SqliteDatabase::close() {
  execute("COMMIT");
  const std::size_t bytes = size();
  require(sqlite3_close(database_) == SQLITE_OK);
  database_ = nullptr;
  return bytes;
}

std::size_t SqliteDatabase::size() const {
  const Statement question =
      prepared(database_, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
  require(question != nullptr && sqlite3_step(question.get()) == SQLITE_ROW);
  return static_cast<std::size_t>(sqlite3_column_int64(question.get(), 0));
}

void SqliteDatabase::require(bool done) const {
  if (done) return;
  if (database_ == nullptr) throw std::bad_alloc();
  if (const int error = system_error(database_); error != 0) fail_to_write(name_, error);
  throw std::logic_error(std::string("SQLite: ") + sqlite3_errmsg(database_));
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
