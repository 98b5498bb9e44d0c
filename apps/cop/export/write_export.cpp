#include "cop/export/write_export.hpp"

#include <algorithm>
#include <map>

#include "cop/base/error.hpp"
#include "cop/base/id.hpp"
#include "cop/base/utf8.hpp"
#include "cop/export/export_folder.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/model/project_identity.hpp"
#include "cop/network/each_project.hpp"
#include "cop/network/known_projects.hpp"
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

/// A project on its way into an export: its tables, or why there are none, and how many of its
/// files are left out.
struct ExportPart {
  ProjectExport project;
  std::string identity;
  std::string trouble;
  std::size_t lost = 0;
};

std::size_t lost_of(const Project& project) {
  return project.unread.size() + project.copies.size();
}

/// One run of the command: what was read, what was written, what was left out.
class Exporter {
 public:
  Exporter(const ExportRequest& request, Session& session)
      : request_(request),
        session_(session),
        occasion_(session),
        workers_(workers_of(request.jobs)),
        found_(projects_of(request, session)) {}

  ExitCode run() {
    const std::string path = session_.path(request_.output);
    for (const ProjectPlace& place : found_.places) {
      refuse_folder(path, place.folder, request_.is_private);
    }
    ExportFolder folder(path, request_.force);
    try {
      write_all(folder);
    } catch (const Error&) {
      if (!request_.dry_run) folder.take_back();
      throw;
    }
    if (projects_ == 0) throw Error("no project can be exported, and nothing was written");
    say_what_was_done(path);
    if (found_.lacks_some) return ExitCode::environment;
    return projects_ == found_.places.size() ? ExitCode::done : ExitCode::findings;
  }

 private:
  void write_all(ExportFolder& folder) {
    const auto writer = format_called(request_.format).writer([&](const std::string& name) {
      return request_.dry_run ? nullptr : folder.stage(name);
    });
    const bool hides_order = !request_.is_private && !is_alone();
    each_project<ExportPart>(
        hides_order ? in_order_of_codes() : found_.places, workers_, session_,
        [this](const ProjectPlace& place) { return part_at(place); },
        [&](const ProjectPlace& place, ExportPart part, Progress& progress) {
          if (!(hides_order ? is_as_before(place, part, progress) : keep(place, part, progress))) {
            return;
          }
          if (request_.dry_run) progress.clear();
          folder.stop_if_asked();
          write(writer->add(part.project), folder);
          withheld_ += part.project.withheld.cells;
          ++projects_;
        });
    if (projects_ == 0) return;
    write(writer->finish(), folder);
    if (!request_.dry_run) folder.finish();
  }

  /// The projects that can be exported. The order of their folders would tell, by the times of
  /// files and the places of rows, which one is which.
  std::vector<ProjectPlace> in_order_of_codes() {
    std::map<std::string, ProjectPlace> by_code;
    each_project<ExportPart>(
        found_.places, workers_, session_,
        [this](const ProjectPlace& place) { return code_at(place); },
        [&](const ProjectPlace& place, ExportPart part, Progress& progress) {
          if (keep(place, part, progress)) by_code.emplace(part.project.code, place);
        });
    std::vector<ProjectPlace> places;
    for (auto& [code, place] : by_code) places.push_back(std::move(place));
    return places;
  }

  /// The project without its tables. May be called in any thread.
  [[nodiscard]] ExportPart code_at(const ProjectPlace& place) const {
    ExportPart part;
    try {
      visit_project(place, occasion_, [&](const Facts& facts) {
        part.lost = lost_of(facts.project);
        part.identity = identity_of(facts.project);
        part.project.code = neutral_code_of(facts);
      });
    } catch (const Error& error) {
      part.trouble = error.what();
    }
    return part;
  }

  /// May be called in any thread.
  [[nodiscard]] ExportPart part_at(const ProjectPlace& place) const {
    ExportPart part;
    try {
      const LoadedProject loaded = read(place);
      part.lost = lost_of(loaded.project);
      part.identity = identity_of(loaded.project);
      const Facts facts(loaded.project, reference_day(loaded.project, occasion_.today));
      Diagnostics findings = loaded.diagnostics;
      for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
      sort_by_place(findings);
      part.project = export_project(facts, findings, request_.is_private);
      if (request_.is_private && !is_id(part.project.code)) {
        throw Error("its cop.yaml says no id, by which its part would be called");
      }
    } catch (const Error& error) {
      if (is_alone()) throw;
      part.trouble = error.what();
    }
    return part;
  }

  [[nodiscard]] LoadedProject read(const ProjectPlace& place) const {
    return is_alone() ? session_.open_project(place.folder, request_.jobs)
                      : read_project_at(place, occasion_);
  }

  /// Then what is wrong with it ends the command.
  [[nodiscard]] bool is_alone() const { return found_.places.size() == 1; }

  /// Whether the project belongs into the export; says what of it does not.
  bool keep(const ProjectPlace& place, ExportPart& part, Progress& progress) {
    const std::string name = name_of(place);
    if (part.lost > 0 && !is_alone()) {
      progress.clear();
      session_.say("{}: left out {} (see cop validate)", name, counted(part.lost, "file", "files"));
    }
    if (part.trouble.empty()) part.trouble = known_.trouble_with(part.identity, name);
    if (part.trouble.empty()) {
      const auto [other, is_new] = codes_.emplace(part.project.code, name);
      if (!is_new) part.trouble = twice_text(other->second);
    }
    return is_sound(name, part, progress);
  }

  /// Whether a project that was kept is still what it was.
  bool is_as_before(const ProjectPlace& place, ExportPart& part, Progress& progress) {
    if (part.trouble.empty() && !codes_.contains(part.project.code)) {
      part.trouble = "it was changed meanwhile: run the command again";
    }
    return is_sound(name_of(place), part, progress);
  }

  bool is_sound(const std::string& name, const ExportPart& part, Progress& progress) {
    if (part.trouble.empty()) return true;
    progress.clear();
    session_.env.err.print("cop: left out: {}: {}\n", name, part.trouble);
    return false;
  }

  /// Names of folders may name people.
  static std::string name_of(const ProjectPlace& place) {
    return shown(mask_identifiers(place.name));
  }

  [[nodiscard]] std::string twice_text(const std::string& other) const {
    return fmt::format("{} {}: leave one out, or give one another id",
                       request_.is_private ? "it has the same id as" : "it is the same project as",
                       other);
  }

  void write(const std::vector<ExportFile>& files, ExportFolder& folder) {
    for (const ExportFile& file : files) {
      if (request_.dry_run) {
        session_.env.out.print("{} ({} bytes)\n", file.name, file.size);
      } else {
        folder.write(file);
      }
      ++files_;
    }
  }

  void say_what_was_done(const std::string& path) const {
    session_.say("{} {}: {} of {}", request_.dry_run ? "would write to" : "wrote to", shown(path),
                 counted(files_, "file", "files"), counted(projects_, "project", "projects"));
    if (request_.is_private) {
      session_.say("it shows members and small counts: keep it out of shared folders");
    } else if (withheld_ > 0) {
      session_.say("{} withheld: {} on few people, or would tell one that does",
                   counted(static_cast<std::size_t>(withheld_), "number is", "numbers are"),
                   withheld_ == 1 ? "it rests" : "they rest");
    }
  }

  const ExportRequest& request_;
  Session& session_;
  Occasion occasion_;
  Workers workers_;
  FoundProjects found_;
  KnownProjects known_;
  /// The projects that belong into the export, by code.
  std::map<std::string, std::string> codes_;
  std::size_t projects_ = 0;
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
