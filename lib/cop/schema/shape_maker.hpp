#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cop/base/located.hpp"
#include "cop/base/period.hpp"
#include "cop/model/cycle_log.hpp"
#include "cop/model/measure.hpp"
#include "cop/model/words.hpp"
#include "cop/schema/key_help.hpp"
#include "cop/schema/shape.hpp"

namespace cop {

/// Makes the shape of what a description shows: the counterpart of FieldReader that reads nothing.
/// What FieldReader takes in two ways has a shape with `other_keys`.
class ShapeMaker {
 public:
  /// `path` leads to the keys in the table of key_help().
  explicit ShapeMaker(std::string path) : path_(std::move(path)) {}

  template <class T>
  void must(std::string_view key, const T& field) {
    add(key, true, field);
  }
  template <class T>
  void may(std::string_view key, const T& field) {
    add(key, false, field);
  }

  /// The block of the keys that were shown.
  [[nodiscard]] Shape block() && { return of(Shape::Kind::block, std::move(keys_)); }

 private:
  static Shape of(Shape::Kind kind, std::vector<KeyShape> keys = {},
                  std::vector<KeyShape> other_keys = {}) {
    return {kind, false, {}, std::move(keys), std::move(other_keys)};
  }

  template <class T>
  void add(std::string_view key, bool needed, const T& field) {
    const std::string path = path_ + "." + std::string(key);
    keys_.push_back({key, needed, key_help(path), shape(path, field)});
  }

  template <class T>
  static Shape shape(const std::string&, const Located<T>& field) {
    return plain(field.value);
  }
  static Shape shape(const std::string&, const Text&) { return of(Shape::Kind::text); }
  template <Maybe M>
  static Shape shape(const std::string& path, const M&) {
    return shape(path, typename M::value_type{});
  }
  template <class T>
  static Shape shape(const std::string& path, const std::vector<T>&) {
    Shape list = shape(path, T{});
    list.is_list = true;
    return list;
  }
  template <class T>
  requires requires(ShapeMaker& maker, const T& t) { describe(maker, t); }
  static Shape shape(const std::string& path, const T& block) {
    ShapeMaker maker(path);
    describe(maker, block);
    return std::move(maker).block();
  }
  static Shape shape(const std::string&, const std::vector<NamedNumber>&) {
    return of(Shape::Kind::named_numbers);
  }
  static Shape shape(const std::string& path, const WeightsFrom& weights) {
    ShapeMaker maker(path);
    maker.may("source", weights.source);
    return of(Shape::Kind::id, {}, std::move(maker.keys_));
  }
  static Shape shape(const std::string& path, const std::vector<Observation>&) {
    Shape list = shape(path, Observation{});
    list.is_list = true;
    ShapeMaker maker("table");
    maker.must("columns", std::vector<Text>());
    maker.must("rows", std::vector<Text>());
    list.other_keys = std::move(maker.keys_);
    return list;
  }

  static Shape plain(const std::string&) { return of(Shape::Kind::text); }
  static Shape plain(bool) { return of(Shape::Kind::yes_or_no); }
  static Shape plain(long) { return of(Shape::Kind::count); }
  static Shape plain(double) { return of(Shape::Kind::number); }
  static Shape plain(const Date&) { return of(Shape::Kind::date); }
  static Shape plain(const Period&) {
    ShapeMaker maker("period");
    maker.may("from", Located<Date>());
    maker.may("to", Located<Date>());
    maker.may("text", Text());
    return of(Shape::Kind::period, {}, std::move(maker.keys_));
  }
  template <class Tag>
  static Shape plain(const Id<Tag>&) {
    return of(Shape::Kind::id);
  }
  template <class E, std::size_t = sizeof(Words<E>::all)>
  static Shape plain(E) {
    Shape shape = of(Shape::Kind::word);
    for (const Word<E>& word : Words<E>::all) shape.words.push_back(word.text);
    return shape;
  }

  std::string path_;
  std::vector<KeyShape> keys_;
};

}  // namespace cop
