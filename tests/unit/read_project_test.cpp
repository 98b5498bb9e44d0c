#include "cop/load/read_project.hpp"

#include <string>
#include <sys/stat.h>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/error.hpp"
#include "support/described.hpp"
#include "support/findings.hpp"
#include "support/full_project.hpp"
#include "support/project_from_text.hpp"

using cop::LoadedProject;
using cop::test::places_and_rules;
using cop::test::project_from_text;
using cop::test::read_from_text;
using cop::test::TemporaryFolder;
using cop::test::told;

namespace {

/// The keys that no value arrived for.
template <class T>
std::string empty_keys_of(const T& thing) {
  cop::test::Teller teller;
  describe(teller, thing);
  return fmt::format("{}", fmt::join(teller.empty_keys(), " "));
}

std::string ids_of(const cop::Project& project) {
  std::string ids;
  for (const auto& log : project.logs) ids += log.id.value.text + " ";
  return ids;
}

}  // namespace

TEST_CASE("a project that uses every key of the format reads without a finding") {
  const cop::Project project = project_from_text(cop::test::full_project());
  CHECK(empty_keys_of(project.charter).empty());
  CHECK(empty_keys_of(project.question).empty());
  CHECK(empty_keys_of(project.membership).empty());
  cop::Measures measures = project.measures;
  REQUIRE(measures.measures.size() == 2);
  CHECK(measures.measures[1].weights_from.source->value == "a paper");
  measures.measures.pop_back();
  CHECK(empty_keys_of(measures) == "measures[0].weights_from.source");
  REQUIRE(project.logs.size() == 1);
  CHECK(empty_keys_of(project.logs[0]).empty());
  REQUIRE(project.ballots.size() == 1);
  CHECK(empty_keys_of(project.ballots[0].ballot).empty());
}

TEST_CASE("every value of the shared files arrives in its field") {
  const cop::Project project = project_from_text(cop::test::full_project());
  CHECK(told(project.charter) ==
        "cop = 1\nid = late-letters\ntitle = Late letters\nstarted = 2026-01-05\nphase = monitor\n"
        "kind = audit\nmethod = dmaic\nreconstructed = true\ndomain = Referral letters\n"
        "facilitator = gp01\ndecision_rule = majority\nmeeting_every_days = 28\n"
        "jurisdiction = NZ\ncluster_by = practice\nmin_cell = 10\nfunding = none\n"
        "context = Two towns\nlanguage = en\nretention_until = 2033-01-01\nprivacy.hints = false\n"
        "allow[0].rule = phone\nallow[0].hash = abc\nallow[0].reason = a reception\n"
        "allow[0].by = gp01\nallow[0].on = 2026-01-06\nallow_salt = pepper\n"
        "waivers[0].rule = bad-id\nwaivers[0].file = cop.yaml\nwaivers[0].reason = an old name\n"
        "waivers[0].until = 2027-01-01\n");
  CHECK(told(project.membership) ==
        "practices[0].id = north\npractices[0].name = North Street\npractices[0].kind = clinic\n"
        "practices[0].region = north\npractices[0].size = 4 doctors\n"
        "practices[0].joined = 2026-01-05\npractices[0].left = 2026-06-30\n"
        "practices[0].left_reason = moved\npractices[0].group = control\n"
        "practices[0].chosen_because = it asked\nmembers[0].id = gp01\n"
        "members[0].name = A Person\nmembers[0].profession = doctor\nmembers[0].practice = north\n"
        "members[0].role = facilitator\nmembers[0].roles[0].role = core\n"
        "members[0].roles[0].from = 2026-02-01\nmembers[0].invited_on = 2025-12-01\n"
        "members[0].joined = 2026-01-05\nmembers[0].consented_on = 2026-01-04\n"
        "members[0].left = 2026-06-30\nmembers[0].left_reason = ended\n");
}

TEST_CASE("every value of the question arrives in its field") {
  const std::string question = told(project_from_text(cop::test::full_project()).question);
  for (const char* line :
       {"problem = Letters are late", "aims[0].measure = days", "aims[0].from = 10.5",
        "aims[0].by = 2026-12-31", "drivers[0].under = faster", "selections[0].decides = measure",
        "selections[0].method = nominal-group", "selections[0].options[0].text = Days to send",
        "selections[0].eligible = 7", "selections[0].rule = borda",
        "governance.triggers.reputation = false", "governance.triggers.secondary_use = true",
        "governance.triggers.beyond_routine = unknown", "governance.status = approved",
        "governance.patient_consent.basis = waiver", "governance.agreements[0].data = counts",
        "governance.expires_on = 2027-01-08", "governance.conflicts = none known"}) {
    CHECK_MESSAGE(question.find(std::string(line) + "\n") != question.npos, line);
  }
}

