#include "cop/record/answers.hpp"

#include "cop/dialog.hpp"
#include "cop/findings/show_on_stderr.hpp"
#include "cop/io/text_check.hpp"
#include "cop/record/given_file.hpp"
#include "cop/record/json_answers.hpp"
#include "cop/record/typed_entries.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

void give_number(CycleEntry& entry, const Facts& facts) {
  try {
    entry.id = Located(usual_cycle(facts), entry.where);
  } catch (const UsageError&) {
    entry.id.reset();  // more than one can be meant: the reader will ask for the id
  }
}

void give_full_name(ActionUpdate& update, const Facts& facts) {
  try {
    update.action = Text(full_action_reference(update.action->value, facts));
  } catch (const UsageError&) {
    return;  // the rules say what is wrong with it
  }
}

}  // namespace

AnswersText answers_text(const std::string& file, Session& session) {
  const std::string whole = bytes_given("--from", file, session);
  return {name_given(file), std::string(without_byte_order_mark(whole))};
}

std::optional<CycleLog> read_answers(const AnswersText& answers, Diagnostics& findings) {
  const auto yaml = yaml_of_answers(answers.name, answers.text, findings);
  if (!yaml) return std::nullopt;
  auto log = cop::read_answers(answers.name, *yaml, findings);
  sort_by_place(findings);
  return count(findings, Severity::error) > 0 ? std::nullopt : log;
}

CycleLog answers_from(const std::string& file, Sources& sources, Session& session) {
  const AnswersText answers = answers_text(file, session);
  sources[answers.name] = answers.text;
  Diagnostics findings;
  auto log = read_answers(answers, findings);
  show_on_stderr(findings, sources, session);
  if (log) return *std::move(log);
  throw Abandoned("nothing was written: mend what stands above and record again");
}

void complete(CycleLog& log, const Facts& facts, Date today) {
  if (!log.date) log.date = Located(today);
  for (CycleEntry& entry : log.cycles) {
    if (!entry.id) give_number(entry, facts);
  }
  for (Action& action : log.actions) {
    if (action.id.value.empty()) action.id.value = action_id(action.what->value, log);
  }
  for (ActionUpdate& update : log.updates) give_full_name(update, facts);
  const auto replaced = facts.project.find_logs(log.replaces.value.text);
  if (replaced.size() == 1) log.replaces.value = replaced.front()->id.value;
}

}  // namespace cop::app
