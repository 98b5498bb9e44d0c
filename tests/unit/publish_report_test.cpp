// Where reports go, above all those that are about one person.

#include "cop/publish/publish_report.hpp"

#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cop/io/file.hpp"
#include "cop/session.hpp"
#include "support/string_streams.hpp"
#include "support/temporary_folder.hpp"

namespace {

using cop::app::ExitCode;
using cop::app::ReportRequest;
using cop::app::UsageError;

cop::Report build(const cop::ReportInput& input) {
  cop::Report report{"About " + input.subject};
  report.face.push_back({input.audience == cop::Audience::shared ? "shared" : "the group"});
  if (input.from) report.face.push_back({"from " + input.from->iso()});
  return report;
}

const cop::ReportKind feedback{.name = "feedback",
                               .summary = "",
                               .subject = cop::ReportSubject::member,
                               .is_private = true,
                               .build = build};
const cop::ReportKind minutes{
    .name = "minutes", .summary = "", .subject = cop::ReportSubject::log, .build = build};

/// A project beside an empty folder, and a program started in it.
struct World {
  cop::test::TemporaryFolder folder{
      {"p/cop.yaml", "cop: 1\nid: p\ntitle: P\nstarted: 2026-01-05\nphase: monitor\n"},
      {"p/members.yaml", "members:\n  - {id: gp01, role: core}\n  - {id: gp02, role: core}\n"},
      {"p/cycles/2026-01-12-aaaaaaaa.yaml", "id: 2026-01-12-aaaaaaaa\ndate: 2026-01-12\n"},
      {"p/cycles/2026-02-09-bbbbbbbb.yaml", "id: 2026-02-09-bbbbbbbb\ndate: 2026-02-09\n"}};
  cop::test::SmallWorld world;
  std::vector<std::string> pager;
  std::string paged;

  ExitCode make(const cop::ReportKind& kind, const ReportRequest& request) {
    world.env.folder = folder.path("p");
    world.env.feed_program = [this](const auto& words, std::string_view text) {
      pager = words;
      paged = text;
      return 0;
    };
    cop::app::Session session(world.env, {});
    return publish_report(kind, request, session);
  }

  /// What a request is refused with.
  std::string refusal(const cop::ReportKind& kind, const ReportRequest& request) {
    try {
      make(kind, request);
      return "not refused";
    } catch (const UsageError& error) {
      return error.what();
    }
  }
};

ReportRequest about(const std::string& subject, const std::string& output = "") {
  ReportRequest request;
  request.subject = subject;
  request.output = output;
  return request;
}

}  // namespace

TEST_CASE("a report about one person goes to stdout, and to no file of the shared folder") {
  World world;
  CHECK(world.make(feedback, about("gp01")) == ExitCode::done);
  CHECK(world.world.out.text.starts_with("# About gp01\n\nshared\n"));
  CHECK_FALSE(cop::exists(world.folder.path("p/reports")));
  for (const char* file : {"reports/x.md", "reports/../reports/x.md", "reports/a/b.md"}) {
    CHECK(
        world.refusal(feedback, about("gp01", file))
            .find(
                "is in the shared folder, and a feedback report is about one person: print it with "
                "-o -, or write it outside the project") != std::string::npos);
  }
}

TEST_CASE("a report about one person may be written outside the project") {
  World world;
  CHECK(world.make(feedback, about("gp01", "../gp01.md")) == ExitCode::done);
  CHECK(cop::read_file(world.folder.path("gp01.md")).bytes.starts_with("# About gp01\n"));
}

TEST_CASE("a report about one person cannot be shared") {
  World world;
  ReportRequest request = about("gp01");
  request.is_shared = true;
  CHECK(world.refusal(feedback, request) ==
        "a feedback report is about one person, so it cannot be --shared");
}

TEST_CASE("a report with the group's own small numbers stays out of reports too") {
  World world;
  ReportRequest request = about("", "reports/x.md");
  request.is_private = true;
  CHECK(world.refusal(minutes, request).find("--private a report shows numbers by which people") !=
        std::string::npos);
  request.output = "-";
  CHECK(world.make(minutes, request) == ExitCode::done);
  CHECK(world.world.out.text.starts_with("# About 2026-02-09-bbbbbbbb\n\nthe group\n"));
}

