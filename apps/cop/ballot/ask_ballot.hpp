#pragma once

#include <string>

#include "cop/ballots/count.hpp"
#include "cop/dialog.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

/// What a ballot is filled with: an order of the options, ratings, or points.
enum class BallotForm { ranking, ratings, points };

/// The form that the selection's rule counts.
BallotForm form_of(const Selection& selection);

/// Why a rating or a number of points cannot be taken; empty where it can.
std::string complaint_about_number(const Selection& selection, const std::string& typed);

/// Asks for a ballot. The options are read in an order of the voter's own, which `seed` and the
/// round give. From the second round of a Delphi on, what the group said in the round before is
/// shown beside each option.
void ask_ballot(Dialog& dialog, const Project& project, const Selection& selection,
                const std::string& seed, Ballot& ballot);

}  // namespace cop::app