TEST_CASE("every value of a measure arrives in its field") {
  const cop::Project project = project_from_text(cop::test::full_project());
  const std::string measures = told(project.measures);
  for (const char* line : {"family = process",
                           "data = score",
                           "per = 1,000 letters",
                           "direction = within",
                           "limits[1] = 9.5",
                           "baseline.value = 10",
                           "baseline.n = 40",
                           "baseline.to = 2025-12-31",
                           "target.why = the contract",
                           "chart = xbar",
                           "rules = western-electric",
                           "phases[0].label = New software",
                           "items[0].weight = 2.5",
                           "items[0].groups[0] = urgent",
                           "scale = raw",
                           "bundle = true",
                           "weights_from = first-measure",
                           "difference_of[1] = routine",
                           "of = days",
                           "version = 2",
                           "changed_why = clearer"}) {
    CHECK_MESSAGE(measures.find(fmt::format("measures[0].{}\n", line)) != measures.npos, line);
  }
}

TEST_CASE("every value of a log arrives in its field") {
  const cop::Project project = project_from_text(cop::test::full_project());
  const std::string log = told(project.logs.at(0));
  for (const char* line : {"id = 2026-02-12-full",
                           "dated = write-up",
                           "replaces = 2026-01-12-old",
                           "kind = workshop",
                           "mode = hybrid",
                           "minutes = 90",
                           "attended[0] = gp01",
                           "apologies[0] = gp02",
                           "guests = 2",
                           "attended_counts[0].of = 4",
                           "updates[0].action = 2026-01-12-old/a1",
                           "updates[0].status = done",
                           "updates[0].due = 2026-02-20",
                           "cycles[0].purpose = test",
                           "cycles[0].plan.follows = 3",
                           "cycles[0].plan.prediction.direction = lower",
                           "cycles[0].plan.prediction.size = 2.5",
                           "cycles[0].plan.prediction.unknown = true",
                           "cycles[0].plan.tasks[0].where = north",
                           "cycles[0].plan.data[0].how = by hand",
                           "cycles[0].plan.scale.days = 14",
                           "cycles[0].do.as_planned = partly",
                           "cycles[0].study.compared = met",
                           "cycles[0].act.decision = adapt",
                           "cycles[0].stopped.at = act",
                           "observations[0].period = 2026-W07",
                           "observations[0].stage = follow-up",
                           "observations[0].items.address = 1",
                           "observations[0].numerator = 12",
                           "observations[0].range[1] = 9",
                           "observations[0].qualifier = >",
                           "observations[0].provenance = derived",
                           "missing[0].reason = illness",
                           "actions[0].due = 2026-03-01",
                           "decisions[0].for = 5",
                           "decisions[0].abstain = 2",
                           "events[0].text = New software",
                           "blockers[0].kind = time",
                           "feedback[0].on = 2026-02-12",
                           "value[0].cycle = applied",
                           "findings[0].source = interviews",
                           "claims[0].ci[1] = 6",
                           "claims[0].p = 0.03",
                           "flow[0].of = practices",
                           "flow[0].stage = recruited",
                           "cpd[0].reviewing = 30",
                           "skipped[0] = minutes",
                           "next_meeting = 2026-03-12",
                           "summary = All went well"}) {
    CHECK_MESSAGE(log.find(std::string(line) + "\n") != log.npos, line);
  }
}

TEST_CASE("every value of a ballot arrives, and its file says who cast it for what") {
  const cop::Project project = project_from_text(cop::test::full_project());
  REQUIRE(project.ballots.size() == 1);
  CHECK(project.ballots[0].selection == "first-measure");
  CHECK(project.ballots[0].voter == "gp01");
  CHECK(told(project.ballots[0].ballot) ==
        "selection = first-measure\nround = 2\ndate = 2026-01-10\nranking[0] = days\n"
        "ranking[1] = count\nratings.days = 7\npoints.days = 10\npoints.count = 2.5\n");
}

TEST_CASE("a folder with no more than cop.yaml is a project") {
  const cop::Project project = project_from_text({});
  CHECK(project.files == 1);
  CHECK(project.charter.title->value == "Late letters");
  CHECK(project.logs.empty());
}

TEST_CASE("logs are read by date and then id, whatever their files are called") {
  const cop::Project project = project_from_text({{"cycles/a.yaml", "id: u\ndate: 2026-03-01\n"},
                                                  {"cycles/b.yaml", "id: z\ndate: 2026-01-01\n"},
                                                  {"cycles/c.yaml", "id: v\ndate: 2026-03-01\n"}});
  CHECK(ids_of(project) == "z u v ");
}

TEST_CASE("files that editors and sync services leave in the folders are passed over") {
  const LoadedProject loaded = read_from_text({{"cycles/.#a.yaml", "{"},
                                               {"cycles/~a.yaml", "{"},
                                               {"cycles/#a.yaml#", "{"},
                                               {"cycles/notes.txt", "{"},
                                               {"ballots/.tmp/a.yaml", "{"},
                                               {"ballots/a.yaml", "{"},
                                               {"other.yaml", "{"}});
  CHECK(loaded.diagnostics.empty());
  CHECK(loaded.project.files == 1);
}

