#pragma once

#include <atomic>
#include <compare>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace cop {

/// A text that does not change and that many places hold: copies share one string, also between
/// threads, and cost a pointer each. It stands wherever a std::string may be read.
class SharedText {
 public:
  SharedText() = default;
  explicit SharedText(std::string text)
      : shared_(text.empty() ? nullptr : new Shared{std::move(text)}) {}
  SharedText(const char* text) : SharedText(std::string(text)) {}
  SharedText(const SharedText& other) noexcept : shared_(other.shared_) {
    if (shared_ != nullptr) shared_->users.fetch_add(1, std::memory_order_relaxed);
  }
  SharedText(SharedText&& other) noexcept : shared_(std::exchange(other.shared_, nullptr)) {}
  SharedText& operator=(SharedText other) noexcept {
    std::swap(shared_, other.shared_);
    return *this;
  }
  SharedText& operator=(std::string text) { return *this = SharedText(std::move(text)); }
  SharedText& operator=(const char* text) { return *this = SharedText(text); }
  ~SharedText() {
    if (shared_ == nullptr) return;
    if (shared_->users.fetch_sub(1, std::memory_order_acq_rel) == 1) delete shared_;
  }

  operator const std::string&() const { return shared_ == nullptr ? nothing() : shared_->text; }
  operator std::string_view() const { return view(); }

  [[nodiscard]] std::string_view view() const {
    return shared_ == nullptr ? std::string_view() : std::string_view(shared_->text);
  }
  [[nodiscard]] bool empty() const { return shared_ == nullptr; }
  [[nodiscard]] std::size_t size() const { return view().size(); }
  [[nodiscard]] bool starts_with(std::string_view begin) const { return view().starts_with(begin); }
  [[nodiscard]] int compare(std::string_view other) const { return view().compare(other); }

  friend bool operator==(const SharedText& a, const SharedText& b) {
    return a.shared_ == b.shared_ || a.view() == b.view();
  }
  friend std::strong_ordering operator<=>(const SharedText& a, const SharedText& b) {
    return a.view() <=> b.view();
  }
  template <std::convertible_to<std::string_view> Other>
  friend bool operator==(const SharedText& a, const Other& b) {
    return a.view() == std::string_view(b);
  }
  template <std::convertible_to<std::string_view> Other>
  friend std::strong_ordering operator<=>(const SharedText& a, const Other& b) {
    return a.view() <=> std::string_view(b);
  }

  friend std::string operator+(std::string a, const SharedText& b) {
    return std::move(a += b.view());
  }
  friend std::string operator+(const SharedText& a, std::string_view b) {
    return std::string(a.view()) += b;
  }

 private:
  struct Shared {
    const std::string text;
    std::atomic<unsigned> users = 1;
  };

  static const std::string& nothing();

  Shared* shared_ = nullptr;
};

}  // namespace cop
