#include "cop/load/read_ahead.hpp"

#include <algorithm>
#include <stdexcept>
#include <thread>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cop/checked_project.hpp"
#include "support/findings.hpp"
#include "support/project_from_text.hpp"

namespace {

using cop::test::TextFile;

constexpr int many = 300;

/// Every seventh log is broken in one of five ways.
TextFile log_number(int number) {
  const std::string id =
      fmt::format("2026-{:02}-{:02}-a{:03}", 1 + number / 28 % 11, 1 + number % 28, number);
  switch (number % 35) {
    case 0: return {"cycles/" + id + ".yaml", "id: [\n"};
    case 7: return cop::test::log_file(id, "colour: red\n");
    case 14: return cop::test::log_file(id, "recorded_by: nobody\nminutes: many\n");
    case 21:
      return {"cycles/" + id + ".yaml", "\xEF\xBB\xBFid: 2026-01-01-a000\ndate: 2026-01-01\n"};
    case 28: return {"cycles/" + id + ".yaml", ""};
    default: return cop::test::log_file(id, "summary: Mr Smith of Medicare 2123 45670 1\n");
  }
}

std::vector<TextFile> broken_project() {
  std::vector<TextFile> files{{"cop.yaml", std::string(cop::test::small_charter)},
                              {"members.yaml", "members: none\n"},
                              {"cycles/notes.txt", "of nobody\n"}};
  for (int i = 0; i < many; ++i) files.push_back(log_number(i));
  return files;
}

/// What differs between two projects, in one word.
std::string difference(const cop::LoadedProject& a, const cop::LoadedProject& b) {
  if (!(a.diagnostics == b.diagnostics)) return "findings";
  if (a.project.sources != b.project.sources) return "texts";
  if (a.project.unread != b.project.unread) return "unread";
  if (a.project.incomplete != b.project.incomplete) return "incomplete";
  if (a.project.misread != b.project.misread) return "misread";
  if (a.project.files != b.project.files) return "files";
  const auto same_id = [](const cop::CycleLog& one, const cop::CycleLog& other) {
    return one.id.where == other.id.where && one.id.value == other.id.value;
  };
  return std::equal(a.project.logs.begin(), a.project.logs.end(), b.project.logs.begin(),
                    b.project.logs.end(), same_id)
             ? "none"
             : "logs";
}

std::vector<cop::DataFile> files_called(std::size_t count) {
  std::vector<cop::DataFile> files;
  for (std::size_t i = 0; i < count; ++i) files.push_back({fmt::format("cycles/{}.yaml", i)});
  return files;
}

}  // namespace

TEST_CASE("a project with broken logs is read the same by any number of workers") {
  const cop::test::TemporaryFolder folder(broken_project());
  const cop::LoadedProject alone = cop::read_project(folder.path());
  CHECK(alone.project.logs.size() > many / 2);
  CHECK(alone.project.copies.size() > 1);
  CHECK(alone.project.unread.size() > many / 20);
  for (std::size_t workers = 2; workers <= 8; ++workers) {
    CAPTURE(workers);
    const cop::ReadBy by(cop::YamlParser::quick_first, workers);
    CHECK(difference(cop::read_project(folder.path(), {}, by), alone) == "none");
  }
}

TEST_CASE("the findings are the same by any number of workers") {
  const cop::test::TemporaryFolder folder(broken_project());
  const cop::Date today = *cop::Date::parse("2026-12-01");
  const auto found = [&](std::size_t workers) {
    cop::app::CheckedProject checked(folder.path(), today, {cop::YamlParser::quick_first, workers});
    return cop::test::full_text(checked.findings());
  };
  const std::string alone = found(1);
  CHECK(alone.find("medicare-number") != std::string::npos);
  for (std::size_t workers = 2; workers <= 8; ++workers) CHECK(found(workers) == alone);
}

TEST_CASE("files are taken in this thread and in their order, and few are read in it too") {
  for (const std::size_t count : {std::size_t{3}, std::size_t{1000}}) {
    const auto files = files_called(count);
    std::vector<std::thread::id> readers(count);
    std::size_t taken = 0;
    cop::read_ahead(
        files, 4,
        [&](const cop::DataFile& file) {
          readers[static_cast<std::size_t>(&file - files.data())] = std::this_thread::get_id();
          return cop::FileBytes{file.name.text(), {}, {}};
        },
        [&](const cop::DataFile& file, const cop::FileBytes& read) {
          CHECK(&file == &files[taken++]);
          CHECK(read.bytes == file.name.text());
        });
    CHECK(taken == count);
    const auto here = std::count(readers.begin(), readers.end(), std::this_thread::get_id());
    CHECK(here == (count == 3 ? 3 : 0));
  }
}

TEST_CASE("what goes wrong in a worker is told where the file's turn has come") {
  const auto files = files_called(1000);
  std::size_t taken = 0;
  const auto bytes = [&](const cop::DataFile& file) {
    if (file.name.view() == "cycles/800.yaml") throw std::runtime_error("no memory");
    return cop::FileBytes{};
  };
  CHECK_THROWS_WITH(cop::read_ahead(files, 3, bytes,
                                    [&](const cop::DataFile&, const cop::FileBytes&) { ++taken; }),
                    "no memory");
  CHECK(taken == 800);
}
