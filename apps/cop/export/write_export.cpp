#include "cop/export/write_export.hpp"

#include <algorithm>
#include <map>

#include "cop/base/error.hpp"
#include "cop/base/id.hpp"
#include "cop/base/utf8.hpp"
#include "cop/export/export_folder.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/network/find_projects.hpp"
#include "cop/output_file.hpp"
#include "cop/rules/rules.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

const ExportFormat& format_called(const std::string& name) {
  const auto formats = all_export_formats();
  return **std::find_if(formats.begin(), formats.end(),
                        [&](const ExportFormat* format) { return format->name == name; });
}

void refuse_folder(const std::string& folder, const std::string& project, bool is_private) {
  refuse_project_files(folder + "/", project);
  if (is_private && folder.starts_with(project + "/")) {
    throw UsageError(shown(folder) +
                     " is in the shared folder, and with --private an export shows members and "
                     "small counts: write it outside the project");
  }
}

/// The project one stands in where none is named.
FoundProjects projects_of(const ExportRequest& request, const Session& session) {
  if (!request.projects.empty()) return find_projects(request.projects, session);
  return {{{session.project_folder(), ""}}};
}

/// One run of the command: what was read, what was written, what was left out.
class Exporter {
 public:
  Exporter(const ExportRequest& request, Session& session)
      : request_(request),
        session_(session),
        found_(projects_of(request, session)),
        writer_(format_called(request.format).writer()) {}

  ExitCode run() {
    const std::string path = session_.path(request_.output);
    for (const ProjectPlace& place : found_.places) {
      refuse_folder(path, place.folder, request_.is_private);
    }
    ExportFolder folder(path, request_.force);
    try {
      for (const ProjectPlace& place : found_.places) write(add(place), folder);
      if (!codes_.empty()) write(writer_->finish(), folder);
      if (!codes_.empty() && !request_.dry_run) folder.finish();
    } catch (const Error&) {
      if (!request_.dry_run) folder.take_back();
      throw;
    }
    say_what_was_done(path);
    if (found_.lacks_some) return ExitCode::environment;
    return codes_.size() == found_.places.size() ? ExitCode::done : ExitCode::findings;
  }

 private:
  std::vector<ExportFile> add(const ProjectPlace& place) {
    if (found_.places.size() == 1) return writer_->add(exported(place));
    ProjectExport project;
    try {
      project = exported(place);
    } catch (const Error& error) {
      session_.env.err.print("cop: left out: {}: {}\n", name_of(place), error.what());
      return {};
    }
    return writer_->add(project);
  }

  /// Names of folders may name people.
  static std::string name_of(const ProjectPlace& place) {
    return shown(mask_identifiers(place.name));
  }

  ProjectExport exported(const ProjectPlace& place) {
    const LoadedProject loaded = read(place);
    const Facts facts(loaded.project, reference_day(loaded.project, session_.today()));
    Diagnostics findings = loaded.diagnostics;
    for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
    sort_by_place(findings);
    ProjectExport project = export_project(facts, findings, request_.is_private);
    if (request_.is_private && !is_id(project.code)) {
      throw Error("its cop.yaml says no id, by which its part would be called");
    }
    const auto [other, is_new] = codes_.emplace(project.code, name_of(place));
    if (!is_new) {
      throw Error(
          fmt::format("{} {}: leave one out, or give one another id",
                      request_.is_private ? "it has the same id as" : "it is the same project as",
                      other->second));
    }
    withheld_ += project.withheld.cells;
    return project;
  }

  [[nodiscard]] LoadedProject read(const ProjectPlace& place) const {
    if (found_.places.size() == 1) return session_.open_project(place.folder);
    LoadedProject loaded = Session::usable(read_project(place.folder));
    const std::size_t lost = loaded.project.unread.size() + loaded.project.copies.size();
    if (lost > 0) {
      session_.say("{}: left out {} (see cop validate)", name_of(place),
                   counted(lost, "file", "files"));
    }
    return loaded;
  }

  void write(const std::vector<ExportFile>& files, ExportFolder& folder) {
    for (const ExportFile& file : files) {
      if (request_.dry_run) {
        session_.env.out.print("{} ({} bytes)\n", file.name, file.bytes.size());
      } else {
        folder.write(file);
      }
      ++files_;
    }
  }

  void say_what_was_done(const std::string& path) const {
    session_.say("{} {}: {} of {}", request_.dry_run ? "would write to" : "wrote to", shown(path),
                 counted(files_, "file", "files"), counted(codes_.size(), "project", "projects"));
    if (request_.is_private) {
      session_.say("it shows members and small counts: keep it out of shared folders");
    } else if (withheld_ > 0) {
      session_.say("{} withheld: {} on few people, or would tell one that does",
                   counted(static_cast<std::size_t>(withheld_), "number or role is",
                           "numbers and roles are"),
                   withheld_ == 1 ? "it rests" : "they rest");
    }
  }

  const ExportRequest& request_;
  Session& session_;
  FoundProjects found_;
  std::unique_ptr<ExportWriter> writer_;
  /// The projects that are in the export, by code.
  std::map<std::string, std::string> codes_;
  std::size_t files_ = 0;
  long withheld_ = 0;
};

}  // namespace

ExitCode write_export(const ExportRequest& request, Session& session) {
  if (request.output.empty()) {
    throw UsageError("say where the export goes: -o DIR, a folder that is empty or not there yet");
  }
  return Exporter(request, session).run();
}

}  // namespace cop::app
