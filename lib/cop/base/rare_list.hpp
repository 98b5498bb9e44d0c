#pragma once

#include <cstddef>
#include <initializer_list>
#include <utility>
#include <vector>

#include "cop/base/rare.hpp"

namespace cop {

/// A list that is seldom given: without entries it takes the room of a pointer only, and is a list
/// all the same.
template <class T>
class RareList : public Rare<std::vector<T>> {
 public:
  RareList() = default;
  RareList(std::vector<T> list) : Rare<std::vector<T>>(std::move(list)) {}
  RareList(std::initializer_list<T> list) : RareList(std::vector<T>(list)) {}

  operator const std::vector<T>&() const { return *this ? **this : nothing(); }

  [[nodiscard]] std::size_t size() const { return *this ? (**this).size() : 0; }
  [[nodiscard]] bool empty() const { return size() == 0; }

  T* begin() { return *this ? (**this).data() : nullptr; }
  T* end() { return begin() + size(); }
  [[nodiscard]] const T* begin() const { return *this ? (**this).data() : nullptr; }
  [[nodiscard]] const T* end() const { return begin() + size(); }

  T& operator[](std::size_t place) { return begin()[place]; }
  const T& operator[](std::size_t place) const { return begin()[place]; }
  T& front() { return *begin(); }
  [[nodiscard]] const T& front() const { return *begin(); }
  T& back() { return *(end() - 1); }
  [[nodiscard]] const T& back() const { return *(end() - 1); }

  template <class... Values>
  T& emplace_back(Values&&... values) {
    return list().emplace_back(std::forward<Values>(values)...);
  }
  void push_back(T entry) { list().push_back(std::move(entry)); }

 private:
  std::vector<T>& list() { return *this ? **this : this->emplace(); }

  static const std::vector<T>& nothing() {
    static const std::vector<T> none;
    return none;
  }
};

}  // namespace cop
