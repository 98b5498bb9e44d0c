#include "cop/edits/ethics.hpp"

#include <algorithm>
#include <memory>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/ethics_questions.hpp"
#include "cop/option_value.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::vector<std::string> answers;
  std::string by, on, status, committee, reference, decided_on, expires_on, conditions;
  std::string exemption_authority, exemption_reason, member_consent;
  std::string patient_consent, patient_consent_reason, registration, parent_study, conflicts;
  EditChoices choices;
};

std::optional<Located<Date>> day_of(const std::string& given, Date today) {
  if (given.empty()) return std::nullopt;
  return Located(parse_day(given, today));
}

void take_answer(const std::string& given, EthicsTriggers& triggers) {
  const std::size_t equals = std::min(given.find('='), given.size());
  const std::string name = given.substr(0, equals);
  const auto known = std::find_if(ethics_questions.begin(), ethics_questions.end(),
                                  [&](const EthicsQuestion& one) { return one.name == name; });
  if (known == ethics_questions.end()) {
    std::vector<std::string_view> names;
    for (const EthicsQuestion& one : ethics_questions) names.push_back(one.name);
    throw UsageError("--answer: there is no question \"" + shown(name, 40) + "\"" +
                     nearest_or("", name, names));
  }
  Answer value{};
  const std::string answer = equals < given.size() ? given.substr(equals + 1) : "";
  if (const auto misread = convert({answer, false}, value)) {
    throw UsageError("--answer: " + name + " " + misread->message + " (" + misread->help + ")");
  }
  triggers.*known->answer = Located(value);
}

Governance answers_in(const Request& request, Date today) {
  Governance given;
  for (const std::string& answer : request.answers) take_answer(answer, given.triggers);
  given.answered_by = Text(request.by);
  given.answered_on = day_of(request.on, today);
  given.status = option_value<EthicsStatus>("--status", request.status);
  given.committee = Text(request.committee);
  given.reference = Text(request.reference);
  given.decided_on = day_of(request.decided_on, today);
  given.expires_on = day_of(request.expires_on, today);
  given.conditions = Text(request.conditions);
  given.exemption_authority = Text(request.exemption_authority);
  given.exemption_reason = Text(request.exemption_reason);
  given.member_consent = Text(request.member_consent);
  given.patient_consent.basis =
      option_value<ConsentBasis>("--patient-consent", request.patient_consent);
  given.patient_consent.reason = Text(request.patient_consent_reason);
  given.registration = Text(request.registration);
  given.parent_study = Text(request.parent_study);
  given.conflicts = Text(request.conflicts);
  return given;
}

/// Whether an answer is given that was not given before.
bool is_news(const EthicsTriggers& given, const EthicsTriggers& before) {
  return std::any_of(ethics_questions.begin(), ethics_questions.end(),
                     [&](const EthicsQuestion& one) {
                       return given.*one.answer && given.*one.answer != before.*one.answer;
                     });
}

ExitCode run(const Request& request, Session& session) {
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  const Date today = session.today();
  const EthicsTriggers& before = loaded.project.question.governance.triggers;
  Governance given = answers_in(request, today);
  if (is_blank(given)) {
    if (!session.may_ask()) {
      throw UsageError(
          "nobody can be asked here: give --answer QUESTION=true, false or unknown, or --status; "
          "cop ethics --help shows all that can be said");
    }
    Dialog dialog(session.env.in, session.env.err);
    dialog.conduct([&] { given.triggers = ask_ethics_questions(dialog, before); });
  }
  if (is_news(given.triggers, before) && !given.answered_on) given.answered_on = Located(today);
  const ExitCode code = carry_out({answer_ethics(given)}, folder, request.choices, session);
  const bool is_written = code == ExitCode::done && !request.choices.dry_run;
  const bool is_decided = given.status && (given.status->value == EthicsStatus::approved ||
                                           given.status->value == EthicsStatus::exempt);
  if (is_written && calls_for_advice(given.triggers) && !is_decided) {
    session.say("a yes means: seek advice before you collect data");
  }
  return code;
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  Request& into = *request;
  options.many("--answer", "QUESTION=ANSWER", "true, false or unknown (may be repeated)",
               into.answers);
  options.text("--by", "WHO", "who answers the questions", into.by);
  options.text("--on", "DAY", "the day of the answers (today)", into.on);
  options.choice("--status", words_or_none<EthicsStatus>(), "what was decided", into.status);
  options.text("--committee", "NAME", "who decided", into.committee);
  options.text("--reference", "TEXT", "the number that the committee gave it", into.reference);
  options.text("--decided-on", "DAY", "the day of the decision", into.decided_on);
  options.text("--expires-on", "DAY", "the last day of an approval", into.expires_on);
  options.text("--conditions", "TEXT", "what the approval asks for", into.conditions);
  options.text("--exemption-authority", "NAME", "who said that no review is needed",
               into.exemption_authority);
  options.text("--exemption-reason", "TEXT", "why none is needed", into.exemption_reason);
  options.text("--member-consent", "TEXT", "how the members agreed", into.member_consent);
  options.choice("--patient-consent", words_or_none<ConsentBasis>(), "how patients agree",
                 into.patient_consent);
  options.text("--patient-consent-reason", "TEXT", "why that is enough",
               into.patient_consent_reason);
  options.text("--registration", "TEXT", "where the study is registered", into.registration);
  options.text("--parent-study", "TEXT", "the study that this belongs to", into.parent_study);
  options.text("--conflicts", "TEXT", "interests that could be in conflict", into.conflicts);
  declare_edit_choices(options, into.choices);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command ethics_command{
    "ethics", "answer the eight questions that tell whether ethics advice is needed",
    R"(Writes the answers, and what was decided, into question.yaml and changes no other line of it.
Without options it asks the eight on a terminal: a yes calls for advice before data are collected
(reputation, secondary_use, beyond_routine, non_standard, cohort_comparison, randomised,
vulnerable_group, publication).

Examples:
  cop ethics
  cop ethics --answer publication=true --by gp01
  cop ethics --status approved --committee "University HREC" --reference HR-2026-14 \
    --decided-on 2026-02-03 --expires-on 2027-02-03
  cop ethics --status exempt --exemption-authority "Health service research office" \
    --exemption-reason "audit of routine care" -n

Exit: 0 written, 1 the answer was no, or cop validate would find an error, 2 wrong command line,
3 the file cannot be changed
)",
    configure};

}  // namespace cop::app
