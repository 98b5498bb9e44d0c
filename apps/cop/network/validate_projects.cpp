#include <algorithm>

#include <fmt/ranges.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/findings/format.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/network/each_project.hpp"
#include "cop/network/named_findings.hpp"
#include "cop/network/request.hpp"
#include "cop/network/validate_json.hpp"
#include "cop/rule_words.hpp"
#include "cop/session.hpp"
#include "cop/unusable.hpp"

namespace cop::app {
namespace {

/// What is kept of a project once it is checked.
struct Verdict {
  std::string text;
  FindingCounts counts;
  std::string summary;
  bool fails = false;
  bool is_read = true;
};

/// How all projects are validated.
class Validation {
 public:
  Validation(const NetworkRequest& request, Session& session)
      : request_(request),
        session_(session),
        format_(request.format.empty() ? "full" : request.format),
        occasion_(session) {
    for (const std::string& name : request.rules) rule_called(name);
    if (request.fail_on == "error" || request.fail_on.empty()) bar_ = Severity::error;
    if (request.fail_on == "warning") bar_ = Severity::warning;
  }

  ExitCode run() {
    const FoundProjects found = find_projects(roots_of(request_, session_), session_);
    const Workers workers = workers_of(request_.jobs);
    occasion_.share(found.places.size(), workers);
    if (format_ == "json") session_.env.out.write(json_begin());
    each_project<Verdict>(
        found.places, workers, session_, [this](const ProjectPlace& place) { return check(place); },
        [this](const ProjectPlace& place, Verdict verdict, Progress& progress) {
          take(place, std::move(verdict), progress);
        });
    if (format_ == "json") session_.env.out.write(json_end(total_));
    session_.say("{}", total_text());
    const bool none_is_read = total_.unreadable == total_.projects;
    if (found.lacks_some || none_is_read) return ExitCode::environment;
    return fails_ ? ExitCode::findings : ExitCode::done;
  }

 private:
  [[nodiscard]] Verdict check(const ProjectPlace& place) const {
    Verdict verdict;
    try {
      CheckedProject checked = check_project_at(place, occasion_);
      keep_what_was_asked(checked.findings());
      checked.fetch_texts();
      verdict = judge(place, checked.project(), std::move(checked.findings()));
      verdict.is_read = why_unusable(checked.project()).empty();
    } catch (const Error& error) {
      Diagnostics findings{{Severity::error, "file-unreadable", {"cop.yaml"}, error.what()}};
      keep_what_was_asked(findings);
      Project none;
      none.files = 1;
      none.unread = {"cop.yaml"};
      verdict = judge(place, none, std::move(findings));
      verdict.is_read = false;
    }
    return verdict;
  }

  void keep_what_was_asked(Diagnostics& findings) const {
    const Limit limit{{}, request_.rules};
    std::erase_if(findings, [&](const Diagnostic& one) { return !limit.covers_rule(one.rule); });
  }

  [[nodiscard]] Verdict judge(const ProjectPlace& place, const Project& project,
                              Diagnostics findings) const {
    const Sources sources = with_folder(place.name, project.sources, findings);
    put_folder(place.name, findings);
    FindingsReport report{.project_title = project.charter.title->value,
                          .findings = std::move(findings),
                          .sources = sources,
                          .files = project.files,
                          .unread = project.unread.size(),
                          .color = session_.colored(session_.env.terminals.out),
                          .limit = {{}, request_.rules},
                          .fails_from = bar_};
    Verdict verdict;
    verdict.counts = {count(report.findings, Severity::error),
                      count(report.findings, Severity::warning),
                      count(report.findings, Severity::note)};
    verdict.fails =
        std::any_of(report.findings.begin(), report.findings.end(),
                    [&](const Diagnostic& one) { return bar_ && one.severity >= *bar_; });
    verdict.text = render_findings(format_, report);
    if (format_ == "json") verdict.text = json_of_project(place.name, verdict.text);
    if (!report.findings.empty()) verdict.summary = summary_line(report);
    return verdict;
  }

  void take(const ProjectPlace& place, Verdict verdict, Progress& progress) {
    const bool is_first = total_.projects == 0;
    total_.add(verdict.counts, verdict.is_read);
    fails_ = fails_ || verdict.fails;
    if (verdict.text.empty() && verdict.summary.empty()) return;
    progress.clear();
    if (format_ == "json" && !is_first) session_.env.out.write(",\n");
    if (format_ == "full" && has_text_ && !verdict.text.empty()) session_.env.out.write("\n");
    has_text_ = has_text_ || !verdict.text.empty();
    session_.env.out.write(verdict.text);
    if (verdict.summary.empty()) return;
    const std::string name = place.name.empty() ? "." : shown(mask_identifiers(place.name));
    session_.say("{}: {}", name, verdict.summary);
  }

  [[nodiscard]] std::string total_text() const {
    std::vector<std::string> parts;
    const FindingCounts& all = total_.findings;
    if (all.errors > 0) parts.push_back(counted(all.errors, "error", "errors"));
    if (all.warnings > 0) parts.push_back(counted(all.warnings, "warning", "warnings"));
    if (all.notes > 0) parts.push_back(counted(all.notes, "note", "notes"));
    const std::string projects = counted(total_.projects, "project", "projects");
    if (parts.empty()) return "no findings in " + projects;
    std::string text =
        fmt::format("{} in {} of {}", fmt::join(parts, ", "), total_.with_findings, projects);
    if (total_.unreadable > 0) {
      text +=
          fmt::format(" ({} could not be read)", counted(total_.unreadable, "project", "projects"));
    }
    return text;
  }

  const NetworkRequest& request_;
  Session& session_;
  std::string format_;
  Occasion occasion_;
  std::optional<Severity> bar_;
  NetworkTotal total_;
  bool fails_ = false;
  bool has_text_ = false;
};

}  // namespace

ExitCode validate_network(const NetworkRequest& request, Session& session) {
  return Validation(request, session).run();
}

}  // namespace cop::app
