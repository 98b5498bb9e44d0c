// Every name that sync services, people and git give to copies, and every harmless one: the rows of
// the study of shared folders, for each kind of project file.

#include <array>
#include <string>
#include <unistd.h>
#include <vector>

#include <doctest/doctest.h>

#include "cop/model/facts.hpp"
#include "cop/rules/rules.hpp"
#include "support/findings.hpp"
#include "support/project_from_text.hpp"
#include "support/rule_example.hpp"

namespace {

using cop::test::TemporaryFolder;
using cop::test::TextFile;

constexpr std::string_view log_stem = "2026-03-11-learn-x9c4t6hm";

/// What is found in the sound project with these files beside its own.
cop::Diagnostics found_in(const TemporaryFolder& folder) {
  const cop::LoadedProject loaded = cop::read_project(folder.path());
  const cop::Date today = *cop::Date::parse(cop::test::sound_today);
  cop::Diagnostics findings = check_project(cop::Facts(loaded.project, today));
  // Of such small projects the rules of method have much to say.
  std::erase_if(findings,
                [](const auto& finding) { return cop::find_rule(finding.rule)->of_method; });
  for (const auto& finding : loaded.diagnostics) findings.push_back(finding);
  return findings;
}

std::string found_with(const std::vector<TextFile>& files) {
  std::vector<TextFile> all = cop::test::sound_project_with("");
  all.insert(all.end(), files.begin(), files.end());
  std::string text;
  for (const auto& finding : found_in(TemporaryFolder(all))) {
    text += finding.where.file.text() + ": " + finding.rule + "\n";
  }
  return text;
}

/// The file of the sound project with this name, under another one.
TextFile copied(const std::string& name, const std::string& to) {
  for (const TextFile& file : cop::test::sound_project_with("")) {
    if (file.name == name) return {to, file.text};
  }
  return {to, {}};
}

/// `pattern` with the stem in place of its @.
std::string named(std::string_view pattern, std::string_view stem) {
  std::string name(pattern);
  return name.replace(name.find('@'), 1, stem);
}

constexpr std::array copy_patterns = {
    "@.sync-conflict-20260312-101112-ABCDEFG.yaml",
    "@ (conflicted copy 2026-03-12 101112).yaml",
    "@ (conflicted copy anna 2026-03-12 101112).yaml",
    "@ (case clash from anna).yaml",
    "@_conflict-20260312-101112.yaml",
    "@_conflict-anna-20260312-101112.yaml",
    "@ (Anna Smith's conflicted copy 2026-03-12).yaml",
    "@ (Anna Smith's conflicted copy 2026-03-12) (1).yaml",
    "@ (Case Conflict).yaml",
    "@ (Case Conflict 1).yaml",
    "@ (Unicode Encoding Conflict).yaml",
    "@ (White Space Conflict).yaml",
    "@ (Konfliktkopie von Anna 2026-03-12).yaml",
    "@-DESKTOP-7F3K2.yaml",
    "@-DESKTOP-7F3K2-2.yaml",
    "@-annas-laptop.yaml",
    "@-Annas-MacBook.yaml",
    "@-HOST-safeBackup-0001.yaml",
    "@ (1).yaml",
    "@ (2).yaml",
    "@ [Conflict].yaml",
    "@ 2.yaml",
    "@ 3.yaml",
    "@ (SFConflict anna@example.org 2026-03-12-10-11-12).yaml",
    "@ (Conflicted copy Phone 202603121011).yaml",
    "@ (conflict).yaml",
    "@ [conflicted].yaml",
    "@.Conflict.yaml",
    "@ (Anna's conflict on 2026-03-12).yaml",
    "@ (edited by Anna on PC @ 10.11).yaml",
    "@ - Copy.yaml",
    "@ - Copy (2).yaml",
    "@ copy.yaml",
    "@ copy 2.yaml",
    "Copy of @.yaml",
    "@ (copy).yaml",
    "@ - Kopie.yaml",
    "@ - Copie.yaml",
    "@.yaml.orig",
    "@.yaml.rej",
    "@_BACKUP_1234.yaml",
    "@_BASE_1234.yaml",
    "@_LOCAL_1234.yaml",
    "@_REMOTE_1234.yaml",
};

constexpr std::array harmless_names = {
    "~$members.yaml",
    ".~lock.members.yaml#",
    ".~members.yaml",
    "members.yaml~",
    "#members.yaml#",
    ".#members.yaml",
    ".members.yaml.swp",
    "members.yaml.tmp",
    "members.yaml.part",
    "members.yaml.partial",
    "members.yaml.filepart",
    "members.yaml.crdownload",
    ".goutputstream-AB12CD",
    "members.yaml.sb-1a2b-x",
    ".syncthing.members.yaml.tmp",
    "~syncthing~members.tmp",
    ".stignore",
    ".sync_1a2b.db",
    "._sync_1a2b.db",
    ".owncloudsync.log",
    ".csync_journal.db",
    ".dropbox.attr",
    ".nfs000001",
    ".fuse_hidden0001",
    ".smbdeleteAAA1",
    "._members.yaml",
    ".DS_Store",
    "Icon\r",
    "Thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    ".directory",
    ".gitkeep",
    "README.md",
    "LICENSE",
};

}  // namespace

