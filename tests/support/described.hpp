#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <fmt/core.h>

#include "cop/base/period.hpp"
#include "cop/model/describe_log.hpp"
#include "cop/model/describe_project.hpp"

namespace cop::test {

/// Tells a value of the model key by key, `study.learned = text`, so that two values can be
/// compared and a field that nothing filled can be found.
class Teller {
 public:
  template <class T>
  void must(const char* key, T& field) {
    tell(prefix_ + key, field);
  }
  template <class T>
  void may(const char* key, T& field) {
    tell(prefix_ + key, field);
  }

  /// One line for each value.
  [[nodiscard]] const std::string& text() const { return text_; }
  /// The keys that no value stands for.
  [[nodiscard]] const std::vector<std::string>& empty_keys() const { return empty_keys_; }

 private:
  template <class T>
  void tell(const std::string& key, const Located<T>& field) {
    line(key, plain(field.value));
  }
  void tell(const std::string& key, const Text& field) { tell(key, *field); }
  template <Maybe M>
  void tell(const std::string& key, const M& field) {
    field ? tell(key, *field) : line(key, "");
  }
  template <class T>
  void tell(const std::string& key, const std::vector<T>& list) {
    if (list.empty()) line(key, "");
    for (std::size_t i = 0; i < list.size(); ++i) tell(fmt::format("{}[{}]", key, i), list[i]);
  }
  void tell(const std::string& key, const std::vector<NamedNumber>& entries) {
    if (entries.empty()) line(key, "");
    for (const NamedNumber& entry : entries) {
      line(key + "." + entry.name.value, plain(entry.number.value));
    }
  }
  void tell(const std::string& key, const WeightsFrom& from) {
    tell(key, from.selection);
    tell(key + ".source", from.source);
  }
  template <class T>
  requires requires(Teller& teller, T& t) { describe(teller, t); }
  void tell(const std::string& key, T& block) {
    const std::string before = std::exchange(prefix_, key + ".");
    describe(*this, block);
    prefix_ = before;
  }

  static std::string plain(const std::string& text) { return text; }
  static std::string plain(bool value) { return value ? "true" : "false"; }
  static std::string plain(long value) { return fmt::format("{}", value); }
  static std::string plain(double value) { return fmt::format("{}", value); }
  static std::string plain(const Date& date) { return date.iso(); }
  static std::string plain(const Period& period) { return period.text(); }
  template <class Tag>
  static std::string plain(const Id<Tag>& id) {
    return id.text;
  }
  template <class E, std::size_t = sizeof(Words<E>::all)>
  static std::string plain(E value) {
    return std::string(word(value));
  }

  void line(const std::string& key, const std::string& value) {
    if (value.empty()) {
      empty_keys_.push_back(key);
    } else {
      text_ += key + " = " + value + "\n";
    }
  }

  std::string prefix_;
  std::string text_;
  std::vector<std::string> empty_keys_;
};

/// All values of a described thing, one on a line.
template <class T>
std::string told(const T& thing) {
  Teller teller;
  describe(teller, thing);
  return teller.text();
}

}  // namespace cop::test
