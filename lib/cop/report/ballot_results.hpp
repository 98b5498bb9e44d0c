#pragma once

#include <string>
#include <vector>

#include "cop/ballots/count.hpp"
#include "cop/ballots/turnout.hpp"
#include "cop/language/language.hpp"
#include "cop/model/facts.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// "6 of 6 ballots in round 2", and which do not count. Nobody is named.
std::string turnout_text(const Language& say, const Turnout& turnout, const BallotBox& box);

/// Which option is first by the rule: "A is first by the rule borda (12)"; what is level, and how
/// many put the winner last.
std::string standing_text(const Language& say, const VoteCount& count);

/// What votes come to, in tables: rankings with the pairwise comparison and how far the voters
/// agree, ratings with the panel's disagreement, points.
std::vector<Block> count_blocks(const Language& say, const VoteCount& count);

/// What the ballots in the box come to, without any single one of them: the turnout, what is first
/// (weights have no winner) and the tables. Where fewer than `min_cell` voted in secret the tables
/// are left out, since who knows some of the votes could work out the others.
std::vector<Block> ballot_blocks(const Language& say, const Facts& facts,
                                 const Selection& selection, const BallotBox& box);

/// The same of the last round, with the dissent that was written down.
Section ballot_results(const Language& say, std::string title, const Facts& facts,
                       const Selection& selection);

}  // namespace cop