TEST_CASE("every known name of a conflict copy is seen, for each kind of file, as one finding") {
  const std::string log(log_stem);
  struct Kind {
    std::string folder, stem;
  };
  for (const Kind& kind : {Kind{"cycles/", log}, Kind{"ballots/question/", "gp02"},
                           Kind{"", "members"}, Kind{"", "cop"}}) {
    std::vector<TextFile> copies;
    std::string expected;
    for (const char* pattern : copy_patterns) {
      const std::string name = kind.folder + named(pattern, kind.stem);
      const bool may_be_a_version = kind.folder.empty() && name.ends_with("-annas-laptop.yaml");
      const std::string found = found_with({copied(kind.folder + kind.stem + ".yaml", name)});
      CHECK(found == name + (may_be_a_version ? ": stray-file\n" : ": conflict-copy\n"));
    }
  }
}

TEST_CASE(
    "nothing is said of the names that editors, systems and sync services use for themselves") {
  for (const char* folder : {"", "cycles/", "ballots/", "ballots/question/"}) {
    std::vector<TextFile> files;
    for (const char* name : harmless_names) files.push_back({std::string(folder) + name, "x"});
    CHECK(found_with(files).empty());
  }
}

TEST_CASE("a group may keep its papers and folders beside cop.yaml") {
  CHECK(found_with({{"Budget 2026 (1).xlsx", ""},
                    {"minutes - Copy.docx", ""},
                    {"plan.md", ""},
                    {"letter.pdf", ""},
                    {"numbers.yaml", ""},
                    {"names.yaml", ""},
                    {"shop.yaml", ""},
                    {"data/cycles/x (1).yml", ""},
                    {"reports/report.md", ""},
                    {"templates/own.mustache", ""},
                    {".cop/cop.schema.json", ""}})
            .empty());
}

TEST_CASE("a ballot of a second round and one of an unknown voter are no copies") {
  CHECK(found_with({{"ballots/question/gp02-r2.yaml",
                     "selection: question\nround: 2\nranking: [recall]\n"},
                    {"ballots/question/visitor.yaml", "selection: question\nranking: [recall]\n"}})
            .find("conflict-copy") == std::string::npos);
}

