#include "cop/status.hpp"

#include <memory>

#include "cop/command.hpp"
#include "cop/publish/json_report.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/render/text.hpp"
#include "cop/report/report_language.hpp"
#include "cop/report/status_report.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

Action configure(Options& options) {
  auto format = std::make_shared<std::string>("text");
  options.choice("--format", {"text", "json"}, "how to write it", *format);
  return [format](Session& session) { return show_status(session, *format == "json"); };
}

}  // namespace

ExitCode show_status(Session& session, bool as_json) {
  const LoadedProject loaded = session.open_project(session.project_folder());
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  const Report report =
      masked(status_report(language_of(loaded.project.charter), facts), Names::hidden);
  if (as_json) {
    Edition edition{report, "next-meeting"};
    edition.audience = "the group";
    edition.as_of = facts.today.iso();
    session.env.out.write(json_of_report(edition));
  } else {
    session.env.out.write(text(report, session.width()));
  }
  return ExitCode::done;
}

extern const Command status_command{
    "status", "one screen before the next meeting: what is open, due and to decide",
    R"(Examples:
  cop status
  cop status --format json        the same for programs

Exit: 0 shown, 3 no project that can be read
)",
    configure};

}  // namespace cop::app
