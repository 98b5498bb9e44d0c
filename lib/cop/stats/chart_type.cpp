#include "cop/stats/chart_type.hpp"

#include <algorithm>
#include <array>

#include "cop/stats/phase.hpp"

namespace cop::stats {
namespace {

constexpr std::array types{
#define COP_CHART_TYPE(word, ...) ChartTypeFacts{ChartType::word, #word, __VA_ARGS__, draw_##word},
#include "cop/stats/chart_types.def"
#undef COP_CHART_TYPE
};

}  // namespace

std::span<const ChartTypeFacts> all_chart_types() { return types; }

const ChartTypeFacts& facts_of(ChartType type) { return types[static_cast<std::size_t>(type)]; }

std::string with_article(ChartType type) {
  constexpr std::string_view begin_like_vowels = "IMSX";
  const std::string_view name = facts_of(type).name;
  const bool an = begin_like_vowels.find(name.front()) != std::string_view::npos;
  return (an ? "an " : "a ") + std::string(name);
}

const ChartTypeFacts* find_chart_type(std::string_view word) {
  const auto found = std::find_if(types.begin(), types.end(), [word](const ChartTypeFacts& facts) {
    return facts.word == word;
  });
  return found == types.end() ? nullptr : &*found;
}

}  // namespace cop::stats
