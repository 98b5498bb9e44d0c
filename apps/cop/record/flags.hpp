#pragma once

#include <string>
#include <vector>

#include "cop/model/facts.hpp"
#include "cop/record/csv/flags.hpp"
#include "cop/record/given.hpp"
#include "cop/record/typed_entries.hpp"

namespace cop::app {

class Options;

/// What was typed behind `cop record`.
struct RecordFlags {
  /// The texts given behind each flag of the table in answer_flags.cpp but --date.
  std::vector<std::vector<std::string>> answers;
  std::string date, from, slug;
  SheetFlags sheet;
  bool edit = false, resume = false, dry_run = false;

  /// Whether any answer was given by a flag or a file; the date alone and --cycle are none.
  [[nodiscard]] bool has_answers() const;
  /// Whether only the cycle of answers was given, and none about it.
  [[nodiscard]] bool has_cycle_alone() const;
  /// The answers in the order of the table.
  [[nodiscard]] std::vector<Given> given() const;
};

/// Declares the flags of the table.
void declare_answers(Options& options, RecordFlags& flags);

/// What is wrong with the text behind a flag.
struct Complaint {
  std::string flag;
  std::string message;
};

/// Puts the answers of the flags into the log; short references become full ids. What cannot be
/// understood is left out and comes back as complaints, one for each flag, that name it and say
/// what to write.
std::vector<Complaint> apply_flags(const std::vector<Given>& given, const Facts& facts, Date today,
                                   CycleLog& log);

/// "--chair "gp9": no member is called …": how a complaint about a flag is said.
std::string flag_complaint(const Given& given, const std::string& message);

}  // namespace cop::app
