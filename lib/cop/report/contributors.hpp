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
  /// Whether each of these figures is of a member and of no practice, and these are fewer than
  /// three members.
  [[nodiscard]] static bool are_few_members_in(std::span<const Figure> figures);
  /// Whether each is of a practice or of a member, some of practices, and fewer than three of those
  /// gave them, where more take part: in a group of two everybody knows who the other is.
  [[nodiscard]] bool are_few_practices_in(std::span<const Figure> figures) const;
  /// Either of them.
  [[nodiscard]] bool are_few_named_in(std::span<const Figure> figures) const {
    return are_few_members_in(figures) || are_few_practices_in(figures);
  }
  /// Whether fewer than three take part at all.
  [[nodiscard]] bool are_few() const;

 private:
  /// The practice of each member who belongs to one.
  std::map<std::string_view, std::string_view> practices_;
  std::size_t all_ = 0;
};

}  // namespace cop
