#include "cop/publish/publish_report.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/day.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/file.hpp"
#include "cop/language/catalogue.hpp"
#include "cop/pager.hpp"
#include "cop/publish/json_report.hpp"
#include "cop/publish/report_templates.hpp"
#include "cop/publish/save_report.hpp"
#include "cop/report/make_report.hpp"
#include "cop/report/render/html.hpp"
#include "cop/report/render/markdown.hpp"
#include "cop/report/render/text.hpp"
#include "cop/report/report_language.hpp"
#include "cop/report/report_subject.hpp"
#include "cop/rules/rules.hpp"
#include "cop/session.hpp"
#include "cop/terminal_characters.hpp"

namespace cop::app {
namespace {

constexpr std::size_t widest_text = 100;

std::optional<Date> day_of(const std::string& typed, const Session& session) {
  if (typed.empty()) return std::nullopt;
  return parse_day(typed, session.today());
}

/// One report on its way to its readers.
class ReportPublisher {
 public:
  ReportPublisher(const ReportKind& kind, ReportRequest request, Session& session)
      : kind_(kind),
        request_(std::move(request)),
        session_(session),
        folder_(session.project_folder()),
        format_(format_of(request_)) {}

  ExitCode make() {
    const Destination destination = look_over();
    const LoadedProject loaded = session_.open_project(folder_);
    const Facts facts(loaded.project, reference_day(loaded.project, session_.today()));
    const FoundSubject found = find_subject(kind_, facts, request_.subject);
    if (!found.problem.empty()) throw UsageError(found.problem);
    request_.subject = found.id;
    const Report report = build(loaded, facts);
    Edition edition{report, kind_.name, mask_identifiers(request_.subject)};
    edition.audience = kind_.is_private                       ? "one person"
                       : input_audience() == Audience::shared ? "shared"
                                                              : "the group";
    edition.as_of = facts.today.iso();
    if (from_) edition.from = from_->iso();
    if (to_) edition.to = to_->iso();
    return destination.file.empty() ? print(edition) : write(edition, destination.file);
  }

 private:
  /// Refuses what cannot be done before anything is read.
  Destination look_over() {
    if (format_ == "json" && !request_.template_file.empty()) {
      throw UsageError("JSON has no template: it is the report's data");
    }
    from_ = day_of(request_.from, session_);
    to_ = day_of(request_.to, session_);
    if (from_ && to_ && *to_ < *from_) {
      throw UsageError(fmt::format("--from {} is after --to {}", from_->iso(), to_->iso()));
    }
    return destination_of(request_, kind_, folder_, session_);
  }

  /// The language that was chosen, else that of the project.
  [[nodiscard]] Language language(const Charter& charter) const {
    const std::string& asked = charter.language->value;
    if (!request_.language.empty()) return find_language(request_.language).value_or(english);
    if (!asked.empty() && !find_language(asked)) {
      session_.say(
          "cop cannot write reports in \"{}\" (language in cop.yaml): this one is in English",
          shown(asked, 40));
    }
    return language_of(charter);
  }

  [[nodiscard]] Audience input_audience() const { return audience_of(request_, kind_); }

  Report build(const LoadedProject& loaded, const Facts& facts) const {
    Diagnostics findings = loaded.diagnostics;
    for (Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
    return make_report(kind_, {facts, findings, request_.subject, input_audience(), from_, to_,
                               language(loaded.project.charter)});
  }

  std::string rendered(const Edition& edition) const {
    if (format_ == "json") return json_of_report(edition);
    const ReportTemplate used = template_for(request_, format_, folder_, session_);
    return format_ == "html" ? html(edition, used, report_style()) : markdown(edition, used);
  }

  ExitCode print(const Edition& edition) {
    const bool is_for_reading = request_.format.empty() && request_.template_file.empty();
    if (session_.env.terminals.out && is_for_reading) {
      const std::size_t width = std::min(session_.env.out.columns(), widest_text);
      show_in_pager(text(edition.report, width, characters_for(session_.env)), session_);
    } else {
      session_.env.out.write(rendered(edition));
    }
    return ExitCode::done;
  }

  ExitCode write(Edition& edition, const std::string& file) {
    save_report(
        edition, format_, file, [this](const Edition& of) { return rendered(of); }, session_);
    return ExitCode::done;
  }

  const ReportKind& kind_;
  ReportRequest request_;
  Session& session_;
  std::string folder_;
  std::string format_;
  std::optional<Date> from_;
  std::optional<Date> to_;
};

}  // namespace

ExitCode publish_report(const ReportKind& kind, ReportRequest request, Session& session) {
  try {
    return ReportPublisher(kind, std::move(request), session).make();
  } catch (const TemplateError& error) {
    session.env.err.print("cop: {}\n", error.what());
    return ExitCode::findings;
  }
}

}  // namespace cop::app
