#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cop/model/ballot.hpp"
#include "cop/model/charter.hpp"
#include "cop/model/cycle_log.hpp"
#include "cop/model/measure.hpp"
#include "cop/model/member.hpp"
#include "cop/model/project_entry.hpp"
#include "cop/model/question.hpp"

namespace cop {

/// A ballot and the file it came in: `ballots/SELECTION/MEMBER.yaml`, `MEMBER-r2.yaml` from
/// round 2.
struct CastBallot {
  FileName file;
  std::string selection;
  std::string voter;
  Ballot ballot;
};

/// A log with the id of another one, which counts instead of it.
struct CopiedLog {
  FileName file;
  /// Where the id stands in the copy, and in the log that counts.
  Location id, original_id;
};

/// Texts of project files by name.
using Sources = std::map<std::string, std::string, std::less<>>;

/// What is known of a project before its logs are read: the files that everybody shares, and what
/// lies in the folder.
struct SharedFiles {
  Charter charter;
  Question question;
  Membership membership;
  Measures measures;
  /// What lies in the folder, whether it belongs to the project or not.
  std::vector<ProjectEntry> entries;
  /// Files that could not be read or parsed: the project is shown without them.
  std::vector<FileName> unread;
  /// The unread files, and those in which an entry was lost that others may name.
  std::vector<FileName> incomplete;
  /// The texts of the files that could be opened, for excerpts and for rules that read every word;
  /// the text of a log is empty where it was let go.
  Sources sources;

  [[nodiscard]] const Measure* find_measure(const Id<Measure>& id) const;
  [[nodiscard]] const Member* find_member(const Id<Member>& id) const;
  [[nodiscard]] const Practice* find_practice(const Id<Practice>& id) const;
  [[nodiscard]] const Selection* find_selection(const Id<Selection>& id) const;

  /// Whether a file of this name, or a file of the folder such as `cycles/`, is incomplete, so that
  /// what others name may stand there although it is not here.
  [[nodiscard]] bool may_lack(std::string_view file_or_folder) const;
};

/// A project folder as plain values, made only by loading. Dates exist and numbers are finite;
/// whether the parts fit one another is for the rules to say.
struct Project : SharedFiles {
  /// In log order: by date, then id.
  std::vector<CycleLog> logs;
  std::vector<CastBallot> ballots;
  /// Logs left out because another has their id: no figure is counted twice.
  std::vector<CopiedLog> copies;
  /// Files in which something could not be understood, the unread ones included: what seems to be
  /// missing in them may be there. Sorted by name.
  std::vector<FileName> misread;
  /// How many files belong to the project, the unread ones included.
  std::size_t files = 0;

  [[nodiscard]] bool is_misread(const FileName& file) const;

  /// The logs whose id is the reference or, when none is, begins with it: `2026-02-12` stands for
  /// the one log of that day. The reference is clear when exactly one log is found.
  [[nodiscard]] std::vector<const CycleLog*> find_logs(std::string_view reference) const;

  /// Puts the logs in log order and prepares the look-ups; to be called after `logs` has changed.
  void sort_logs();

 private:
  /// The places of the logs in the order of their ids.
  std::vector<std::size_t> by_id_;
};

}  // namespace cop
