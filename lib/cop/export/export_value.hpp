#pragma once

#include <optional>
#include <string>

#include "cop/base/date.hpp"
#include "cop/base/id.hpp"
#include "cop/base/located.hpp"
#include "cop/export/export_table.hpp"
#include "cop/model/words.hpp"

namespace cop {

/// Values of the model as cells.
inline ExportValue as_value(const std::string& text) {
  return text.empty() ? ExportValue() : ExportValue(text);
}
inline ExportValue as_value(const Text& text) { return as_value(text->value); }
inline ExportValue as_value(Date day) { return day.iso(); }
inline ExportValue as_value(long number) { return number; }
inline ExportValue as_value(double number) { return number; }
inline ExportValue as_value(bool answer) { return answer; }

template <class Tag>
ExportValue as_value(const Id<Tag>& id) {
  return as_value(id.text);
}

template <class E, std::size_t = sizeof(Words<E>::all)>
ExportValue as_value(E value) {
  return std::string(word(value));
}

template <class T>
ExportValue as_value(const Located<T>& located) {
  return as_value(located.value);
}

template <Maybe M>
ExportValue as_value(const M& maybe) {
  return maybe ? as_value(*maybe) : ExportValue();
}

}  // namespace cop