TEST_CASE("a report about a log is about the latest one where none is named") {
  World world;
  CHECK(world.make(minutes, about("", "-")) == ExitCode::done);
  CHECK(world.world.out.text == "# About 2026-02-09-bbbbbbbb\n\nshared\n");
}

TEST_CASE("a log goes by a short name that means no other, and the file by what was typed") {
  World world;
  CHECK(world.make(minutes, about("2026-01-12")) == ExitCode::done);
  CHECK(cop::read_file(world.folder.path("p/reports/minutes-2026-01-12.md")).bytes ==
        "# About 2026-01-12-aaaaaaaa\n\nshared\n");
  CHECK(world.refusal(minutes, about("2026")) ==
        "\"2026\" may mean more than one log; cop list logs names them");
}

TEST_CASE("a member that nobody knows is refused with the one that was meant") {
  World world;
  CHECK(world.refusal(feedback, about("gp1")) ==
        "no member is called \"gp1\": did you mean \"gp01\"?");
  CHECK(world.refusal(feedback, about("")) == "say for which member: cop report feedback CODE");
}

TEST_CASE("days are understood, and a time that ends before it begins is refused") {
  World world;
  ReportRequest request = about("", "-");
  request.from = "2026-02-01";
  CHECK(world.make(minutes, request) == ExitCode::done);
  CHECK(world.world.out.text.find("from 2026-02-01\n") != std::string::npos);
  request.to = "2026-01-01";
  CHECK(world.refusal(minutes, request) == "--from 2026-02-01 is after --to 2026-01-01");
}

TEST_CASE("on a terminal a report is plain text, shown by the user's pager") {
  World world;
  world.world.env.terminals.out = true;
  world.world.variables["PAGER"] = "more -s";
  CHECK(world.make(minutes, about("", "-")) == ExitCode::done);
  CHECK(world.pager == std::vector<std::string>{"sh", "-c", "exec more -s"});
  CHECK(world.paged == "About 2026-02-09-bbbbbbbb\n  shared\n");
  CHECK(world.world.out.text.empty());
}

TEST_CASE("an empty PAGER and a dumb terminal have no pager, and less is the one of all others") {
  World world;
  world.world.env.terminals.out = true;
  world.world.variables["PAGER"] = "";
  CHECK(world.make(minutes, about("", "-")) == ExitCode::done);
  CHECK(world.world.out.text == "About 2026-02-09-bbbbbbbb\n  shared\n");
  world.world.variables.erase("PAGER");
  world.world.variables["TERM"] = "dumb";
  CHECK(world.make(minutes, about("", "-")) == ExitCode::done);
  CHECK(world.pager.empty());
  world.world.variables.erase("TERM");
  CHECK(world.make(minutes, about("", "-")) == ExitCode::done);
  CHECK(world.pager == std::vector<std::string>{"less", "-FRX"});
}

TEST_CASE("with a format that was chosen, a terminal gets just that") {
  World world;
  world.world.env.terminals.out = true;
  ReportRequest request = about("", "-");
  request.format = "md";
  CHECK(world.make(minutes, request) == ExitCode::done);
  CHECK(world.world.out.text.starts_with("# About"));
}

TEST_CASE("the end of the output's name says its format") {
  World world;
  CHECK(world.make(minutes, about("", "../x.html")) == ExitCode::done);
  CHECK(cop::read_file(world.folder.path("x.html")).bytes.starts_with("<!DOCTYPE html>"));
  CHECK(world.make(minutes, about("", "../x.json")) == ExitCode::done);
  CHECK(
      cop::read_file(world.folder.path("x.json")).bytes.starts_with("{\n  \"schema_version\": 1"));
}

TEST_CASE("a mistake in the group's own template is told with its place, and nothing is written") {
  World world;
  world.folder.write("p/templates/minutes.md.mustache", "# {{title}}\n{{summry}}\n");
  ReportRequest request = about("");
  request.kind = "minutes";
  CHECK(world.make(minutes, request) == ExitCode::findings);
  CHECK(world.world.err.text ==
        "with the group's own templates/minutes.md.mustache\n"
        "cop: templates/minutes.md.mustache:2:1: there is no \"summry\" in the report; "
        "templates/reports/README.md has all names\n");
  CHECK_FALSE(cop::exists(world.folder.path("p/reports")));
}
