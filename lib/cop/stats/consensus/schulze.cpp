#include "cop/stats/consensus/schulze.hpp"

#include <algorithm>

namespace cop::stats {
namespace {

PairTable winning_votes(const PairTable& preferences) {
  PairTable votes(preferences.options());
  for (std::size_t one = 0; one < votes.options(); ++one) {
    for (std::size_t other = 0; other < votes.options(); ++other) {
      const int wins = preferences.at(one, other);
      if (wins > preferences.at(other, one)) votes.at(one, other) = wins;
    }
  }
  return votes;
}

}  // namespace

PairTable schulze_strengths(const PairTable& preferences) {
  PairTable strength = winning_votes(preferences);
  const std::size_t options = strength.options();
  for (std::size_t via = 0; via < options; ++via) {
    for (std::size_t from = 0; from < options; ++from) {
      for (std::size_t to = 0; to < options; ++to) {
        if (from == via || to == via || from == to) continue;
        const int chain = std::min(strength.at(from, via), strength.at(via, to));
        strength.at(from, to) = std::max(strength.at(from, to), chain);
      }
    }
  }
  return strength;
}

Order schulze_order(const PairTable& strengths) {
  std::vector<double> beaten(strengths.options(), 0);
  for (std::size_t one = 0; one < beaten.size(); ++one) {
    for (std::size_t other = 0; other < beaten.size(); ++other) {
      if (strengths.at(one, other) > strengths.at(other, one)) ++beaten[one];
    }
  }
  return order_by(beaten);
}

}  // namespace cop::stats
