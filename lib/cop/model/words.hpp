#pragma once

#include <span>
#include <string_view>

namespace cop {

/// One legal word of the format and the value it stands for.
template <class E>
struct Word {
  std::string_view text;
  E value;
};

/// The legal words for an enumeration, in the order in which they are offered to people. Each
/// enumeration of the model has one specialisation beside its definition.
template <class E>
struct Words;

/// The word for a value.
template <class E>
constexpr std::string_view word(E value) {
  for (const auto& w : Words<E>::all) {
    if (w.value == value) return w.text;
  }
  return {};
}

}  // namespace cop
