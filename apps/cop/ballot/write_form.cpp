#include <algorithm>

#include "cop/ballot/form_json.hpp"
#include "cop/ballot/request.hpp"
#include "cop/base/utf8.hpp"
#include "cop/embedded.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/known_member.hpp"
#include "cop/output_file.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::string_view mark = "{{{data}}}";

/// The page with what it knows of the selection in its place.
std::string page_with(const std::string& data) {
  const auto files = embedded_files();
  const auto form = std::find_if(files.begin(), files.end(), [](const EmbeddedFile& file) {
    return file.path == "ballots/form.html";
  });
  std::string page(form->text);
  return page.replace(page.find(mark), mark.size(), data);
}

FormFor form_for(const BallotRequest& request, const Project& project, const Selection& selection) {
  FormFor made;
  made.round = round_in(request, project, selection);
  made.anonymous = request.anonymous;
  if (request.anonymous) return made;
  if (!request.member.empty()) {
    const std::string wrong = complaint_about_member(project, request.member);
    if (!wrong.empty()) throw UsageError("--member " + wrong);
  }
  for (const Member& member : project.membership.members) {
    const std::string& code = member.id.value.text;
    const bool is_wanted = request.member.empty() || request.member == code;
    if (!member.left && is_wanted) made.members.push_back(code);
  }
  return made;
}

}  // namespace

ExitCode write_form(const BallotRequest& request, Session& session) {
  const BallotDesk desk = open_desk(session);
  const Selection& selection = selection_called(request, desk.project());
  const std::string& id = selection.id.value.text;
  if (selection.decided_on) {
    session.env.err.print("cop: nothing was written: \"{}\" was decided on {}\n", id,
                          selection.decided_on->value.iso());
    return ExitCode::findings;
  }
  if (selection.options.empty()) {
    throw UsageError("\"" + id + "\" has no options yet: cop ballot propose adds them");
  }
  const std::string page = page_with(
      json_of_form(desk.project(), selection, form_for(request, desk.project(), selection)));
  if (request.output == "-") {
    session.env.out.write(page);
    return ExitCode::done;
  }
  const std::string file = request.output.empty()
                               ? join(desk.folder, "reports/ballot-" + id + ".html")
                               : session.path(request.output);
  refuse_project_files(file, desk.folder);
  make_folders(parent_of(file));
  replace_file(file, page);
  session.say("wrote {}: members open it in a browser; what they save: cop ballot collect FILE",
              shown(file));
  return ExitCode::done;
}

}  // namespace cop::app
