#pragma once

#include <memory>
#include <utility>

namespace cop {

/// A value that is seldom there: like std::optional, but where there is none it takes the room of a
/// pointer only. Copies are copies of the value.
template <class T>
class Rare {
 public:
  using value_type = T;

  Rare() = default;
  Rare(T value) : held_(std::make_unique<T>(std::move(value))) {}
  Rare(const Rare& other) : held_(other ? std::make_unique<T>(*other) : nullptr) {}
  Rare(Rare&& other) noexcept = default;
  Rare& operator=(Rare other) noexcept {
    std::swap(held_, other.held_);
    return *this;
  }
  ~Rare() = default;

  [[nodiscard]] bool has_value() const { return held_ != nullptr; }
  explicit operator bool() const { return has_value(); }

  T& operator*() { return *held_; }
  const T& operator*() const { return *held_; }
  T* operator->() { return held_.get(); }
  const T* operator->() const { return held_.get(); }

  T& emplace() {
    held_ = std::make_unique<T>();
    return *held_;
  }
  void reset() { held_.reset(); }

  friend bool operator==(const Rare& a, const Rare& b) {
    return a && b ? *a == *b : a.has_value() == b.has_value();
  }

 private:
  std::unique_ptr<T> held_;
};

/// A value that may be there: std::optional or Rare.
template <class M>
concept Maybe = requires(M maybe) {
  typename M::value_type;
  maybe.has_value();
  maybe.emplace();
};

}  // namespace cop
