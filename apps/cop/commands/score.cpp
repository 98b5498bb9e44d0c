#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "cop/base/number_text.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/belonging.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/model/series.hpp"
#include "cop/record/csv/sheet.hpp"
#include "cop/record/fields.hpp"
#include "cop/record/publish_log.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/render/text.hpp"
#include "cop/report/score_results.hpp"
#include "cop/score/row_answers.hpp"
#include "cop/score/score_json.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Request {
  std::string verb;
  std::vector<std::string> words;
  RowFlags row;
  SheetFlags sheet;
  std::string date, recorded_by, format = "text";
  bool dry_run = false;
};

const std::string& measure_word(const Request& request) {
  if (request.words.size() == 1) return request.words.front();
  throw UsageError("say which score: cop score " + request.verb + " MEASURE");
}

ExitCode show(const Request& request, Session& session) {
  const LoadedProject loaded = session.open_project(session.project_folder());
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  const Measure& measure = score_called(measure_word(request), loaded.project);
  session.env.out.write(
      request.format == "json"
          ? json_of_score(facts, measure)
          : text(masked(score_report(facts, measure), Names::hidden), session.width()));
  return ExitCode::done;
}

CycleLog empty_log(const Request& request, Date today) {
  CycleLog log;
  log.date = Located(request.date.empty() ? today : parse_day(request.date, today));
  log.kind = Located(MeetingKind::data);
  if (!request.recorded_by.empty()) {
    set_field_from("--recorded-by", "recorded_by", request.recorded_by, log);
  }
  return log;
}

/// What is said of a row of its own stands in the columns of a table. Throws UsageError.
void require_table_alone(const RowFlags& row) {
  const std::array<std::pair<const char*, bool>, 9> given{
      {{"--item", !row.items.empty()},
       {"--row", !row.row.empty()},
       {"--stage", !row.stage.empty()},
       {"--group", !row.group.empty()},
       {"--practice", !row.practice.empty()},
       {"--member", !row.member.empty()},
       {"--arm", !row.arm.empty()},
       {"--rater", !row.rater.empty()},
       {"--provenance", !row.provenance.empty()}}};
  for (const auto& [flag, is_given] : given) {
    if (is_given) {
      throw UsageError(std::string(flag) +
                       ": with --csv it stands in a column of the table; leave it out here");
    }
  }
}

/// Fills the log with the rows of a table or with one row. False when no row is new.
bool add_rows(const Request& request, const Measure& measure, const Facts& facts, Session& session,
              CycleLog& log) {
  if (!request.sheet.given()) {
    const bool asks = request.row.items.empty() && session.may_ask();
    Dialog dialog(session.env.in, session.env.err);
    log.observations.push_back(asks ? ask_row(dialog, request.row, measure)
                                    : row_in(request.row, measure));
    return true;
  }
  require_table_alone(request.row);
  SheetFlags sheet = request.sheet;
  sheet.measure = measure.id.value.text;
  sheet.period = request.row.period;
  return add_sheet(sheet, facts, session, log);
}

ExitCode enter(const Request& request, Session& session) {
  const std::string folder = session.project_folder();
  const LoadedProject loaded = session.open_project(folder);
  const Facts facts(loaded.project, session.today());
  const Measure& measure = score_called(measure_word(request), loaded.project);
  CycleLog log = empty_log(request, session.today());
  if (!add_rows(request, measure, facts, session, log)) {
    session.say("no row is new; nothing was written");
    return ExitCode::done;
  }
  std::vector<std::optional<double>> scores;
  for (const Observation& row : log.observations) scores.push_back(value_of(measure, row));
  const Published published =
      publish_log(std::move(log), "score", loaded.project, folder, request.dry_run, session);
  if (published.exit_code != ExitCode::done) return published.exit_code;
  if (scores.size() == 1 && scores.front()) {
    session.say("score: {}", number_text(*scores.front()));
  } else if (!published.file.empty()) {
    session.say("{} scored: cop score show {}", counted(scores.size(), "row", "rows"),
                measure.id.value.text);
  }
  return published.exit_code;
}

