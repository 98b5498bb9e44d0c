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

/// A database in memory, on its way into a file: the same statements give the same bytes (with one
/// version of SQLite). Statements that fail are mistakes of the program and throw std::logic_error;
/// Error is thrown where memory is short.
class SqliteDatabase {
 public:
  SqliteDatabase();
  SqliteDatabase(const SqliteDatabase&) = delete;
  SqliteDatabase& operator=(const SqliteDatabase&) = delete;
  ~SqliteDatabase();

  void execute(const std::string& statement);
  /// Runs the statement for each of the rows, with their values in place of its question marks.
  void insert(const std::string& statement, std::span<const std::vector<SqliteValue>> rows);

  /// The file that holds all of it.
  [[nodiscard]] std::string bytes() const;

 private:
  sqlite3* database_ = nullptr;
};

/// A name as it stands in a statement, whatever it is.
std::string sqlite_name(std::string_view name);

}  // namespace cop
