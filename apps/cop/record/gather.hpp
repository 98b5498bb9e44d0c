#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/record/flags.hpp"
#include "cop/record/form.hpp"
#include "cop/record/save.hpp"

namespace cop::app {

/// The answers that were given with the command, and where they came from.
struct GivenAnswers {
  CycleLog log;
  std::vector<Given> given;
  /// What could not be understood of the flags.
  std::vector<Complaint> complaints;
  /// The texts that the answers came from, by the names that findings use.
  Sources sources;
  /// False when they come from a sheet without a new figure, which makes no log.
  bool has_news = true;
  /// The form, when the answers were written into one; its file is still there.
  std::optional<Form> form;
};

/// The answers of the file, the form and the flags. Throws UsageError and Abandoned.
GivenAnswers gather(const RecordFlags& flags, const Facts& facts, const std::string& folder,
                    Session& session);

/// What the log is named after: `--slug`, or the name of its first cycle.
std::string slug_of(const RecordFlags& flags, const CycleLog& log);

/// The log that the answers make, with what the rules say of it.
LogProposal propose(const CycleLog& log, const RecordFlags& flags, const Project& project,
                    const std::string& folder, const Session& session);

}  // namespace cop::app
