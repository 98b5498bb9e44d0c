#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "cop/load/read_project.hpp"
#include "cop/model/facts.hpp"

namespace cop::app {

/// A new log as it would be written, and what the rules say of it.
struct LogProposal {
  std::string id;
  std::string file;
  /// The comments at the top of the text.
  std::string head;
  std::string text;
  CycleLog log;
  Diagnostics findings;
  Sources sources;

  [[nodiscard]] bool has_errors() const { return count(findings, Severity::error) > 0; }
};

/// `DATE-SLUG-xxxxxxxx` with 40 random bits, so that no two people ever make the same name.
std::string new_log_id(Date date, const std::string& slug, std::uint64_t random_bits);

/// The name of a log's file in the project.
std::string file_of_log(const std::string& id);

/// Gives the log its id, writes it as text, reads the text back and checks it by the same rules as
/// `cop validate`, as part of the project in the folder.
LogProposal propose_log(CycleLog log, const std::string& id, const Project& project,
                        const std::string& folder, Date today);

/// The proposal with a text that somebody edited: as it is written, with what is found in it. It is
/// named after the id in the text; where the day of the meeting was changed, the id follows it. A
/// text that is no log keeps what was proposed before, with errors.
LogProposal read_edited(LogProposal proposal, const std::string& text, const Project& project,
                        Date today);

/// Writes the proposed log as a new file; a name that is taken gets other random bits.
/// Returns it as it was written. Throws Error.
LogProposal save_log(LogProposal proposal, const std::string& folder, const std::string& slug,
                     const std::function<std::uint64_t()>& random);

}  // namespace cop::app