TEST_CASE("a file that cannot be parsed is left out and the others are read") {
  const LoadedProject loaded = read_from_text({{"cycles/a.yaml", "id: a\ndate: \"2026-01-01\n"},
                                               {"cycles/b.yaml", "id: b\ndate: 2026-01-02\n"},
                                               {"measures.yaml", "measures:\n\t- id: x\n"},
                                               {"members.yaml", "- a list\n"}});
  CHECK(ids_of(loaded.project) == "b ");
  REQUIRE(loaded.project.unread.size() == 3);
  CHECK(loaded.project.files == 5);
  CHECK(loaded.diagnostics.size() == 3);
  CHECK(loaded.diagnostics.front().where.file == cop::FileName("cycles/a.yaml"));
}

TEST_CASE("the texts of all files are kept for excerpts without their byte order mark") {
  const LoadedProject loaded = read_from_text({{"measures.yaml", "\xEF\xBB\xBFmeasures: []\n"}});
  CHECK(loaded.diagnostics.empty());
  CHECK(loaded.project.sources.at("measures.yaml") == "measures: []\n");
  CHECK(loaded.project.sources.contains("cop.yaml"));
}

TEST_CASE("a folder, a pipe and a large file among the logs are reported by name") {
  const TemporaryFolder folder{{"cop.yaml", std::string(cop::test::small_charter)},
                               {"cycles/folder.yaml/x", ""},
                               {"cycles/large.yaml", std::string(1024 * 1024 + 1, '#')}};
  REQUIRE(::mkfifo(folder.path("cycles/pipe.yaml").c_str(), 0600) == 0);
  const LoadedProject loaded = cop::read_project(folder.path());
  CHECK(places_and_rules(loaded.diagnostics) ==
        "0:0 file-unreadable, 0:0 too-large, 0:0 file-unreadable");
  CHECK(loaded.project.unread.size() == 3);
}

TEST_CASE("a project of a newer format is read as far as it is known, with an error") {
  const LoadedProject loaded = read_from_text(
      {{"cop.yaml", "cop: 2\nid: x\ntitle: X\nstarted: 2026-01-05\nphase: monitor\nnew_key: 1\n"}});
  CHECK(places_and_rules(loaded.diagnostics) == "1:6 newer-format, 6:1 unknown-key");
}

TEST_CASE("a folder without cop.yaml is an error that names it") {
  const TemporaryFolder folder;
  CHECK_THROWS_WITH_AS((void)cop::read_project(folder.path()), doctest::Contains("cop.yaml"),
                       cop::Error);
  CHECK_FALSE(cop::is_project(folder.path()));
}

TEST_CASE("a project is found from every folder in it") {
  const TemporaryFolder folder{{"cop.yaml", ""}, {"cycles/deep/x", ""}};
  CHECK(cop::find_project(folder.path("cycles/deep")) == folder.path());
  CHECK(cop::find_project(folder.path()) == folder.path());
  CHECK_FALSE(cop::find_project("/").has_value());
}

TEST_CASE("files that are not on this computer are counted as unread and the others are read") {
  const auto loaded = read_from_text({{".members.yaml.icloud", "bplist00"},
                                      {"cycles/.2026-02-12-x.yaml.icloud", "bplist00"},
                                      {"cycles/.DS_Store", "x"},
                                      {"question.yaml", "problem: late\n"}});
  CHECK(cop::test::full_text(loaded.diagnostics).find("not on this computer yet") !=
        std::string::npos);
  CHECK(places_and_rules(loaded.diagnostics) == "0:0 file-not-here, 0:0 file-not-here");
  CHECK(loaded.project.unread.size() == 2);
  CHECK(loaded.project.files == 4);
  CHECK(loaded.project.question.problem->value == "late");
}

TEST_CASE("a project whose cop.yaml is not on this computer is found and says so") {
  const TemporaryFolder folder({{".cop.yaml.icloud", "bplist00"}});
  CHECK(cop::is_project(folder.path()));
  CHECK_THROWS_AS(cop::read_project(folder.path()), cop::Error);
}

TEST_CASE("a file that could not be read may lack what others name") {
  const auto loaded = read_from_text({{"members.yaml", "members: [\n"},
                                      {"measures.yaml", "measures:\n  - {idd: a}\n"},
                                      {"question.yaml", "aims:\n  - {id: a, by: soon}\n"}});
  CHECK(loaded.project.may_lack("members.yaml"));
  CHECK(loaded.project.may_lack("measures.yaml"));
  CHECK_FALSE(loaded.project.may_lack("question.yaml"));
  CHECK_FALSE(loaded.project.may_lack("cycles/"));
}
