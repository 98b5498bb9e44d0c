#include "cop/record/draft.hpp"

#include <sys/stat.h>

#include <doctest/doctest.h>

#include "cop/base/error.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/record/choose_draft.hpp"
#include "cop/record/draft_keeper.hpp"
#include "support/temporary_folder.hpp"

namespace {

using cop::app::Draft;

Draft a_draft(const std::string& path) {
  return {path,
          "Recall: letters",
          *cop::Date::parse("2026-02-12"),
          "2026-02-11",
          "",
          {{"When?", "-3d"}, {"What # happened?", "no\n\n  two: \"lines\" \n"}, {"More?", ""}},
          {{"Who?", "gp01 gp02 é 漢字"}},
          "id: x\nsummary: it's edited\n"};
}

unsigned mode_of(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

class Screen : public cop::app::Output {
 public:
  void write(std::string_view text) override { shown += text; }
  void flush() override {}
  std::string shown;
};

}  // namespace

TEST_CASE("a draft reads back as it was written") {
  const Draft draft = a_draft("p");
  const auto again = cop::app::draft_from("p", cop::app::draft_text(draft));
  REQUIRE(again);
  CHECK(again->project == draft.project);
  CHECK(again->begun == draft.begun);
  CHECK(again->date == draft.date);
  CHECK(again->answers == draft.answers);
  CHECK(again->aside == draft.aside);
  CHECK(again->edited == draft.edited);
}

TEST_CASE("a draft and its folder are for their user only") {
  const cop::test::TemporaryFolder folder;
  const std::string path = folder.path() + "/cop/key/draft-2026-02-12-1.yaml";
  cop::make_folders(folder.path() + "/cop/key");
  cop::app::write_draft(a_draft(path));
  cop::app::write_draft(a_draft(path));
  CHECK(mode_of(path) == 0600);
  CHECK(mode_of(folder.path() + "/cop/key") == 0700);
}

TEST_CASE("drafts are found with the oldest first, and what is no draft is named and left") {
  const cop::test::TemporaryFolder folder;
  const auto bits = [](unsigned n) { return static_cast<std::uint64_t>(n); };
  Draft draft = a_draft("");
  for (const char* day : {"2026-03-01", "2026-02-12"}) {
    draft.begun = *cop::Date::parse(day);
    draft.path = cop::app::new_draft_path(folder.path(), draft.begun, bits(7));
    cop::app::write_draft(draft);
  }
  cop::replace_file(folder.path() + "/draft-bad.yaml", "answers: [");
  cop::replace_file(folder.path() + "/undo-00000001", "cop undo 1");
  std::vector<std::string> unreadable;
  const auto drafts = cop::app::drafts_in(folder.path(), unreadable);
  REQUIRE(drafts.size() == 2);
  CHECK(drafts.front().begun.iso() == "2026-02-12");
  CHECK(unreadable == std::vector<std::string>{folder.path() + "/draft-bad.yaml"});
}

TEST_CASE("a draft that cannot be kept is told once, and again when it is left") {
  const cop::test::TemporaryFolder folder;
  cop::replace_file(folder.path() + "/file", "");
  Screen screen;
  cop::app::DraftKeeper keeper(a_draft(folder.path() + "/file/draft-1.yaml"), screen);
  keeper.keep(cop::app::AnswerTape({{"a", "b"}}, {}));
  const std::string once = screen.shown;
  CHECK(once.find("Your answers are not kept as a draft: cannot write") != std::string::npos);
  keeper.keep(cop::app::AnswerTape({{"a", "b"}}, {}));
  CHECK(screen.shown == once);
  CHECK(keeper.farewell() == "your answers could not be kept as a draft");
}

TEST_CASE("two windows that go on with one draft keep the answers of both") {
  const cop::test::TemporaryFolder folder;
  const Draft draft = a_draft(folder.path() + "/draft-1.yaml");
  cop::app::write_draft(draft);
  Screen first;
  Screen second;
  cop::app::DraftKeeper one(draft, first);
  cop::app::DraftKeeper other(draft, second);
  one.keep(cop::app::AnswerTape({{"a", "one"}}, {}));
  other.keep(cop::app::AnswerTape({{"a", "other"}}, {}));
  CHECK(first.shown.empty());
  CHECK(second.shown.find("Another window went on with these answers") != std::string::npos);
  std::vector<std::string> unreadable;
  const auto drafts = cop::app::drafts_in(folder.path(), unreadable);
  REQUIRE(drafts.size() == 2);
  CHECK(drafts[0].answers.front().text + drafts[1].answers.front().text == "otherone");
}

TEST_CASE("a window hears that another one has saved the meeting meanwhile") {
  const cop::test::TemporaryFolder folder;
  const Draft draft = a_draft(folder.path() + "/draft-1.yaml");
  cop::app::write_draft(draft);
  Screen screen;
  cop::app::DraftKeeper keeper(draft, screen);
  cop::remove_file(draft.path);
  keeper.part_from_others();
  CHECK(screen.shown.find("or has saved the meeting") != std::string::npos);
}

TEST_CASE("whoever leaves is told where the answers are, but not where there are none") {
  const cop::test::TemporaryFolder folder;
  Screen screen;
  Draft empty;
  empty.path = folder.path() + "/draft-1.yaml";
  cop::app::DraftKeeper keeper(empty, screen);
  CHECK(keeper.farewell().empty());
  keeper.keep(cop::app::AnswerTape({{"a", "b"}}, {}));
  CHECK(keeper.farewell() ==
        "your answers are kept in " + empty.path + "\nTo go on: cop record --resume");
  keeper.remove();
  CHECK_FALSE(cop::exists(empty.path));
}

TEST_CASE("whoever goes on sees the last answers in short, without those left blank") {
  CHECK(cop::app::answers_so_far(a_draft("p"), 80) ==
        "Going on with 3 answers of 2026-02-12:\n  When?  -3d\n  What # happened?  no\n");
}
