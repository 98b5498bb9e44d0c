#include <algorithm>

#include "cop/ballot/request.hpp"
#include "cop/ballot/saved_form.hpp"
#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/load/entry_text.hpp"
#include "cop/load/file_names.hpp"
#include "cop/model/ballot_box.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::size_t largest_ballot = 64 * 1024;

/// The files that were named, and those in the folders that were.
std::vector<std::string> files_in(const BallotRequest& request, const Session& session) {
  if (request.words.empty()) {
    throw UsageError("say what the members saved: cop ballot collect FILE or FOLDER …");
  }
  std::vector<std::string> files;
  for (const std::string& word : request.words) {
    const std::string path = session.path(word);
    if (!exists(path)) throw UsageError("there is no file " + shown(word));
    if (!is_folder(path)) {
      files.push_back(path);
      continue;
    }
    for (const FolderEntry& entry : list_folder(path)) {
      const bool is_file = entry.kind == EntryKind::file && is_data_file(entry.name);
      if (is_file) files.push_back(join(path, entry.name));
    }
  }
  return files;
}

/// Whether the project has this very ballot already.
bool is_there(const NewBallot& ballot, const Project& project) {
  return std::any_of(project.ballots.begin(), project.ballots.end(), [&](const CastBallot& cast) {
    return cast.file.view() == ballot.file() &&
           entry_text(cast.ballot) == entry_text(ballot.ballot);
  });
}

/// How it went with one file.
enum class Outcome { taken, known, refused };

Outcome refuse(const std::string& name, const std::string& why, const Session& session) {
  session.env.err.print("cop: refused {}: {}\n", shown(mask_identifiers(name)),
                        shown(mask_identifiers(why), 600));
  return Outcome::refused;
}

Outcome collect(const std::string& path, const BallotRequest& request, BallotDesk& desk,
                const Session& session) {
  const std::string name = name_of_path(path);
  const FileBytes file = read_file(path, largest_ballot);
  if (!file.ok()) return refuse(name, file.trouble + " (" + file.help + ")", session);
  const SavedForm saved = read_saved_form(name, file.bytes, desk.project());
  if (!saved.refusal.empty()) return refuse(name, saved.refusal, session);
  if (is_there(saved.ballot, desk.project())) {
    session.say("{} is there already, as {}", shown(mask_identifiers(name)), saved.ballot.file());
    return Outcome::known;
  }
  const ExitCode code = publish_ballot(saved.ballot, desk, request.choices.dry_run, session);
  if (code != ExitCode::done) return refuse(name, "see above", session);
  const NewBallot& ballot = saved.ballot;
  desk.loaded.project.ballots.push_back(
      {ballot.file(), ballot.ballot.selection.value.text, ballot.voter, ballot.ballot});
  return Outcome::taken;
}

}  // namespace

ExitCode collect_ballots(const BallotRequest& request, Session& session) {
  BallotDesk desk = open_desk(session);
  std::size_t taken = 0;
  std::size_t refused = 0;
  for (const std::string& path : files_in(request, session)) {
    const Outcome outcome = collect(path, request, desk, session);
    if (outcome == Outcome::taken) ++taken;
    if (outcome == Outcome::refused) ++refused;
  }
  session.say("{} {}, {} refused", counted(taken, "ballot", "ballots"),
              request.choices.dry_run ? "would be taken" : "taken", refused);
  return refused > 0 ? ExitCode::findings : ExitCode::done;
}

}  // namespace cop::app