TEST_CASE("files that cop does not read where they lie are stray") {
  CHECK(found_with({{"cop.yml", ""},
                    {"Measures.YAML", ""},
                    {"members-2019.yaml", ""},
                    {"2026-03-25-h3m8v2rk.yaml", ""},
                    {"cycles/notes.txt", ""},
                    {"cycles/2025/a.yaml", ""},
                    {"ballots/gp02.yaml", ""},
                    {"ballots/question/gp03.yml", ""},
                    {"ballots/question/late/gp03.yaml", ""}}) ==
        "2026-03-25-h3m8v2rk.yaml: stray-file\nMeasures.YAML: name-twins\n"
        "ballots/gp02.yaml: stray-file\n"
        "ballots/question/gp03.yml: stray-file\nballots/question/late: stray-file\n"
        "cop.yml: stray-file\ncycles/2025: stray-file\ncycles/notes.txt: stray-file\n"
        "members-2019.yaml: stray-file\n");
}

TEST_CASE(
    "a misspelt name at the top is told, beside the right one only where it is a letter or two") {
  const TextFile charter{"cop.yaml", std::string(cop::test::small_charter)};
  const auto told = [&](std::vector<TextFile> files) {
    files.push_back(charter);
    return cop::test::places_and_rules(found_in(TemporaryFolder(files)));
  };
  CHECK(told({{"member.yaml", ""}}) == "0:0 stray-file");
  CHECK(told({{"cycle/a.yaml", ""}}) == "0:0 stray-file");
  const TextFile members{"members.yaml", "members: []\n"};
  CHECK(told({{"member.yaml", ""}, members}) == "0:0 stray-file");
  CHECK(told({{"members.yaml.txt", ""}, members}) == "0:0 stray-file");
  CHECK(told({{"remembered.yaml", ""}, members}).empty());
  CHECK(told({{"ballots/q/1.yaml", "selection: q\n"}, {"ballot/q/1.yaml", ""}})
            .starts_with("0:0 stray-file"));
  CHECK(told({{"ballots", "a file"}}) == "0:0 stray-file");
  CHECK(told({{"cycles", "a file"}}) == "0:0 stray-file");
}

TEST_CASE("a folder that a sync service doubled is a copy") {
  CHECK(found_with({{"cycles (1)/a.yaml", ""}}) == "cycles (1): conflict-copy\n");
  CHECK(found_with({{"ballots 2/question/a.yaml", ""}}) == "ballots 2: conflict-copy\n");
}

TEST_CASE("nobody is told to give a file the name of another one") {
  const std::string name = "cycles/" + std::string(log_stem) + ".yaml";
  std::vector<TextFile> files = cop::test::sound_project_with("");
  files.push_back({name + ".txt", ""});
  files.push_back({"cycles/2026-03-25-h3m8v2rk.yml", ""});
  std::string text;
  for (const auto& finding : found_in(TemporaryFolder(files))) text += finding.help + "\n";
  CHECK(text.find("\"" + name + "\" is there too: compare the two") != std::string::npos);
  CHECK(text.find("call it \"2026-03-25-h3m8v2rk.yaml\"") != std::string::npos);
}

TEST_CASE("names that Windows cannot hold are told at the top and among the logs") {
  for (const std::string& name :
       std::vector<std::string>{"a:b.docx", "why?.md", "x*.md", "a|b.md", "end.", "end ",
                                "con.docx", "LPT1.txt", "aux", "COM¹.md", "con .yaml", "forms",
                                "Desktop.docx", ".lock", "a_vti_b", std::string(201, 'a')}) {
    CHECK(found_with({{name, ""}}) == name + ": windows-name\n");
  }
  CHECK(found_with({{"console.md", ""}, {"com10.md", ""}, {"nullify.md", ""}}).empty());
}

TEST_CASE("names that differ only in case or in how an accent is stored are twins") {
  CHECK(found_with({{"Plan.docx", ""}, {"plan.docx", ""}}) == "plan.docx: name-twins\n");
  CHECK(found_with({{"caf\u00e9.md", ""}, {"cafe\u0301.md", ""}}) == "caf\u00e9.md: name-twins\n");
  CHECK(found_with({{"plan.docx", ""}, {"plan.pdf", ""}}).empty());
}

