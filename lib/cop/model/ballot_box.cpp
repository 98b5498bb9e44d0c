#include "cop/model/ballot_box.hpp"

#include <algorithm>

namespace cop {
namespace {

/// 2 of `gp03-r2.yaml` by gp03; 1 where the name says nothing.
long round_in_name(const CastBallot& cast) {
  const std::string_view file = cast.file.view();
  const std::string_view name = file.substr(file.rfind('/') + 1);
  const std::string start = cast.voter + "-r";
  if (!name.starts_with(start)) return 1;
  const std::string_view digits = name.substr(start.size(), name.rfind('.') - start.size());
  return parse_digits(digits).value_or(1);
}

}  // namespace

long round_of(const CastBallot& cast) {
  return cast.ballot.round ? cast.ballot.round->value : round_in_name(cast);
}

std::vector<const CastBallot*> ballots_of(const Project& project, const Selection& selection) {
  std::vector<const CastBallot*> found;
  for (const CastBallot& cast : project.ballots) {
    if (cast.ballot.selection.value == selection.id.value) found.push_back(&cast);
  }
  return found;
}

std::vector<const CastBallot*> last_round(const std::vector<const CastBallot*>& ballots) {
  long last = 1;
  for (const CastBallot* cast : ballots) last = std::max(last, round_of(*cast));
  std::vector<const CastBallot*> found;
  std::copy_if(ballots.begin(), ballots.end(), std::back_inserter(found),
               [last](const CastBallot* cast) { return round_of(*cast) == last; });
  return found;
}

std::vector<double> ratings_of(const std::vector<const CastBallot*>& ballots,
                               std::string_view option) {
  std::vector<double> ratings;
  for (const CastBallot* cast : ballots) {
    for (const NamedNumber& rating : cast->ballot.ratings) {
      if (rating.name.value == option) ratings.push_back(rating.number.value);
    }
  }
  return ratings;
}

bool is_anonymous(const CastBallot& cast) {
  return cast.voter.find_first_not_of("0123456789") == cast.voter.npos;
}

bool is_by_stranger(const Project& project, const CastBallot& cast) {
  return !is_anonymous(cast) && project.find_member({cast.voter}) == nullptr;
}

}  // namespace cop
