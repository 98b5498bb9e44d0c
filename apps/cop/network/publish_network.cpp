#include <algorithm>
#include <set>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/file_name_part.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/io/private_file.hpp"
#include "cop/io/system.hpp"
#include "cop/network/each_project.hpp"
#include "cop/network/known_projects.hpp"
#include "cop/network/network_report.hpp"
#include "cop/network/private_comparison.hpp"
#include "cop/network/request.hpp"
#include "cop/pager.hpp"
#include "cop/publish/json_report.hpp"
#include "cop/publish/report_templates.hpp"
#include "cop/publish/save_report.hpp"
#include "cop/report/render/html.hpp"
#include "cop/report/render/markdown.hpp"
#include "cop/report/render/text.hpp"
#include "cop/session.hpp"
#include "cop/terminal_characters.hpp"

namespace cop::app {
namespace {

constexpr std::size_t widest_text = 100;

/// Nothing in here belongs into a project: others' figures, or one practice's own.
void refuse_projects(const std::string& path, const std::vector<ProjectPlace>& places) {
  for (const ProjectPlace& place : places) {
    if (path != place.folder && !path.starts_with(place.folder + "/")) continue;
    throw UsageError(shown(path) + " is in a group's own folder: name a place outside it");
  }
}

std::optional<Contribution> contribution_in(const ProjectPlace& place, const Occasion& occasion) {
  std::optional<Contribution> contribution;
  try {
    visit_project(place, occasion,
                  [&](const Facts& facts) { contribution = contribution_of(facts); });
  } catch (const Error&) {
    return std::nullopt;
  }
  return contribution;
}

/// What the file of a practice's page is called: a project without an id has a number.
std::string page_name(const PracticePage& page, std::size_t number) {
  const std::string project =
      page.project.empty() ? fmt::format("group-{}", number) : file_name_part(page.project);
  return page.practice.empty() ? project : project + "-" + file_name_part(page.practice);
}

/// The report of a network on its way to its readers, and the private pages on theirs.
class NetworkPublisher {
 public:
  NetworkPublisher(const NetworkRequest& request, Session& session)
      : request_(request), session_(session), occasion_(session), format_(format()) {}

  ExitCode make() {
    found_ = find_projects(roots_of(request_, session_), session_);
    const std::string file = target(request_.output == "-" ? "" : request_.output);
    const std::string folder = target(request_.private_folder);
    read();
    give_back_memory();
    if (contributions_.empty())
      throw Error("no project can be read: cop network validate says why");
    const Report report = network_report(contributions_, left_out_, occasion_.today);
    if (folder.empty()) std::vector<Contribution>().swap(contributions_);
    give_back_memory();
    Edition edition{report, "network"};
    edition.as_of = occasion_.today.iso();
    if (file.empty()) {
      print(edition);
    } else {
      write(edition, file);
    }
    if (!folder.empty()) write_pages(folder);
    return found_.lacks_some ? ExitCode::environment : ExitCode::done;
  }

 private:
  [[nodiscard]] std::string format() const {
    if (!request_.format.empty()) return request_.format;
    for (const std::string_view format : {"html", "json"}) {
      if (request_.output.ends_with(fmt::format(".{}", format))) return std::string(format);
    }
    return "md";
  }

  /// The path that was given, outside of all projects; empty where none was.
  [[nodiscard]] std::string target(const std::string& given) const {
    if (given.empty()) return {};
    const std::string path = session_.path(given);
    refuse_projects(path, found_.places);
    return path;
  }

  void read() {
    using Part = std::optional<Contribution>;
    const Workers workers = workers_of(request_.jobs);
    occasion_.share(found_.places.size(), workers);
    each_project<Part>(
        found_.places, workers, session_,
        [this](const ProjectPlace& place) { return contribution_in(place, occasion_); },
        [this](const ProjectPlace& place, Part part, Progress& progress) {
          take(shown(mask_identifiers(place.name)), std::move(part), progress);
        });
  }

  /// Keeps what the project brings, or says why it is left out.
  void take(const std::string& name, std::optional<Contribution> part, Progress& progress) {
    if (!part) {
      progress.clear();
      ++left_out_.unreadable;
      session_.say("left out, because it cannot be read: {} (see cop network validate)", name);
      return;
    }
    const std::string trouble = known_.trouble_with(part->state.identity, name);
    if (trouble.empty()) {
      contributions_.push_back(std::move(*part));
      return;
    }
    progress.clear();
    ++left_out_.copies;
    session_.say("left out: {}: {}", name, trouble);
  }

  [[nodiscard]] std::string rendered(const Edition& edition) const {
    if (format_ == "json") return json_of_report(edition);
    const ReportTemplate used = built_in_template(format_);
    return format_ == "html" ? html(edition, used, report_style()) : markdown(edition, used);
  }

  void print(const Edition& edition) {
    if (session_.env.terminals.out && request_.format.empty()) {
      const std::size_t width = std::min(session_.env.out.columns(), widest_text);
      show_in_pager(text(edition.report, width, characters_for(session_.env)), session_);
    } else {
      session_.env.out.write(rendered(edition));
    }
  }

  void write(Edition& edition, const std::string& file) const {
    save_report(
        edition, format_, file, [this](const Edition& of) { return rendered(of); }, session_);
  }

  /// `PROJECT-PRACTICE.md`, with a number behind it where two would have the same name.
  void write_pages(const std::string& folder) const {
    make_private_folder(folder);
    std::set<std::string> names;
    for (const PracticePage& page : practice_pages(contributions_, occasion_.today)) {
      const std::string stem = page_name(page, names.size() + 1);
      std::string name = stem;
      for (int i = 2; !names.insert(name).second; ++i) name = fmt::format("{}-{}", stem, i);
      Edition edition{page.report, "practice", page.practice};
      edition.audience = "one practice";
      edition.as_of = occasion_.today.iso();
      replace_private_file(join(folder, fmt::format("{}.{}", name, format_)), rendered(edition));
    }
    session_.say("wrote {} to {}, readable by you alone",
                 counted(names.size(), "private page", "private pages"), shown(folder));
  }

  const NetworkRequest& request_;
  Session& session_;
  Occasion occasion_;
  std::string format_;
  FoundProjects found_;
  std::vector<Contribution> contributions_;
  KnownProjects known_;
  LeftOutProjects left_out_;
};

}  // namespace

ExitCode report_network(const NetworkRequest& request, Session& session) {
  return NetworkPublisher(request, session).make();
}

}  // namespace cop::app
