#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cop/import/tables.hpp"
#include "cop/record/csv/figures.hpp"
#include "cop/record/save.hpp"

namespace cop::app {

class Session;

/// What a file holds for one project.
struct ProjectImport {
  const Target* target = nullptr;
  /// What is left out because it has no number or is recorded already, a line each.
  std::string left_out{};
  /// The log that would be written; nothing where no figure is new.
  std::optional<LogProposal> proposal{};
};

/// How figures become logs.
struct ImportTerms {
  Date day;
  /// Whether other numbers for what is recorded stand instead of them.
  bool replace = false;
  /// Whether the figures that nothing speaks against are taken without the others.
  bool partial = false;
};

/// Reads the rows of each project, and proposes a log for each with something new. What
/// cannot be read, clashes, or breaks a rule is refused with a finding at its place in the file.
std::vector<ProjectImport> imports_of(const std::vector<FigureTable>& tables,
                                      const std::vector<Target>& targets,
                                      const SheetReading& reading, const ImportTerms& terms,
                                      const Session& session, Diagnostics& refused);

}  // namespace cop::app
