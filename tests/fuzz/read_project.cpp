// Any bytes in place of a project file: reading, the rules and all that shows findings end without
// a crash, and what is shown holds no control characters.

#include "cop/load/read_project.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "cop/findings/format.hpp"
#include "cop/model/facts.hpp"
#include "cop/publish/report_templates.hpp"
#include "cop/report/make_report.hpp"
#include "cop/report/render/markdown.hpp"
#include "cop/report/report_kind.hpp"
#include "cop/rules/rules.hpp"

namespace {

constexpr std::string_view names[] = {"cop.yaml",
                                      "question.yaml",
                                      "members.yaml",
                                      "measures.yaml",
                                      "cycles/2026-02-12-k7d2m9xq.yaml",
                                      "ballots/question/gp01.yaml"};

constexpr std::string_view small_charter =
    "cop: 1\nid: letters\ntitle: Letters\nstarted: 2026-01-05\nphase: monitor\n";

bool has_control(std::string_view text) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && c != '\n') || byte == 0x7f) return true;
  }
  return false;
}

void show_findings(const cop::Project& project, const cop::Diagnostics& findings) {
  const cop::app::FindingsReport report{
      project.charter.title->value, findings, project.sources, project.files,
      project.unread.size(),        false};
  for (const auto* format : cop::app::findings_formats()) {
    if (has_control(render_findings(format->name, report))) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  cop::Sources texts{{"cop.yaml", std::string(small_charter)}};
  texts[std::string(names[bytes[0] % std::size(names)])] = input.substr(1);
  cop::LoadedProject loaded = cop::read_project_texts(texts);
  const cop::Facts facts(loaded.project, *cop::Date::parse("2026-04-01"));
  cop::Diagnostics findings = std::move(loaded.diagnostics);
  for (cop::Diagnostic& finding : check_project(facts)) findings.push_back(std::move(finding));
  cop::sort_by_place(findings);
  show_findings(loaded.project, findings);
  for (const cop::ReportKind* kind : cop::all_report_kinds()) {
    if (kind->subject == cop::ReportSubject::project) {
      const cop::Report report = make_report(*kind, {facts, findings});
      cop::markdown({report, kind->name}, cop::app::built_in_template("md"));
    }
  }
  return 0;
}
