#pragma once

#include <string>
#include <utility>

#include "cop/base/location.hpp"
#include "cop/base/rare.hpp"

namespace cop {

/// A value together with the place where a person wrote it, so that a rule that complains about it
/// late can still point there. Two located values are equal when their values are.
template <class T>
struct Located {
  T value{};
  Location where{};

  Located() = default;
  explicit Located(T v, Location at = {}) : value(std::move(v)), where(std::move(at)) {}

  friend bool operator==(const Located& a, const Located& b) { return a.value == b.value; }
};

/// A text of the project, which is empty where nothing was written; then it takes the room of a
/// pointer only.
class Text {
 public:
  Text() = default;
  explicit Text(std::string text, Location at = {})
      : Text(Located(std::move(text), std::move(at))) {}
  explicit Text(Located<std::string> told) : told_(std::move(told)) {}
  Text(const char* text) : Text(std::string(text)) {}

  [[nodiscard]] bool given() const { return told_ && !told_->value.empty(); }

  const Located<std::string>& operator*() const { return told_ ? *told_ : nothing(); }
  const Located<std::string>* operator->() const { return &**this; }

  friend bool operator==(const Text& a, const Text& b) { return *a == *b; }

 private:
  static const Located<std::string>& nothing();

  Rare<Located<std::string>> told_;
};

}  // namespace cop
