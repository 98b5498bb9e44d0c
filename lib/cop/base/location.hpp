#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>

#include "cop/base/shared_text.hpp"

namespace cop {

/// The name of a project file, relative to the project folder, with `/` on every system. Thousands
/// of places in one file share one name.
class FileName {
 public:
  FileName() = default;
  FileName(std::string name) : name_(std::move(name)) {}
  FileName(const char* name) : name_(name) {}

  [[nodiscard]] std::string_view view() const { return name_.view(); }
  [[nodiscard]] std::string text() const { return name_; }
  [[nodiscard]] bool empty() const { return name_.empty(); }

  friend bool operator==(const FileName&, const FileName&) = default;
  friend auto operator<=>(const FileName&, const FileName&) = default;

 private:
  SharedText name_;
};

/// A stretch of a project file. Lines and columns count from 1, columns in code points; the end is
/// the place just behind the last character. Line 0 stands for the file as a whole.
struct Location {
  FileName file;
  int line = 0;
  int column = 0;
  int end_line = 0;
  int end_column = 0;

  friend bool operator==(const Location&, const Location&) = default;
  friend auto operator<=>(const Location&, const Location&) = default;
};

}  // namespace cop
