#pragma once

#include <string>
#include <vector>

#include "cop/load/read_project.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

class Session;

/// What was typed behind `cop ballot`; empty where it was not.
struct BallotRequest {
  std::string verb = "list";
  std::vector<std::string> words;
  std::string decides, method, rule, eligible, measure, on;
  std::vector<std::string> options;
  std::string member, rank, round;
  std::vector<std::string> ratings, points;
  bool anonymous = false;
  std::string data, format = "text", output;
  std::string result, dissent;
  EditChoices choices;
};

/// The project that a command on ballots works in.
struct BallotDesk {
  std::string folder;
  LoadedProject loaded;

  [[nodiscard]] const Project& project() const { return loaded.project; }
};
BallotDesk open_desk(const Session& session);

/// The one word behind the verb. Throws UsageError.
const std::string& selection_word(const BallotRequest& request);

/// The selection that the word names. Throws UsageError with the nearest one.
const Selection& selection_called(const BallotRequest& request, const Project& project);

/// The round of a new ballot: the one given, or else the last one with ballots. Throws UsageError
/// for one that is neither the last nor the next.
long round_in(const BallotRequest& request, const Project& project, const Selection& selection);

/// `ID=TEXT`, or only the text, of which the id is made. Throws UsageError.
std::vector<SelectionOption> options_in(const BallotRequest& request);

/// The verbs of `cop ballot`.
ExitCode open_vote(const BallotRequest& request, Session& session);
ExitCode propose_option(const BallotRequest& request, Session& session);
ExitCode cast_ballot(const BallotRequest& request, Session& session);
ExitCode write_form(const BallotRequest& request, Session& session);
ExitCode collect_ballots(const BallotRequest& request, Session& session);
ExitCode remind_voters(const BallotRequest& request, Session& session);
ExitCode show_count(const BallotRequest& request, Session& session);
ExitCode close_vote(const BallotRequest& request, Session& session);

}  // namespace cop::app