void require_fitting(const Request& request) {
  const RowFlags& row = request.row;
  const SheetFlags& sheet = request.sheet;
  require_belonging("score", request.verb,
                    {{"--row", !row.row.empty(), {"enter"}},
                     {"--period", !row.period.empty(), {"enter"}},
                     {"--stage", !row.stage.empty(), {"enter"}},
                     {"--group", !row.group.empty(), {"enter"}},
                     {"--practice", !row.practice.empty(), {"enter"}},
                     {"--member", !row.member.empty(), {"enter"}},
                     {"--arm", !row.arm.empty(), {"enter"}},
                     {"--rater", !row.rater.empty(), {"enter"}},
                     {"--provenance", !row.provenance.empty(), {"enter"}},
                     {"--item", !row.items.empty(), {"enter"}},
                     {"--csv", sheet.given(), {"enter"}},
                     {"--replace", sheet.replace, {"enter"}},
                     {"--date", !request.date.empty(), {"enter"}},
                     {"--recorded-by", !request.recorded_by.empty(), {"enter"}},
                     {"--format json", request.format != "text", {"show"}},
                     {"--dry-run", request.dry_run, {"enter"}}});
  require_sheet(sheet);
}

ExitCode run(const Request& request, Session& session) {
  const std::vector<std::string> verbs{"enter", "show"};
  if (std::find(verbs.begin(), verbs.end(), request.verb) == verbs.end()) {
    throw UsageError(request.verb.empty()
                         ? "say what to do: cop score enter MEASURE, or cop score show MEASURE"
                         : "cop score can enter and show, not \"" + shown(request.verb, 40) + "\"" +
                               nearest_or("", request.verb, verbs));
  }
  require_fitting(request);
  return request.verb == "enter" ? enter(request, session) : show(request, session);
}

void declare_row(Options& options, RowFlags& row) {
  options.text("--row", "N", "its number on your list, which tells nobody who the patient is",
               row.row);
  options.text("--period", "PERIOD", "when it is from, such as 2026-02", row.period);
  options.choice("--stage", {"", "baseline", "during", "after", "follow-up"},
                 "baseline is before the change", row.stage);
  options.text("--group", "TEXT", "its group, such as a specialty", row.group);
  options.text("--practice", "ID", "the practice that it comes from", row.practice);
  options.text("--member", "CODE", "the member whose it is", row.member);
  options.text("--arm", "TEXT", "the arm of a comparison", row.arm);
  options.text("--rater", "CODE", "who scores it, where several do", row.rater);
  options.choice("--provenance", {"", "real", "derived", "synthetic"}, "where it comes from",
                 row.provenance);
  options.many("--item", "ITEM=1", "1 met, 0 not, - cannot be judged (may be repeated)", row.items);
}

void declare_table(Options& options, SheetFlags& sheet) {
  options.text("--csv", "FILE", "many rows from a table: row, period, group, items.ITEM, …",
               sheet.csv);
  options.many("--column", "FIELD=HEADER", "what a column of it holds (may be repeated)",
               sheet.columns);
  options.many("--ignore", "HEADER", "a column to leave out (may be repeated)", sheet.ignored);
  options.choice("--delimiter", {"", "comma", "semicolon", "tab"}, "what parts its columns",
                 sheet.delimiter);
  options.choice("--decimal", {"", "point", "comma"}, "whether 0,5 or 0.5 is a half",
                 sheet.decimal);
  options.choice("--dates", {"", "day-first", "month-first"}, "how 02/03/2026 is read",
                 sheet.dates);
  options.flag("--replace", "its rows stand instead of those that an earlier log has",
               sheet.replace);
}

Action configure(Options& options) {
  auto request = std::make_shared<Request>();
  options.word("VERB", "enter or show", request->verb);
  options.words("MEASURE", "the score, by its name in measures.yaml", request->words);
  options.group("One letter or patient");
  declare_row(options, request->row);
  options.group("Many");
  declare_table(options, request->sheet);
  options.group("Options");
  options.text("--date", "DAY", "the day of scoring (today)", request->date);
  options.text("--recorded-by", "CODE", "who writes this", request->recorded_by);
  options.choice("--format", {"text", "json"}, "show: how to write it", request->format);
  options.flag("-n,--dry-run", "enter: show the log and write nothing", request->dry_run);
  return [request](Session& session) { return run(*request, session); };
}

}  // namespace

extern const Command score_command{
    "score", "score letters or patients item by item, and see what the scores come to",
    R"(enter writes what each letter or patient has of the items of a score into one new log in cycles/; on
a terminal it asks. The score itself is never typed: it is computed from the items and their weights.
Two who score the same rows give --rater each; show then tells how far they agree.

Examples:
  cop score enter letter-score --period 2026-02 --row 1 --item reason=1 --item history=0
  cop score enter letter-score                      asks, section by section
  cop score enter letter-score --csv letters.csv    columns row, stage, group, items.reason, …
  cop score show letter-score
  cop score show letter-score --format json

Exit: 0 done, 1 the log would break a rule and nothing was written, 2 wrong command line or an item
without an answer, 3 no project or the file cannot be written
)",
    configure};

}  // namespace cop::app
