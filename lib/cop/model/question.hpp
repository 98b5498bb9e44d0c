#pragma once

#include <optional>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/base/id.hpp"
#include "cop/base/located.hpp"
#include "cop/model/words.hpp"

namespace cop {

struct Measure;
struct Practice;

/// One aim, SMART by construction: the numbers are data.
struct Aim {
  Location where;
  /// Whether something in it could not be read, and was reported.
  bool misread = false;
  Located<Id<Aim>> id;
  Text statement;
  std::optional<Located<Id<Measure>>> measure;
  Text population;
  std::optional<Located<Id<Practice>>> practice;
  Text group;
  std::optional<Located<double>> from, to;
  std::optional<Located<Date>> by;
};

/// One box of the driver diagram: aim, primary driver, secondary driver or change idea.
struct Driver {
  Location where;
  Located<Id<Driver>> id;
  Text text;
  Located<std::string> under;
};

enum class Decides { question, measure, weights, change };
template <>
struct Words<Decides> {
  static constexpr Word<Decides> all[] = {{"question", Decides::question},
                                          {"measure", Decides::measure},
                                          {"weights", Decides::weights},
                                          {"change", Decides::change}};
};

enum class SelectionMethod { survey, vote, nominal_group, delphi, consensus, imposed };
template <>
struct Words<SelectionMethod> {
  static constexpr Word<SelectionMethod> all[] = {{"survey", SelectionMethod::survey},
                                                  {"vote", SelectionMethod::vote},
                                                  {"nominal-group", SelectionMethod::nominal_group},
                                                  {"delphi", SelectionMethod::delphi},
                                                  {"consensus", SelectionMethod::consensus},
                                                  {"imposed", SelectionMethod::imposed}};
};

enum class SelectionRule { plurality, points, borda, schulze, median_rating, mean_rating, rand };
template <>
struct Words<SelectionRule> {
  static constexpr Word<SelectionRule> all[] = {{"plurality", SelectionRule::plurality},
                                                {"points", SelectionRule::points},
                                                {"borda", SelectionRule::borda},
                                                {"schulze", SelectionRule::schulze},
                                                {"median-rating", SelectionRule::median_rating},
                                                {"mean-rating", SelectionRule::mean_rating},
                                                {"rand", SelectionRule::rand}};
};

struct SelectionOption {
  Location where;
  Located<Id<SelectionOption>> id;
  Text text;
};

/// How the members chose the question, the measure, the weights or the change.
struct Selection {
  Location where;
  /// Whether something in it could not be read, and was reported.
  bool misread = false;
  Located<Id<Selection>> id;
  std::optional<Located<Decides>> decides;
  std::optional<Located<SelectionMethod>> method;
  std::vector<SelectionOption> options;
  std::optional<Located<long>> eligible;
  std::optional<Located<SelectionRule>> rule;
  std::optional<Located<Date>> opened_on, decided_on;
  Text result, dissent;
};

enum class Answer { yes, no, unknown };
template <>
struct Words<Answer> {
  static constexpr Word<Answer> all[] = {
      {"true", Answer::yes}, {"false", Answer::no}, {"unknown", Answer::unknown}};
};

/// The eight questions whose "yes" means that an ethics review should be considered (NHMRC 2014).
struct EthicsTriggers {
  Location where;
  std::optional<Located<Answer>> reputation, secondary_use, beyond_routine, non_standard,
      cohort_comparison, randomised, vulnerable_group, publication;
};

enum class EthicsStatus { not_required, advice_sought, exempt, approved, lapsed };
template <>
struct Words<EthicsStatus> {
  static constexpr Word<EthicsStatus> all[] = {{"not-required", EthicsStatus::not_required},
                                               {"advice-sought", EthicsStatus::advice_sought},
                                               {"exempt", EthicsStatus::exempt},
                                               {"approved", EthicsStatus::approved},
                                               {"lapsed", EthicsStatus::lapsed}};
};

enum class ConsentBasis { opt_in, opt_out, waiver, none_needed };
template <>
struct Words<ConsentBasis> {
  static constexpr Word<ConsentBasis> all[] = {{"opt-in", ConsentBasis::opt_in},
                                               {"opt-out", ConsentBasis::opt_out},
                                               {"waiver", ConsentBasis::waiver},
                                               {"none-needed", ConsentBasis::none_needed}};
};

struct PatientConsent {
  Location where;
  std::optional<Located<ConsentBasis>> basis;
  Text reason;
};

struct DataAgreement {
  Location where;
  std::optional<Located<Id<Practice>>> practice;
  Text with;
  std::optional<Located<Date>> signed_on;
  Text data;
};

/// Quality improvement or research, and who decided it when.
struct Governance {
  Location where;
  EthicsTriggers triggers;
  Text answered_by;
  std::optional<Located<Date>> answered_on;
  std::optional<Located<EthicsStatus>> status;
  Text committee, reference;
  std::optional<Located<Date>> decided_on, expires_on;
  Text conditions, exemption_authority, exemption_reason, member_consent;
  PatientConsent patient_consent;
  std::vector<DataAgreement> agreements;
  Text registration, parent_study, conflicts;
};

/// `question.yaml`: what the members ask and why.
struct Question {
  Location where;
  Text problem, question, rationale, context;
  std::vector<Aim> aims;
  std::vector<Driver> drivers;
  std::vector<Selection> selections;
  Governance governance;
};

}  // namespace cop
