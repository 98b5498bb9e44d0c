#include "cop/ballot/publish_ballot.hpp"

#include <stdexcept>

#include "cop/base/error.hpp"
#include "cop/editor_files.hpp"
#include "cop/findings/show_on_stderr.hpp"
#include "cop/io/file.hpp"
#include "cop/io/litter.hpp"
#include "cop/io/write_file.hpp"
#include "cop/load/entry_text.hpp"
#include "cop/load/read_file_kinds.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/rules/rules.hpp"
#include "cop/session.hpp"
#include "cop/undo/remember_change.hpp"

namespace cop::app {
namespace {

std::string text_of(const NewBallot& ballot, const std::string& folder) {
  const std::string file = ballot.file();
  const bool has_schema = exists(join(folder, schema_file(*kind_of_file(file))));
  return (has_schema ? schema_line(file) : "") + entry_text(ballot.ballot);
}

/// What the rules find in the ballot, as part of the project.
Diagnostics findings_in(const NewBallot& ballot, const std::string& text, const Project& project,
                        Date today) {
  const std::string file = ballot.file();
  Diagnostics findings;
  CastBallot cast{file, ballot.ballot.selection.value.text, ballot.voter, {}};
  read_text(file, text, cast.ballot, findings);
  if (entry_text(cast.ballot) != entry_text(ballot.ballot)) {
    throw std::logic_error("the ballot does not read back as it was written; nothing was written");
  }
  Project with_ballot = project;
  with_ballot.ballots.push_back(std::move(cast));
  with_ballot.sources[file] = text;
  for (Diagnostic& finding : check_project(Facts(with_ballot, today))) {
    if (finding.where.file.view() == file) findings.push_back(std::move(finding));
  }
  return findings;
}

const CastBallot* earlier_ballot(const NewBallot& ballot, const Project& project) {
  const long round = ballot.ballot.round ? ballot.ballot.round->value : 1;
  for (const CastBallot& cast : project.ballots) {
    const bool is_same = cast.ballot.selection == ballot.ballot.selection;
    if (is_same && cast.voter == ballot.voter && round_of(cast) == round) return &cast;
  }
  return nullptr;
}

ExitCode refuse_second(const std::string& voter, std::string_view file, const Session& session) {
  session.env.err.print(
      "cop: nothing was written: {} has voted already, in {}. Who changes their mind before the "
      "vote is closed edits that file; in a further round say --round\n",
      voter, file);
  return ExitCode::findings;
}

}  // namespace

std::string NewBallot::file() const {
  const std::string round =
      ballot.round && ballot.round->value > 1 ? fmt::format("-r{}", ballot.round->value) : "";
  return "ballots/" + ballot.selection.value.text + "/" + voter + round + ".yaml";
}

ExitCode publish_ballot(const NewBallot& ballot, const BallotDesk& desk, bool dry_run,
                        const Session& session) {
  const std::string file = ballot.file();
  if (const CastBallot* earlier = earlier_ballot(ballot, desk.project())) {
    return refuse_second(ballot.voter, earlier->file.view(), session);
  }
  const std::string text = text_of(ballot, desk.folder);
  const Diagnostics findings = findings_in(ballot, text, desk.project(), session.today());
  show_on_stderr(findings, {{file, text}}, session);
  if (count(findings, Severity::error) > 0) {
    session.env.err.write("cop: nothing was written: mend what stands above and vote again\n");
    return ExitCode::findings;
  }
  if (dry_run) {
    session.env.out.write(text);
    session.say("this would be {}; nothing was written", file);
    return ExitCode::done;
  }
  remove_litter(desk.folder);
  make_folders(parent_of(join(desk.folder, file)));
  if (!create_file(join(desk.folder, file), text)) {
    return refuse_second(ballot.voter, file, session);
  }
  session.say("wrote {}", file);
  remember_change("a ballot of " + ballot.ballot.selection.value.text, {file, std::nullopt, text},
                  desk.folder, session);
  return ExitCode::done;
}

}  // namespace cop::app
