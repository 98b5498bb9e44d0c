#pragma once

#include <compare>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace cop {

/// The name of a project file, relative to the project folder, with `/` on every system. Copies
/// share one string, so that thousands of places in one file cost no more than one name.
class FileName {
 public:
  FileName() = default;
  FileName(std::string name) : name_(std::make_shared<const std::string>(std::move(name))) {}
  FileName(const char* name) : FileName(std::string(name)) {}

  [[nodiscard]] std::string_view view() const { return name_ ? *name_ : std::string_view(); }
  [[nodiscard]] std::string text() const { return std::string(view()); }
  [[nodiscard]] bool empty() const { return view().empty(); }

  friend bool operator==(const FileName& a, const FileName& b) { return a.view() == b.view(); }
  friend std::strong_ordering operator<=>(const FileName& a, const FileName& b) {
    return a.view() <=> b.view();
  }

 private:
  std::shared_ptr<const std::string> name_;
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
