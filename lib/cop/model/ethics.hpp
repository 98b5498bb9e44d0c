#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "cop/model/question.hpp"

namespace cop {

/// An approval that ends within so many days should be extended now: committees meet monthly and
/// answer slowly.
inline constexpr int days_for_extension = 60;

/// One of the eight questions under the name it has in question.yaml.
struct NamedTrigger {
  std::string_view name;
  std::optional<Located<Answer>> answer;
};

/// All eight, in the order of the format.
std::array<NamedTrigger, 8> triggers_of(const EthicsTriggers& triggers);

}  // namespace cop
