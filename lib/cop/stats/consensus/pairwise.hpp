#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "cop/stats/consensus/rankings.hpp"

namespace cop::stats {

/// For every pair of options a number, the diagonal being 0: how many voters prefer the first to
/// the second, or how strong the best chain of such preferences is.
class PairTable {
 public:
  explicit PairTable(std::size_t options) : options_(options), cells_(options * options, 0) {}

  [[nodiscard]] std::size_t options() const { return options_; }
  [[nodiscard]] int& at(std::size_t one, std::size_t other) {
    return cells_[one * options_ + other];
  }
  [[nodiscard]] int at(std::size_t one, std::size_t other) const {
    return cells_[one * options_ + other];
  }

 private:
  std::size_t options_;
  std::vector<int> cells_;
};

/// How many voters rank each option above each other one. Equal ranks, and two options without a
/// rank, count for neither. Throws std::invalid_argument where a ranking has another number of
/// options.
PairTable pairwise_preferences(std::span<const Ranking> rankings, std::size_t options);

/// The option that more voters prefer to every other one than the other way round (Condorcet 1785);
/// often there is none. A single option wins.
std::optional<std::size_t> condorcet_winner(const PairTable& preferences);

/// The option that loses to every other one.
std::optional<std::size_t> condorcet_loser(const PairTable& preferences);

/// How many voters give each option the rank 1.
std::vector<int> first_choices(std::span<const Ranking> rankings, std::size_t options);

}  // namespace cop::stats
