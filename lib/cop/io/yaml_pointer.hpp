#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "cop/base/location.hpp"

namespace cop {

/// The JSON Pointers (RFC 6901) of a YAML text by the places of their values and keys.
class YamlPointers {
 public:
  /// A text that is not YAML has none.
  explicit YamlPointers(std::string_view text);

  /// The pointer of the value that stands at the place, or whose key does:
  /// `/observations/0/measure`.
  [[nodiscard]] std::optional<std::string> at(const Location& where) const;

  /// A value's place in the text, and its pointer.
  struct Value {
    std::string pointer;
    Location where;
  };
  /// The value that the place lies in: the last one that begins at it or before.
  [[nodiscard]] std::optional<Value> around(const Location& where) const;

 private:
  std::map<std::tuple<int, int, int, int>, std::string> pointers_;
};

}  // namespace cop