TEST_CASE("a link out of the project is an error and what it leads to is not read") {
  const TemporaryFolder outside{{"secret.yaml", "members: [{id: secret, role: core}]\n"},
                                {"papers/x", ""}};
  const TemporaryFolder folder{{"cop.yaml", std::string(cop::test::small_charter)}};
  REQUIRE(::symlink(outside.path("secret.yaml").c_str(), folder.path("members.yaml").c_str()) == 0);
  REQUIRE(::symlink(outside.path("papers").c_str(), folder.path("cycles").c_str()) == 0);
  REQUIRE(::symlink(outside.path("papers").c_str(), folder.path("our-papers").c_str()) == 0);
  const auto loaded = cop::read_project(folder.path());
  CHECK(loaded.project.membership.members.empty());
  CHECK(loaded.project.sources.size() == 1);
  REQUIRE(loaded.project.unread.size() == 2);
  CHECK(loaded.project.unread[0].view() == "cycles/");
  CHECK(loaded.project.unread[1].view() == "members.yaml");
  CHECK(cop::test::places_and_rules(found_in(folder)) == "0:0 link-outside, 0:0 link-outside");
}

TEST_CASE("a link inside the project is followed") {
  const TemporaryFolder folder{{"cop.yaml", std::string(cop::test::small_charter)},
                               {"lists/people.yaml", "members: [{id: gp01, role: core}]\n"}};
  REQUIRE(::symlink("lists/people.yaml", folder.path("members.yaml").c_str()) == 0);
  CHECK(cop::read_project(folder.path()).project.membership.members.size() == 1);
  CHECK(found_in(folder).empty());
}

TEST_CASE("a copied log is left out, so that nothing is counted twice") {
  const std::string name = "cycles/" + std::string(log_stem);
  std::vector<TextFile> files = cop::test::sound_project_with("");
  files.push_back(copied(name + ".yaml", name + " (1).yaml"));
  files.push_back(copied(name + ".yaml", "cycles/2026-03-12-h3m8v2rk.yaml"));
  const TemporaryFolder folder(files);
  const auto loaded = cop::read_project(folder.path());
  CHECK(loaded.project.logs.size() == 3);
  CHECK(loaded.project.copies.size() == 2);
  CHECK(cop::test::places_and_rules(found_in(folder)) == "0:0 conflict-copy, 1:5 id-not-file-name");
}

TEST_CASE("a meeting may be dated a day after today and on the day of the start") {
  const std::string rest = "kind: meeting\n";
  CHECK(found_with({cop::test::log_file("2026-04-02-h3m8v2rk", rest),
                    cop::test::log_file("2025-10-01-j3m8v2rk", rest)})
            .find("future") == std::string::npos);
  CHECK(found_with({cop::test::log_file("2026-04-03-h3m8v2rk", rest)}).find("meeting-in-future") !=
        std::string::npos);
  CHECK(found_with({cop::test::log_file("2025-09-30-j3m8v2rk", rest)}).find("date-before-start") !=
        std::string::npos);
}

TEST_CASE("a hand-made name of a log gets a proposal that no other log has") {
  const TemporaryFolder folder{
      {"cop.yaml", std::string(cop::test::small_charter)},
      cop::test::log_file("2026-02-12", "summary: one\n"),
      {"cycles/Second meeting.yaml", "id: Second meeting\ndate: 2026-02-13\n"}};
  const auto findings = found_in(folder);
  REQUIRE(!findings.empty());
  CHECK(findings[0].rule == "log-name");
  CHECK(findings[0].help.starts_with("call the file 2026-02-12-"));
}

TEST_CASE("a subject with the word conflict in a hand-made name is no conflict copy") {
  CHECK(found_with({cop::test::log_file("2026-03-25-conflict-in-the-team", "kind: meeting\n")}) ==
        "cycles/2026-03-25-conflict-in-the-team.yaml: log-name\n");
}
