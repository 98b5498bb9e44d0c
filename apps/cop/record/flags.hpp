#pragma once

#include <string>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/model/facts.hpp"
#include "cop/record/csv/flags.hpp"

namespace cop::app {

/// What was typed behind `cop record`.
struct RecordFlags {
  std::string date, summary, slug, kind, mode, minutes, chair, recorded_by, guests, next;
  std::vector<std::string> attended, apologies, observe, plan, carry_out, study, act, action, done,
      decision, blocker;
  std::string cycle, cycle_name;
  std::string from;
  SheetFlags sheet;
  bool resume = false, dry_run = false;

  /// Whether any answer was given by a flag or a file.
  [[nodiscard]] bool has_answers() const;
};

/// Puts the answers of the flags into the log. Short references become full ids. Throws UsageError
/// for what cannot be understood, with the flag and what to write.
void apply_flags(const RecordFlags& flags, const Facts& facts, Date today, CycleLog& log);

/// An action from "WHAT; OWNER; DUE" with an id that no other action of the log has.
Action parse_action(const std::string& given, Date today, const CycleLog& log);

/// A figure from "MEASURE=VALUE[@PERIOD]": `bp=12/40@2026-02`, `score=54.2 n=20 sd=9@2026-02`.
Observation parse_observation(const std::string& given);

/// The full reference of an open action: its LOG/ID, a shortened log, or its id alone.
std::string full_action_reference(const std::string& given, const Facts& facts);

}  // namespace cop::app
