#include "cop/edits/question.hpp"

#include <algorithm>
#include <memory>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/load/entry_text.hpp"
#include "cop/option_value.hpp"
#include "cop/session.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string question, problem, rationale, context;
  std::string aim, statement, measure, population, from, to, by;
  EditChoices choices;
};

Question texts_in(const Request& request) {
  Question given;
  given.question = Text(request.question);
  given.problem = Text(request.problem);
  given.rationale = Text(request.rationale);
  given.context = Text(request.context);
  return given;
}

std::optional<Aim> aim_in(const Request& request, Date today) {
  Aim aim;
  aim.statement = Text(request.statement);
  aim.measure = option_value<Id<Measure>>("--measure", request.measure);
  aim.population = Text(request.population);
  aim.from = option_value<double>("--from", request.from);
  aim.to = option_value<double>("--to", request.to);
  if (!request.by.empty()) aim.by = Located(parse_day(request.by, today));
  const bool has_values = !entry_text(aim).empty();
  if (request.aim.empty()) {
    if (has_values)
      throw UsageError("say which aim this is about: --aim ID, such as --aim letters");
    return std::nullopt;
  }
  if (!has_values) throw UsageError("say what to set of the aim: --statement, --measure, --to …");
  aim.id = *option_value<Id<Aim>>("--aim", request.aim);
  return aim;
}

std::string paragraph(std::string_view title, std::string_view text) {
  constexpr std::size_t column = 11;
  std::string lines;
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string line = shown(mask_identifiers(rest.substr(0, end)), 4000);
    if (!lines.empty()) lines += '\n' + std::string(line.empty() ? 0 : column, ' ');
    lines += wrapped(line, column);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return text.empty() ? "" : fmt::format("{:<{}}{}\n", title, column, lines);
}

std::string aim_text(const Aim& aim) {
  std::string numbers;
  if (aim.measure) numbers += "; " + aim.measure->value.text;
  if (aim.from) numbers += fmt::format(" from {}", aim.from->value);
  if (aim.to) numbers += fmt::format(" to {}", aim.to->value);
  if (aim.by) numbers += " by " + aim.by->value.iso();
  const std::string& statement = aim.statement->value;
  return aim.id.value.text + (statement.empty() ? "" : ": " + statement) + numbers;
}

ExitCode show(const Question& question, const Session& session) {
  std::string text = paragraph("question", question.question->value) +
                     paragraph("problem", question.problem->value) +
                     paragraph("rationale", question.rationale->value) +
                     paragraph("context", question.context->value);
  for (const Aim& aim : question.aims) text += paragraph("aim", aim_text(aim));
  session.env.out.write(text.empty() ? "no question is written yet: cop question --set TEXT\n"
                                     : text);
  return ExitCode::done;
}

ExitCode run(const Request& request, Session& session) {
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  const Question texts = texts_in(request);
  const auto aim = aim_in(request, session.today());
  std::vector<SharedEdit> edits;
  if (!entry_text(texts).empty()) edits.push_back(word_question(texts));
  if (aim) edits.push_back(set_aim(*aim));
  if (edits.empty()) return show(loaded.project.question, session);
  return carry_out(edits, folder, request.choices, session);
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.text("--set", "TEXT", "what the members ask", request->question);
  options.text("--problem", "TEXT", "what is wrong here, with evidence", request->problem);
  options.text("--rationale", "TEXT", "why the change should work", request->rationale);
  options.text("--context", "TEXT", "where this is done", request->context);
  options.text("--aim", "ID", "the aim that the following is about; a new one is added",
               request->aim);
  options.text("--statement", "TEXT", "the aim in a sentence", request->statement);
  options.text("--measure", "ID", "the measure that shows it", request->measure);
  options.text("--population", "TEXT", "for whom", request->population);
  options.text("--from", "NUMBER", "the measure's value now", request->from);
  options.text("--to", "NUMBER", "the value aimed at", request->to);
  options.text("--by", "DAY", "until when", request->by);
  declare_edit_choices(options, request->choices);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command question_command{
    "question", "show the question of the group with its aims, or change their words",
    R"(Without options it shows question.yaml in short; with options it writes into that file and changes
no other line of it.

Examples:
  cop question
  cop question --set "Does a shared recall list get every letter out within a week?"
  cop question --problem "one in three letters leaves late" -n
  cop question --aim letters --measure sent-in-week --from 66 --to 90 --by 2026-09-30

Exit: 0 shown or written, 1 the answer was no, or cop validate would find an error,
2 wrong command line, 3 the file cannot be changed
)",
    configure};

}  // namespace cop::app
