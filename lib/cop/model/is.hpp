#pragma once

#include <concepts>
#include <type_traits>

namespace cop {

/// T is U, constant or not: one description serves reading and writing.
template <class T, class U>
concept Is = std::same_as<std::remove_const_t<T>, U>;

}  // namespace cop
