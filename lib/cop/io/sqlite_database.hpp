#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;

namespace cop {

/// A value in a row; nothing is NULL, an answer is 0 or 1.
using SqliteValue = std::variant<std::monostate, bool, long, double, std::string>;

/// A new database in a file that nobody else knows of yet: the same statements give the same bytes
/// (with one version of SQLite). They are one transaction without a journal, so that memory stays
/// flat and the file is worth nothing before `close`. Statements that fail are mistakes of the
/// program and throw std::logic_error; Error is thrown where the disk or memory fails.
class SqliteDatabase {
 public:
  /// Opens the empty file `path`, or a temporary one of SQLite's own where it is empty. In errors
  /// it is called `name`.
  SqliteDatabase(const std::string& path, std::string name);
  SqliteDatabase(const SqliteDatabase&) = delete;
  SqliteDatabase& operator=(const SqliteDatabase&) = delete;
  ~SqliteDatabase();

  void execute(const std::string& statement);
  /// Runs the statement for each of the rows, with their values in place of its question marks.
  void insert(const std::string& statement, std::span<const std::vector<SqliteValue>> rows);

  /// Writes all of it and closes the file; its size in bytes.
  std::size_t close();

 private:
  void require(bool done) const;
  [[nodiscard]] std::size_t size() const;

  sqlite3* database_ = nullptr;
  std::string name_;
};

/// A name as it stands in a statement, whatever it is.
std::string sqlite_name(std::string_view name);

}  // namespace cop
