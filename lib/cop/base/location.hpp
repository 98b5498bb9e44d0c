#pragma once

#include <atomic>
#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace cop {

/// The name of a project file, relative to the project folder, with `/` on every system. Copies
/// share one string, also between threads, so that thousands of places in one file cost no more
/// than one name and a pointer each.
class FileName {
 public:
  FileName() = default;
  FileName(std::string name) : shared_(new Shared{std::move(name)}) {}
  FileName(const char* name) : FileName(std::string(name)) {}
  FileName(const FileName& other) noexcept : shared_(other.shared_) {
    if (shared_ != nullptr) shared_->users.fetch_add(1, std::memory_order_relaxed);
  }
  FileName(FileName&& other) noexcept : shared_(std::exchange(other.shared_, nullptr)) {}
  FileName& operator=(FileName other) noexcept {
    std::swap(shared_, other.shared_);
    return *this;
  }
  ~FileName() {
    if (shared_ == nullptr) return;
    if (shared_->users.fetch_sub(1, std::memory_order_acq_rel) == 1) delete shared_;
  }

  [[nodiscard]] std::string_view view() const {
    return shared_ == nullptr ? std::string_view() : std::string_view(shared_->name);
  }
  [[nodiscard]] std::string text() const { return std::string(view()); }
  [[nodiscard]] bool empty() const { return view().empty(); }

  friend bool operator==(const FileName& a, const FileName& b) {
    return a.shared_ == b.shared_ || a.view() == b.view();
  }
  friend std::strong_ordering operator<=>(const FileName& a, const FileName& b) {
    return a.view() <=> b.view();
  }

 private:
  struct Shared {
    const std::string name;
    std::atomic<unsigned> users = 1;
  };

  Shared* shared_ = nullptr;
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
