#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/base/located.hpp"
#include "cop/base/rare_list.hpp"
#include "cop/load/convert.hpp"
#include "cop/model/ballot.hpp"

namespace cop {

/// One value as it was typed: its text, and where it stands.
struct Typed {
  std::string_view text;
  Location where{};
};

/// Reads a day as people type it.
using ReadDay = std::function<std::optional<Misread>(Written written, Date& day)>;

/// Sets one field of the model from a text, found by its key as it stands in the format; the keys
/// of nested blocks are joined by dots: `prediction.measure`. Texts of a list are separated by
/// commas and added to it. A period may also be `FIRST-DAY..LAST-DAY`, or words behind the key
/// `period.text`. The counterpart of FieldReader for words of a command line.
class FieldSetter {
 public:
  FieldSetter(std::string_view path, Typed typed, const ReadDay& read_day)
      : path_(path), typed_(std::move(typed)), read_day_(read_day) {}

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
  static constexpr bool is_block = requires(FieldSetter& setter, T& t) {
    describe(setter, t);
  };

  /// A list of blocks cannot be written as one text.
  template <class T>
  void offer(std::string_view key, std::vector<T>& list) {
    if constexpr (!is_block<T>) offer_one(key, list);
  }
  template <class T>
  void offer(std::string_view key, RareList<T>& list) {
    if constexpr (!is_block<T>) offer_one(key, list);
  }
  template <class T>
  void offer(std::string_view key, T& field) {
    offer_one(key, field);
  }

  template <class T>
  void offer_one(std::string_view key, T& field) {
    const std::size_t dot = std::min(path_.find('.'), path_.size());
    known_.emplace_back(key);
    if (found_ || path_.substr(0, dot) != key) return;
    set(field, path_.substr(std::min(dot + 1, path_.size())));
  }

  template <class T>
  void set(Located<T>& field, std::string_view rest) {
    if (!rest.empty()) return;
    found_ = true;
    field.where = typed_.where;
    if constexpr (std::is_same_v<T, Date>) {
      misread_ = read_day_({typed_.text}, field.value);
    } else {
      misread_ = convert({typed_.text}, field.value);
    }
  }
  void set(Located<Period>& field, std::string_view rest);
  void set(Text& field, std::string_view rest) {
    Located<std::string> told;
    set(told, rest);
    if (found_) field = Text(std::move(told));
  }
  template <Maybe M>
  void set(M& field, std::string_view rest) {
    typename M::value_type located;
    set(located, rest);
    if (found_ && !misread_) field = std::move(located);
  }
  template <class T>
  requires requires(FieldSetter& setter, T& t) { describe(setter, t); }
  void set(T& block, std::string_view rest) {
    FieldSetter inner(rest.empty() ? "text" : rest, typed_, read_day_);
    describe(inner, block);
    found_ = inner.found_;
    misread_ = inner.misread_;
    if (!found_) known_ = inner.known_;
    if (found_ && block.where.line == 0) block.where = typed_.where;
  }
  template <Maybe M>
  requires is_block<typename M::value_type>
  void set(M& block, std::string_view rest) {
    if (!block) block.emplace();
    set(*block, rest);
  }
  template <class T>
  void set(std::vector<T>& list, std::string_view rest) {
    if (!rest.empty()) return;
    const Typed whole = typed_;
    for (const Typed& part : parts_of(whole)) {
      T item{};
      typed_ = part;
      set(item, rest);
      if (misread_) return;
      list.push_back(std::move(item));
    }
    found_ = true;
  }
  template <class T>
  void set(RareList<T>& list, std::string_view rest) {
    std::vector<T> longer = list;
    set(longer, rest);
    if (!longer.empty()) list = std::move(longer);
  }
  void set(std::vector<NamedNumber>& numbers, std::string_view name);

  static std::vector<Typed> parts_of(const Typed& list);

  std::string_view path_;
  Typed typed_;
  const ReadDay& read_day_;
  bool found_ = false;
  std::optional<Misread> misread_;
  std::vector<std::string> known_;
};

/// The part of what was typed that begins at this byte, without blanks around it.
Typed part_of(const Typed& whole, std::size_t begin, std::size_t length);

}  // namespace cop
