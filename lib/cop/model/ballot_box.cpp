#include "cop/model/ballot_box.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "cop/model/project_state.hpp"

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

bool is_late(const CastBallot& cast, const Selection& selection) {
  return cast.ballot.date && selection.decided_on &&
         cast.ballot.date->value > selection.decided_on->value;
}

/// Where there is no list of members, or it could not be read, nobody can be called a stranger.
bool is_surely_by_stranger(const Project& project, const CastBallot& cast) {
  const bool known = project.sources.contains("members.yaml") && !project.may_lack("members.yaml");
  return known && is_by_stranger(project, cast);
}

}  // namespace

long round_of(const CastBallot& cast) {
  return cast.ballot.round ? cast.ballot.round->value : round_in_name(cast);
}

bool is_misplaced(const CastBallot& cast) {
  const Id<Selection>& selection = cast.ballot.selection.value;
  return !selection.empty() && selection.text != cast.selection;
}

bool may_lack_ballots(const Project& project) {
  return has_unread_in(project, "ballots/") ||
         std::any_of(project.ballots.begin(), project.ballots.end(), is_misplaced);
}

std::vector<const CastBallot*> ballots_of(const Project& project, const Selection& selection) {
  std::vector<const CastBallot*> found, astray;
  for (const CastBallot& cast : project.ballots) {
    if (cast.ballot.selection.value != selection.id.value) continue;
    if (!is_misplaced(cast)) {
      found.push_back(&cast);
    } else if (project.find_selection(Id<Selection>(cast.selection)) == nullptr) {
      astray.push_back(&cast);
    }
  }
  found.insert(found.end(), astray.begin(), astray.end());
  return found;
}

BallotBox ballot_box(const Project& project, const Selection& selection,
                     std::optional<long> round) {
  BallotBox box;
  std::vector<const CastBallot*> valid;
  for (const CastBallot* cast : ballots_of(project, selection)) {
    if (is_surely_by_stranger(project, *cast)) {
      box.by_strangers.push_back(cast);
    } else if (is_late(*cast, selection)) {
      box.late.push_back(cast);
    } else {
      valid.push_back(cast);
      box.round = std::max(box.round, round_of(*cast));
    }
  }
  box.round = round.value_or(box.round);
  const auto is_other = [&](const CastBallot* cast) { return round_of(*cast) != box.round; };
  std::erase_if(box.by_strangers, is_other);
  std::erase_if(box.late, is_other);
  std::set<std::string_view> voters;
  for (const CastBallot* cast : valid) {
    if (is_other(cast)) continue;
    (voters.insert(cast->voter).second ? box.counted : box.second).push_back(cast);
  }
  return box;
}

bool is_anonymous(const CastBallot& cast) {
  return cast.voter.find_first_not_of("0123456789") == cast.voter.npos;
}

bool is_by_stranger(const Project& project, const CastBallot& cast) {
  return !is_anonymous(cast) && project.find_member(Id<Member>(cast.voter)) == nullptr;
}

}  // namespace cop
