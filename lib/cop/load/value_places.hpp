#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/base/located.hpp"
#include "cop/model/ballot.hpp"

namespace cop {

/// Gathers where the values of a block come from, by the JSON Pointers (RFC 6901) that they have in
/// the block's text as FieldWriter writes it. Values without a place are left out.
class ValuePlaces {
 public:
  explicit ValuePlaces(std::map<std::string, Location>& places, std::string pointer = {})
      : places_(places), pointer_(std::move(pointer)) {}

  template <class T>
  void must(std::string_view key, const T& field) {
    add(step(key), field);
  }
  template <class T>
  void may(std::string_view key, const T& field) {
    add(step(key), field);
  }

 private:
  [[nodiscard]] std::string step(std::string_view key) const {
    return pointer_ + "/" + std::string(key);
  }

  void note(const std::string& pointer, const Location& where) {
    if (where.line > 0) places_.emplace(pointer, where);
  }

  template <class T>
  void add(const std::string& pointer, const Located<T>& field) {
    note(pointer, field.where);
  }
  void add(const std::string& pointer, const Text& field) { note(pointer, field->where); }
  template <Maybe M>
  void add(const std::string& pointer, const M& field) {
    if (field) add(pointer, *field);
  }
  template <class T>
  requires requires(ValuePlaces& places, const T& t) { describe(places, t); }
  void add(const std::string& pointer, const T& block) {
    note(pointer, block.where);
    ValuePlaces inner(places_, pointer);
    describe(inner, block);
  }
  template <class T>
  void add(const std::string& pointer, const std::vector<T>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) add(pointer + "/" + std::to_string(i), list[i]);
  }
  void add(const std::string& pointer, const std::vector<NamedNumber>& numbers) {
    for (const NamedNumber& entry : numbers) {
      note(pointer + "/" + entry.name.value, entry.number.where);
    }
  }

  std::map<std::string, Location>& places_;
  std::string pointer_;
};

}  // namespace cop
