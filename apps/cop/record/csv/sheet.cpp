#include "cop/record/csv/sheet.hpp"

#include <algorithm>

#include <fmt/ranges.h>

#include "cop/base/utf8.hpp"
#include "cop/dialog.hpp"
#include "cop/findings/table_findings.hpp"
#include "cop/io/file.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/log_text.hpp"
#include "cop/load/observation_rows.hpp"
#include "cop/record/csv/preview.hpp"
#include "cop/record/csv/understand.hpp"
#include "cop/record/given_file.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

[[noreturn]] void refuse(Diagnostics findings, const Session& session) {
  throw Abandoned(show_table_findings(std::move(findings), session) +
                  "nothing was written: mend the sheet and record it again");
}

CsvText read_text(const SheetFlags& flags, Session& session) {
  Diagnostics findings;
  auto text = csv_text(name_given(flags.csv), bytes_given("--csv", flags.csv, session), findings);
  if (!text) refuse(findings, session);
  return *std::move(text);
}

/// Where nobody can be asked, or a question cannot help, all open points make one message.
[[noreturn]] void refuse_open(const std::vector<OpenPoint>& open) {
  std::string text = "the sheet leaves some things open; nothing was written:";
  for (const OpenPoint& point : open) text += "\n  " + point.missing;
  throw UsageError(text + "\ncop record --help tells more about sheets");
}

const OpenPoint* first_question(const std::vector<OpenPoint>& open) {
  const auto found = std::find_if(open.begin(), open.end(), [](const OpenPoint& point) {
    return !point.prompt.question.empty();
  });
  return found == open.end() ? nullptr : &*found;
}

/// Understands the sheet, with a person's help where there is one.
std::unique_ptr<Understanding> understand(const std::string& file, const std::string& text,
                                          const SheetFlags& given, const Project& project,
                                          Session& session) {
  Dialog dialog(session.env.in, session.env.err);
  std::unique_ptr<Understanding> sheet;
  std::vector<std::string> answers;
  dialog.conduct([&] {
    SheetFlags flags = given;
    answers.clear();
    while (true) {
      sheet = understand_sheet(file, text, flags, project);
      if (!sheet->findings.empty()) refuse(sheet->findings, session);
      if (sheet->open.empty()) return;
      const OpenPoint* question = first_question(sheet->open);
      if (!session.may_ask() || question == nullptr) refuse_open(sheet->open);
      answers.push_back(question->answer(dialog.ask(question->prompt), flags));
    }
  });
  if (!answers.empty()) session.say("next time without questions: {}", fmt::join(answers, " "));
  return sheet;
}

/// Refuses what clashes, unless it may replace the figures of one log.
void settle_clashes(const SheetOverlaps& overlaps, bool replace, const Session& session,
                    CycleLog& log) {
  if (!overlaps.in_sheet.empty()) {
    session.env.err.write("with different numbers more than once in the sheet:\n" +
                          clashes_text(overlaps.in_sheet));
    throw Abandoned(
        "the sheet has more than one number for these; nothing was written: mend it, or, where "
        "each line is a letter or patient of its own, name its column with --column row=HEADER");
  }
  if (overlaps.in_logs.empty()) return;
  session.env.err.write("recorded already, with other numbers:\n" + clashes_text(overlaps.in_logs));
  const CycleLog* only = overlaps.only_log();
  if (only == nullptr) {
    throw Abandoned(
        "these are recorded with other numbers in more than one log, and a new log can replace the "
        "figures of one only; nothing was written: split the sheet by the logs above");
  }
  if (!replace) {
    throw Abandoned(
        "these are recorded with other numbers; nothing was written: if the sheet is right, say "
        "--replace");
  }
  if (!log.replaces.value.empty() && log.replaces != only->id) {
    throw UsageError("--replace would replace another log than the answers of --from do");
  }
  session.say("these figures stand instead of those in {}", only->id.value.text);
  log.replaces = only->id;
}

}  // namespace

void require_room(const CycleLog& log) {
  constexpr std::size_t for_the_rest = 1024;
  const std::size_t cells = observation_rows(log.observations).columns.size() + 1;
  if (log_text(log).size() < largest_file - for_the_rest &&
      log.observations.size() * cells < YamlLimits().nodes - for_the_rest) {
    return;
  }
  throw Abandoned(fmt::format(
      "{} figures are more than fit into one log; nothing was written: split the sheet, for "
      "instance by year",
      log.observations.size()));
}

bool add_sheet(const SheetFlags& flags, const Facts& facts, Session& session, CycleLog& log) {
  const Project& project = facts.project;
  const std::string file = name_given(flags.csv);
  CsvText text = read_text(flags, session);
  const auto sheet = understand(file, text.text, flags, project, session);
  const auto found = read_figures(sheet->rows, sheet->mapping, sheet->reading, project);
  session.say(
      "{}", without_blanks(mapping_text({file, text.was_windows_1252, sheet->delimiter, sheet->rows,
                                         sheet->mapping, sheet->evidence, sheet->reading})));
  if (!found.findings.empty()) refuse(found.findings, session);
  const SheetOverlaps overlaps = find_overlaps(found.figures, project);
  if (!session.options.quiet) session.env.err.write(left_out_text(found, overlaps));
  settle_clashes(overlaps, flags.replace, session, log);
  if (!session.options.quiet) session.env.err.write(figures_text(overlaps.fresh));
  if (overlaps.fresh.empty()) return false;
  log.observations.insert(log.observations.end(), overlaps.fresh.begin(), overlaps.fresh.end());
  if (!log.kind) log.kind = Located(MeetingKind::data);
  require_room(log);
  return true;
}

}  // namespace cop::app
