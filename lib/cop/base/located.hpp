#pragma once

#include <string>
#include <utility>

#include "cop/base/location.hpp"

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

/// A text of the project; empty means that nothing was written.
struct Text : Located<std::string> {
  using Located::Located;
  Text(const char* text) : Located(std::string(text)) {}
  [[nodiscard]] bool given() const { return !value.empty(); }
};

}  // namespace cop
