#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string_view>

#include "cop/model/facts.hpp"

namespace cop {

/// Who gave the figures of a project: practices, and members who belong to none. Where they are
/// fewer than three, each can work out the others' figures from those of all. A figure that names
/// nobody may be of any practice that takes part; where neither practices nor members are known,
/// they are taken to be enough. The facts must outlive it.
class Contributors {
 public:
  explicit Contributors(const Facts& facts);

  /// Whether fewer than three gave something to these figures together.
  [[nodiscard]] bool are_few_in(std::span<const Figure> figures) const;
  /// Whether every one of these figures names its practice or its member, and those are fewer than
  /// three: practices where any is named, else members.
  [[nodiscard]] bool are_few_named_in(std::span<const Figure> figures) const;
  /// Whether fewer than three take part at all.
  [[nodiscard]] bool are_few() const;

 private:
  /// The practice of each member who belongs to one.
  std::map<std::string_view, std::string_view> practices_;
  std::size_t all_ = 0;
};

}  // namespace cop
