#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "cop/rules/folder/folder_names.hpp"
#include "cop/rules/privacy/check_identifiers.hpp"
#include "cop/rules/references/known_ids.hpp"
#include "cop/rules/rules.hpp"

namespace cop {

/// Looks at the logs of a project one at a time, in any order, so that none has to be kept: with
/// the rules that need no other log, and for identifiers. The files that are read before the logs
/// must stay where they are as long as logs are looked at.
class LogCheck {
 public:
  LogCheck(const SharedFiles& shared, Date today);

  void look_at(const CycleLog& log, std::string_view text);
  /// The same for identifiers alone; the text need not be a log.
  void look_at_text(const FileName& file, std::string_view text);

  /// What one of all_rules() found.
  [[nodiscard]] const Diagnostics& found_by(std::size_t rule) const { return found_[rule]; }
  [[nodiscard]] IdentifierCheck& identifiers() { return identifiers_; }
  /// True also of a project into which the files were moved.
  [[nodiscard]] const FolderNames& names() const { return names_; }

 private:
  /// A rule for logs that is not silent here; `place` is that in all_rules().
  struct LogRule {
    const Rule* rule;
    Severity severity;
    std::size_t place;
  };

  const SharedFiles& shared_;
  KnownIds known_;
  FolderNames names_;
  Date today_;
  std::vector<LogRule> rules_;
  /// Those of the log that is looked at.
  std::vector<KnownFigure> figures_;
  std::vector<Diagnostics> found_;
  IdentifierCheck identifiers_;
};

}  // namespace cop
