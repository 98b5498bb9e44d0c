#include "cop/stats/consensus/borda.hpp"

namespace cop::stats {

std::vector<double> borda_scores(const PairTable& preferences, int voters) {
  std::vector<double> scores(preferences.options(), 0);
  for (std::size_t one = 0; one < scores.size(); ++one) {
    for (std::size_t other = 0; other < scores.size(); ++other) {
      if (other == one) continue;
      const int wins = preferences.at(one, other);
      const int ties = voters - wins - preferences.at(other, one);
      scores[one] += wins + ties / 2.0;
    }
  }
  return scores;
}

}  // namespace cop::stats
