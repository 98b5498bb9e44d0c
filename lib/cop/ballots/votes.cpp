#include "cop/ballots/votes.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

namespace cop {
namespace {

/// The options with their columns.
class Columns {
 public:
  explicit Columns(std::vector<std::string>& options) : options_(options) {
    for (std::size_t i = 0; i < options.size(); ++i) columns_.emplace(options[i], i);
  }

  void add(const std::string& option) {
    if (columns_.emplace(option, options_.size()).second) options_.push_back(option);
  }

  [[nodiscard]] std::optional<std::size_t> of(const std::string& option) const {
    const auto found = columns_.find(option);
    return found == columns_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::vector<std::string>& options_;
  std::map<std::string, std::size_t, std::less<>> columns_;
};

void add_named(const Ballot& ballot, Columns& columns) {
  for (const Text& option : ballot.ranking) columns.add(option->value);
  for (const NamedNumber& given : ballot.ratings) columns.add(given.name.value);
  for (const NamedNumber& given : ballot.points) columns.add(given.name.value);
}

stats::Ranking ranking_in(const Ballot& ballot, const Columns& columns, std::size_t options) {
  stats::Ranking ranking(options);
  int place = 0;
  for (const Text& option : ballot.ranking) {
    const auto column = columns.of(option->value);
    if (column && !ranking[*column]) ranking[*column] = ++place;
  }
  return ranking;
}

stats::Points numbers_in(const std::vector<NamedNumber>& given, const Columns& columns,
                         std::size_t options) {
  stats::Points numbers(options);
  for (const NamedNumber& one : given) {
    const auto column = columns.of(one.name.value);
    if (column && !numbers[*column]) numbers[*column] = one.number.value;
  }
  return numbers;
}

}  // namespace

Votes votes_of(const Selection& selection, std::span<const CastBallot* const> ballots) {
  Votes votes;
  for (const SelectionOption& option : selection.options) {
    votes.options.push_back(option.id.value.text);
  }
  Columns columns(votes.options);
  if (votes.options.empty()) {
    for (const CastBallot* cast : ballots) add_named(cast->ballot, columns);
  }
  const std::size_t options = votes.options.size();
  for (const CastBallot* cast : ballots) {
    const Ballot& ballot = cast->ballot;
    if (!ballot.ranking.empty()) votes.rankings.push_back(ranking_in(ballot, columns, options));
    if (!ballot.ratings.empty()) {
      votes.ratings.push_back(numbers_in(ballot.ratings, columns, options));
    }
    if (!ballot.points.empty()) votes.points.push_back(numbers_in(ballot.points, columns, options));
  }
  return votes;
}

std::vector<double> ratings_of(const Votes& votes, std::size_t option) {
  std::vector<double> ratings;
  for (const stats::Points& ballot : votes.ratings) {
    if (ballot[option]) ratings.push_back(*ballot[option]);
  }
  return ratings;
}

}  // namespace cop
