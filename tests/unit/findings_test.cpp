#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "cop/findings/fingerprints.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/known_findings.hpp"
#include "cop/findings/shortened.hpp"
#include "cop/session.hpp"
#include "cop/wrap.hpp"

using cop::Diagnostic;
using cop::Severity;
using cop::Sources;
using cop::app::FindingsReport;
using cop::app::render_findings;

namespace {

Diagnostic finding_at(int line, std::string rule = "unknown-key") {
  return {Severity::error, std::move(rule), {"a.yaml", line, 1, line, 2}, "it is wrong"};
}

FindingsReport report_of(const Sources& sources, cop::Diagnostics findings) {
  return FindingsReport{"", std::move(findings), sources, 1, 0, false};
}

std::string concise(std::size_t findings, bool shortened) {
  const Sources sources;
  FindingsReport report = report_of(sources, cop::Diagnostics(findings, finding_at(1)));
  report.shortened = shortened;
  return render_findings("concise", report);
}

long lines_in(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

}  // namespace

TEST_CASE("five findings of one rule in a file are shown, the others counted") {
  CHECK(lines_in(concise(5, true)) == 5);
  CHECK(concise(5, true).find("…") == std::string::npos);
  CHECK(lines_in(concise(6, true)) == 6);
  CHECK(concise(42, true).ends_with(
      "a.yaml: … and 37 more of unknown-key in this file (cop validate --rule unknown-key a.yaml "
      "shows all)\n"));
  CHECK(lines_in(concise(42, false)) == 42);
}

TEST_CASE("findings of several rules and files are counted apart") {
  const Sources sources;
  cop::Diagnostics findings(5, finding_at(1));
  findings.resize(10, finding_at(1, "bad-date"));
  findings.resize(11, {Severity::error, "bad-date", {"b.yaml"}, "it is wrong"});
  FindingsReport report = report_of(sources, findings);
  report.shortened = true;
  CHECK(to_show(report).size() == 11);
}

TEST_CASE("a file name that a shell would take apart stands in quotes") {
  Diagnostic finding = finding_at(1);
  finding.where.file = "cycles/it's a copy.yaml";
  CHECK(
      cop::app::more_text({&finding, 1}).find("unknown-key 'cycles/it'\\''s a copy.yaml' shows") !=
      std::string::npos);
}

TEST_CASE("a command for GitHub escapes line ends everywhere, colons and commas in properties") {
  const Sources sources;
  Diagnostic finding = finding_at(3);
  finding.where.file = "a,b:c%.yaml";
  finding.message = "100% of \"a:b,c\"";
  CHECK(
      render_findings("github", report_of(sources, {finding})) ==
      "::error file=a%2Cb%3Ac%25.yaml,line=3,endLine=3,col=1,endColumn=1,title=unknown-key::100%25 "
      "of \"a:b,c\"\n");
}

TEST_CASE("an agent's command inside a line is not one any more") {
  const Sources sources;
  Diagnostic finding = finding_at(1);
  finding.message = "##vso[task.setvariable]x ##[error]y ##teamcity[z] ## a heading";
  const std::string text = render_findings("concise", report_of(sources, {finding}));
  CHECK(text.find("##vso") == std::string::npos);
  CHECK(text.find("##[") == std::string::npos);
  CHECK(text.find("##teamcity") == std::string::npos);
  CHECK(text.find("## a heading") != std::string::npos);
}

TEST_CASE("a fingerprint stays when lines come and go above, and changes with the place") {
  const Sources before{{"a.yaml", "summary: x\nkind: y\n"}};
  const Sources after{{"a.yaml", "# a comment\n\nsummary: x\nkind: y\n"}};
  const auto at = [](int line) {
    return Diagnostic{Severity::error, "unknown-word", {"a.yaml", line, 7, line, 8}, "m"};
  };
  const auto print = [](const Sources& sources, const Diagnostic& finding) {
    return fingerprints(report_of(sources, {finding})).front();
  };
  CHECK(print(before, at(2)) == print(after, at(4)));
  Diagnostic other = at(2);
  other.rule = "bad-date";
  CHECK(print(before, at(2)) != print(before, other));
}

TEST_CASE("an identifier gives no more away in a fingerprint than its mask") {
  const auto print = [](const std::string& text) {
    const Sources sources{{"a.yaml", text}};
    return render_findings(
        "baseline",
        report_of(sources, {{Severity::error, "unknown-key", {"a.yaml", 1, 1, 1, 11}, "m"}}));
  };
  CHECK(print("2123456701: x\n") == print("2100000051: x\n"));
}

TEST_CASE("another wrong value in the same place is not the known finding") {
  const auto print = [](const std::string& code) {
    const Sources sources{{"a.yaml", "attended: [" + code + "]\n"}};
    return fingerprints(
        report_of(sources, {{Severity::error, "unknown-member", {"a.yaml", 1, 12, 1, 16}, "m"}}));
  };
  CHECK(print("gp77") == print("gp77"));
  CHECK(print("gp77") != print("gp88"));
}

TEST_CASE("known findings are held back and those that are gone are counted") {
  const Sources sources;
  FindingsReport report = report_of(sources, {finding_at(1), finding_at(2)});
  const std::string text = render_findings("baseline", report);
  CHECK(lines_in(text) == 2);
  const std::string gone = "bad-date b.yaml 0123456789abcdef\r\n";
  report.findings.push_back(finding_at(3));
  const auto known = take_out_known(cop::app::read_baseline("known.txt", text + gone), report);
  CHECK(known.hidden == 2);
  CHECK(known.gone == 1);
  REQUIRE(report.findings.size() == 1);
  CHECK(report.findings.front() == finding_at(3));
}

TEST_CASE("a baseline holds back as many findings of a rule as it knows in the same value") {
  const auto medicare = [](int line, int from) {
    return Diagnostic{
        Severity::error, "medicare-number", {"a.yaml", line, from, line, from + 12}, "m"};
  };
  const auto shown = [&](const std::string& text, const cop::Diagnostics& findings) {
    const Sources before{{"a.yaml", "summary: of 2123 45670 1\nnote: x\n"}};
    const Sources after{{"a.yaml", text}};
    const std::string known = render_findings("baseline", report_of(before, {medicare(1, 13)}));
    FindingsReport report = report_of(after, findings);
    take_out_known(cop::app::read_baseline("known.txt", known), report);
    return report.findings.size();
  };
  CHECK(shown("summary: of 2123 45670 1\nnote: x\n", {medicare(1, 13)}) == 0);
  CHECK(shown("summary: of 2951 87312 5 and 2123 45670 1\n", {medicare(1, 13), medicare(1, 30)}) ==
        1);
  CHECK(shown("summary: of nobody\nnote: of 2951 87312 5\n", {medicare(2, 10)}) == 1);
}

TEST_CASE("lines that are no known findings are refused") {
  for (const char* text :
       {"x", "a b c", "unknown-key a.yaml 0123456789abcdeg", "cop: 1\n", "\n\n- x"}) {
    CHECK_THROWS_AS(cop::app::read_baseline("known.txt", text), cop::app::UsageError);
  }
  CHECK(cop::app::read_baseline("known.txt", "\n").empty());
}

TEST_CASE("a long line is cut so that the marked text stays in sight") {
  const Sources sources{
      {"a.yaml", "summary: " + std::string(500, 'x') + " BAD" + std::string(500, 'y')}};
  Diagnostic finding{Severity::error, "bad-date", {"a.yaml", 1, 511, 1, 514}, "it is wrong"};
  const std::string text = render_findings("full", report_of(sources, {finding}));
  const std::string left = "1 | …" + std::string(39, 'x') + " ";
  CHECK(text.find(left + "BADyyy") != std::string::npos);
  CHECK(text.find("  | " + std::string(41, ' ') + "^^^\n") != std::string::npos);
}

TEST_CASE("marks stand below characters that are shown as escapes") {
  const Sources sources{{"a.yaml", "a\x1b: b\x07"}};
  Diagnostic finding{Severity::error, "bad-date", {"a.yaml", 1, 5, 1, 7}, "it is wrong"};
  const std::string text = render_findings("full", report_of(sources, {finding}));
  CHECK(text.find("1 | a\\u{1B}: b\\u{7}\n  |          ^^^^^^\n") != std::string::npos);
}

TEST_CASE("the summary says what it is limited to") {
  const Sources sources;
  FindingsReport report = report_of(sources, {});
  CHECK(summary_line(report) == "no findings in 1 file");
  report.limit.rules = {"bad-date", "bad-id"};
  CHECK(summary_line(report) == "no findings, limited to bad-date, bad-id");
  report.limit.paths = {"cycles/"};
  CHECK(summary_line(report) == "no findings, limited to bad-date, bad-id in cycles/");
  report.limit.rules.clear();
  report.findings.push_back(finding_at(1));
  CHECK(summary_line(report) == "1 error in 1 of 1 file, limited to cycles/");
}

TEST_CASE("words are laid into lines of eighty columns") {
  const std::string words(100, 'x');
  CHECK(cop::app::wrapped("short", 10) == "short");
  CHECK(cop::app::wrapped(words + " y", 2) == words + "\n  y");
  CHECK(cop::app::wrapped(std::string(39, 'a') + " " + std::string(40, 'b'), 0).size() == 80);
  CHECK(cop::app::wrapped(std::string(40, 'a') + " " + std::string(40, 'b'), 0).find('\n') == 40);
}
