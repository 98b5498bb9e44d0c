#include "cop/editor.hpp"

#include <map>

#include <doctest/doctest.h>

#include "cop/base/error.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/session.hpp"
#include "support/temporary_folder.hpp"

namespace {

using cop::app::Env;
using cop::app::Session;
using Words = std::vector<std::string>;

class NoInput : public cop::app::Input {
 public:
  std::optional<std::string> line(const cop::app::LineRequest&) override { return std::nullopt; }
  std::string rest() override { return {}; }
};

class Dropped : public cop::app::Output {
 public:
  void write(std::string_view) override {}
  void flush() override {}
};

/// A world whose programs are a function.
struct World {
  cop::test::TemporaryFolder folder;
  std::map<std::string, std::string> variables{{"XDG_STATE_HOME", folder.path() + "/state"}};
  std::vector<Words> started;
  std::function<int(const Words&)> program = [](const Words&) { return 0; };
  NoInput in;
  Dropped out;
  Env env{in,
          out,
          out,
          {},
          folder.path(),
          [this](const char* name) {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
          },
          [] { return cop::Date(); },
          [] { return 0; },
          [this](const Words& words) {
            started.push_back(words);
            return program(words);
          }};
  Session session{env, {}};
};

}  // namespace

TEST_CASE("VISUAL goes before EDITOR, with its arguments left to the shell") {
  World world;
  world.variables["EDITOR"] = "ed";
  world.variables["VISUAL"] = "code --wait";
  cop::app::open_in_editor("/tmp/a b", world.session);
  CHECK(world.started ==
        std::vector<Words>{{"sh", "-c", "exec code --wait \"$@\"", "code --wait", "/tmp/a b"}});
}

TEST_CASE("without a variable the first editor that is there is opened") {
  World world;
  world.variables["EDITOR"] = " ";
  world.program = [](const Words& words) { return words.front() == "vi" ? 0 : 127; };
  cop::app::open_in_editor("/tmp/a", world.session);
  CHECK(world.started ==
        std::vector<Words>{{"editor", "/tmp/a"}, {"nano", "/tmp/a"}, {"vi", "/tmp/a"}});
}

TEST_CASE("an editor that is not there is named with its variable") {
  World world;
  world.program = [](const Words&) { return 127; };
  CHECK_THROWS_WITH_AS(cop::app::open_in_editor("/tmp/a", world.session),
                       "there is no editor: name yours in the variable EDITOR, such as EDITOR=nano",
                       cop::Error);
  world.variables["EDITOR"] = "nona";
  CHECK_THROWS_WITH_AS(cop::app::open_in_editor("/tmp/a", world.session),
                       "there is no editor \"nona\": EDITOR names it", cop::Error);
}

TEST_CASE("an edited text lies in the state folder, and stays there when the editor fails") {
  World world;
  std::string path;
  world.program = [&](const Words& words) {
    path = words.back();
    cop::replace_file(path, cop::read_file(path).bytes + " and after");
    return 0;
  };
  world.variables["EDITOR"] = "ed";
  CHECK(cop::app::edited_text("before", "text.txt", "/project", world.session) ==
        "before and after");
  CHECK(path.starts_with(world.folder.path() + "/state/cop/"));
  CHECK(path.ends_with("/text.txt"));
  world.program = [](const Words&) { return 1; };
  CHECK_THROWS_WITH_AS(cop::app::edited_text("before", "text.txt", "/project", world.session),
                       ("the editor ended with the failure 1; your text is in " + path).c_str(),
                       cop::Error);
  CHECK(cop::read_file(path).bytes == "before");
}

TEST_CASE("a text whose file the editor deleted is put back where it is said to be") {
  World world;
  std::string path;
  world.program = [&](const Words& words) {
    path = words.back();
    cop::remove_file(path);
    return 0;
  };
  world.variables["EDITOR"] = "ed";
  CHECK_THROWS_WITH_AS(
      (void)cop::app::edited_text("before", "text.txt", "/project", world.session),
      doctest::Contains("the editor deleted the file, which is put back as it was before"),
      cop::Error);
  CHECK(cop::read_file(path).bytes == "before");
}
