#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "cop/base/diagnostic.hpp"
#include "cop/model/facts.hpp"

namespace cop {

class Findings;
class LogCheck;
class FolderNames;
struct KnownIds;

/// An observation of a measure of which it is known what its data are.
struct KnownFigure {
  const Measure* measure;
  const Observation* observation;
};

/// A log, and all that may be known where it is looked at without the others: its text, the files
/// that are read before all logs, and the day on which the project is looked at.
struct LogAlone {
  const CycleLog& log;
  std::string_view text;
  std::span<const KnownFigure> figures;
  const SharedFiles& shared;
  const KnownIds& known;
  const FolderNames& names;
  Date today;
};

/// How grave a finding is while the group is still being established: like later, less, or not
/// worth a word yet.
enum class WhileEstablishing { the_same, warning, note, silent };

/// What must have been understood whole before a rule can say that something is not there, so that
/// a misspelt word is not also reported as a missing one. A mistake silences what might be untrue
/// because of it, and nothing else: a rule that speaks of one entry looks whether that entry, or
/// the file in which it might stand, was read; what it says is not to be found anywhere is found in
/// the file of the finding, or in the cycles or the figures of all logs.
enum class Needs { nothing, whole_file, all_cycles, all_figures };

/// Something that `cop validate` looks for. `severity` is that from the phase `monitor` on. A rule
/// of method (rather than of structure) becomes a note in a reconstructed project. `summary`,
/// `why`, `bad` and `good` are its documentation for users. The two examples are parts of project
/// files: a line `# measures.yaml` begins a part of that file, `# cycles/ID.yaml` one of a log, and
/// what stands there takes the place of the same keys, or of the list entries with the same id, of
/// a sound project. So they are tested: the bad one is found, the good one is not. `check_log`
/// looks at one log at a time, so that none needs to be kept; `check_names` at the names in the
/// folder; `check` at everything else. All are null where the finding is made while a file is read,
/// by the one pass over all texts that looks for identifiers (privacy/), or where waivers are
/// applied.
struct Rule {
  std::string_view name;
  Severity severity = Severity::error;
  WhileEstablishing while_establishing = WhileEstablishing::the_same;
  bool of_method = false;
  Needs needs = Needs::nothing;
  std::string_view summary;
  std::string_view why;
  std::string_view bad;
  std::string_view good;
  void (*check)(const Facts&, Findings&) = nullptr;
  void (*check_log)(const LogAlone&, Findings&) = nullptr;
  void (*check_names)(const FolderNames&, Findings&) = nullptr;
};

/// How grave the rule's findings are in a project of this charter; nothing where it is silent.
std::optional<Severity> severity_in(const Rule& rule, const Charter& charter);

/// Takes what a rule finds.
class Findings {
 public:
  Findings(const Rule& rule, Severity severity, Diagnostics& to)
      : rule_(rule), severity_(severity), to_(to) {}

  /// Adds a finding; the reference is for its label or related places and ends with the next call.
  Diagnostic& add(const Location& where, std::string message, std::string help = {});

 private:
  const Rule& rule_;
  Severity severity_;
  Diagnostics& to_;
};

/// All rules in the order of rules.def.
std::span<const Rule* const> all_rules();

/// What the rules around this one are about: the title of its section in rules.def.
std::string_view section_of(const Rule& rule);

/// The rule of this name, or nothing.
const Rule* find_rule(std::string_view name);

/// What the rules find. A finding that the project waives until today or later comes as a note.
Diagnostics check_project(const Facts& facts);
/// The same where all logs were looked at while they were read.
Diagnostics check_project(const Facts& facts, LogCheck& logs);

}  // namespace cop
