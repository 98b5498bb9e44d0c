// What every format of findings is given to print.

#include <string>

#include <doctest/doctest.h>

#include "cop/findings/masked.hpp"

using cop::Diagnostic;
using cop::Diagnostics;
using cop::Location;
using cop::Severity;
using cop::app::FindingsReport;
using cop::app::MaskedReport;

namespace {

Diagnostic finding_at(const Location& where, std::string message) {
  return {Severity::error, "wrong-type", where, std::move(message)};
}

FindingsReport report_of(Diagnostics findings, const cop::Sources& sources) {
  return {"Recall of 2123 45670 1", std::move(findings), sources, 1, 0, false};
}

}  // namespace

TEST_CASE("title, message, label, help, related places and file names are masked") {
  const cop::Sources sources{{"p-2123456701.yaml", "a: 1\n"}};
  Diagnostic finding = finding_at({"p-2123456701.yaml", 1, 4, 1, 5}, "not 2123 45670 1");
  finding.label = "is 2123 45670 1";
  finding.help = "drop 2123 45670 1";
  finding.related.push_back({{"p-2123456701.yaml", 1, 1, 1, 2}, "first 2123 45670 1"});
  const FindingsReport report = report_of({finding}, sources);
  const MaskedReport masked(report);
  const Diagnostic& shown = masked.report().findings.front();
  CHECK(masked.report().project_title == "Recall of 21•• ••••• 1");
  CHECK(shown.message == "not 21•• ••••• 1");
  CHECK(shown.label == "is 21•• ••••• 1");
  CHECK(shown.help == "drop 21•• ••••• 1");
  CHECK(shown.related.front().message == "first 21•• ••••• 1");
  CHECK(shown.related.front().where.file.view() == "p-21•••••••1.yaml");
  CHECK(shown.where == Location{"p-21•••••••1.yaml", 1, 4, 1, 5});
  CHECK(masked.report().sources.at("p-21•••••••1.yaml") == "a: 1\n");
}

TEST_CASE("a value quoted without the words that gave it away is masked too") {
  const cop::Sources sources{{"a.yaml", "dob: 12/3/1961\nbatch: 12/3/1961\n"}};
  const FindingsReport report = report_of({finding_at({"a.yaml", 1, 6, 1, 15}, "not \"12/3/1961\""),
                                           finding_at({"a.yaml", 1, 6, 1, 15}, "not \"12/3/…\"")},
                                          sources);
  const MaskedReport masked(report);
  CHECK(masked.report().findings[0].message == "not \"••/•/••••\"");
  CHECK(masked.report().findings[1].message == "not \"••/•/…\"");
}

TEST_CASE("a fix that would write an identifier is not shown") {
  const cop::Sources sources{{"a.yaml", "a: 1\n"}};
  Diagnostic finding = finding_at({"a.yaml", 1, 4, 1, 5}, "wrong");
  finding.fix = {{{"a.yaml", 1, 4, 1, 5}, "2123 45670 1"}};
  CHECK(MaskedReport(report_of({finding}, sources)).report().findings.front().fix.empty());
  finding.fix = {{{"a.yaml", 1, 4, 1, 5}, "2"}};
  CHECK(MaskedReport(report_of({finding}, sources)).report().findings.front().fix.size() == 1);
}

TEST_CASE("two files whose names look alike when masked show no excerpt of each other") {
  const cop::Sources sources{{"MRN 1234.yaml", "a: 1\n"}, {"MRN 5678.yaml", "b: 1\n"}};
  const FindingsReport report = report_of({finding_at({"MRN 1234.yaml", 1, 1, 1, 2}, "wrong"),
                                           finding_at({"MRN 5678.yaml", 1, 1, 1, 2}, "wrong")},
                                          sources);
  CHECK(MaskedReport(report).report().sources.at("MRN ••••.yaml").empty());
}
