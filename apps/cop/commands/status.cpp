#include "cop/status.hpp"

#include "cop/command.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/render/text.hpp"
#include "cop/report/report_language.hpp"
#include "cop/report/status_report.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::size_t width = 80;

Action configure(Options&) { return show_status; }

}  // namespace

ExitCode show_status(Session& session) {
  const LoadedProject loaded = session.open_project(session.project_folder());
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  session.env.out.write(text(
      masked(status_report(language_of(loaded.project.charter), facts), Names::hidden), width));
  return ExitCode::done;
}

extern const Command status_command{
    "status", "one screen before the next meeting: what is open, due and to decide",
    R"(Example:
  cop status

Exit: 0 shown, 3 no project that can be read
)",
    configure};

}  // namespace cop::app
