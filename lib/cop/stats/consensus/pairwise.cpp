#include "cop/stats/consensus/pairwise.hpp"

#include <limits>
#include <stdexcept>

namespace cop::stats {
namespace {

int place_of(const std::optional<int>& rank) {
  return rank.value_or(std::numeric_limits<int>::max());
}

void require_options(const Ranking& ranking, std::size_t options) {
  if (ranking.size() != options) throw std::invalid_argument("a ranking lacks options");
}

/// The option for which `beats(option, other)` holds with every other one.
template <class Beats>
std::optional<std::size_t> one_against_all(std::size_t options, const Beats& beats) {
  for (std::size_t option = 0; option < options; ++option) {
    bool all = true;
    for (std::size_t other = 0; other < options; ++other) {
      all = all && (other == option || beats(option, other));
    }
    if (all) return option;
  }
  return std::nullopt;
}

}  // namespace

PairTable pairwise_preferences(std::span<const Ranking> rankings, std::size_t options) {
  PairTable table(options);
  for (const Ranking& ranking : rankings) {
    require_options(ranking, options);
    for (std::size_t one = 0; one < options; ++one) {
      for (std::size_t other = 0; other < options; ++other) {
        if (place_of(ranking[one]) < place_of(ranking[other])) ++table.at(one, other);
      }
    }
  }
  return table;
}

std::optional<std::size_t> condorcet_winner(const PairTable& preferences) {
  return one_against_all(preferences.options(), [&](std::size_t one, std::size_t other) {
    return preferences.at(one, other) > preferences.at(other, one);
  });
}

std::optional<std::size_t> condorcet_loser(const PairTable& preferences) {
  return one_against_all(preferences.options(), [&](std::size_t one, std::size_t other) {
    return preferences.at(one, other) < preferences.at(other, one);
  });
}

std::vector<int> first_choices(std::span<const Ranking> rankings, std::size_t options) {
  std::vector<int> counts(options, 0);
  for (const Ranking& ranking : rankings) {
    require_options(ranking, options);
    for (std::size_t option = 0; option < options; ++option) {
      if (ranking[option] == 1) ++counts[option];
    }
  }
  return counts;
}

}  // namespace cop::stats
