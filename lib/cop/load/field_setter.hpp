#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/base/located.hpp"
#include "cop/load/convert.hpp"

namespace cop {

/// Sets one field of the model from a text, found by its key as it stands in the format; the keys
/// of nested blocks are joined by dots: `prediction.measure`. The counterpart of FieldReader for
/// words of a command line.
class FieldSetter {
 public:
  FieldSetter(std::string_view path, std::string_view text) : path_(path), text_(text) {}

  template <class T>
  void must(std::string_view key, T& field) {
    offer(key, field);
  }
  template <class T>
  void may(std::string_view key, T& field) {
    offer(key, field);
  }

  /// Whether the key was found, and then why the text could not be read.
  [[nodiscard]] bool found() const { return found_; }
  [[nodiscard]] const std::optional<Misread>& misread() const { return misread_; }
  /// The keys that were on offer at the place where the search ended.
  [[nodiscard]] const std::vector<std::string>& known() const { return known_; }

 private:
  template <class T>
  void offer(std::string_view key, T& field) {
    const std::size_t dot = std::min(path_.find('.'), path_.size());
    known_.emplace_back(key);
    if (found_ || path_.substr(0, dot) != key) return;
    set(field, path_.substr(std::min(dot + 1, path_.size())));
  }

  template <class T>
  void set(Located<T>& field, std::string_view rest) {
    if (!rest.empty()) return;
    found_ = true;
    misread_ = convert({text_, false}, field.value);
  }
  template <class T>
  void set(std::optional<Located<T>>& field, std::string_view rest) {
    set(field.emplace(), rest);
  }
  template <class T>
  requires requires(FieldSetter& setter, T& t) { describe(setter, t); }
  void set(T& block, std::string_view rest) {
    FieldSetter inner(rest.empty() ? "text" : rest, text_);
    describe(inner, block);
    found_ = inner.found_;
    misread_ = inner.misread_;
    if (!found_) known_ = inner.known_;
  }
  template <class T>
  requires requires(FieldSetter& setter, T& t) { describe(setter, t); }
  void set(std::optional<T>& block, std::string_view rest) {
    if (!block) block.emplace();
    set(*block, rest);
  }
  /// Lists cannot be written as one text.
  template <class T>
  void set(std::vector<T>&, std::string_view) {}

  std::string_view path_;
  std::string_view text_;
  bool found_ = false;
  std::optional<Misread> misread_;
  std::vector<std::string> known_;
};

}  // namespace cop
