#include "cop/io/write_file.hpp"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/base/error.hpp"
#include "cop/io/litter.hpp"
#include "cop/io/unfinished_file.hpp"
#include "support/temporary_folder.hpp"

using cop::create_file;
using cop::replace_file;
using cop::replace_unchanged_file;
using cop::test::TemporaryFolder;

namespace {

using Names = std::vector<std::string>;

unsigned mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::lstat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

/// The name that a run of this process number gives to its temporary file.
std::string litter_of(pid_t process) {
  std::string host(256, '\0');
  REQUIRE(::gethostname(host.data(), host.size() - 1) == 0);
  return fmt::format(".cop-{}-{}-new.tmp", host.c_str(), process);
}

/// The number of a process that has ended.
pid_t dead_process() {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  REQUIRE(child > 0);
  ::waitpid(child, nullptr, 0);
  return child;
}

}  // namespace

TEST_CASE("a new file holds all bytes and leaves nothing else behind") {
  const TemporaryFolder folder;
  const std::string bytes("a\0\r\n\xff", 5);
  CHECK(create_file(folder.path("a.yaml"), bytes));
  CHECK(folder.read("a.yaml") == bytes);
  CHECK(create_file(folder.path("empty.yaml"), ""));
  CHECK(folder.names() == Names{"a.yaml", "empty.yaml"});
}

TEST_CASE("a new file has the permissions that the user's mask leaves") {
  const TemporaryFolder folder;
  const mode_t before = ::umask(027);
  CHECK(create_file(folder.path("a.yaml"), "a"));
  ::umask(before);
  CHECK(mode_of(folder.path("a.yaml")) == 0640);
}

TEST_CASE("a file that is there is never overwritten by a new one") {
  const TemporaryFolder folder{{"a.yaml", "old"}, {"sub/x", ""}};
  CHECK_FALSE(create_file(folder.path("a.yaml"), "new"));
  CHECK(folder.read("a.yaml") == "old");
  CHECK_FALSE(create_file(folder.path("sub"), "new"));
  CHECK(folder.names() == Names{"a.yaml", "sub", "sub/x"});
}

TEST_CASE("a new file does not take the name of a broken link") {
  const TemporaryFolder folder;
  REQUIRE(::symlink("nowhere", folder.path("a.yaml").c_str()) == 0);
  CHECK_FALSE(create_file(folder.path("a.yaml"), "new"));
  CHECK(folder.names() == Names{"a.yaml"});
}

TEST_CASE("a replaced file holds the new bytes and keeps its permissions") {
  const TemporaryFolder folder{{"a.yaml", "old and longer"}};
  for (const mode_t mode : {0600U, 0644U, 0664U, 0755U}) {
    REQUIRE(::chmod(folder.path("a.yaml").c_str(), mode) == 0);
    replace_file(folder.path("a.yaml"), "new");
    CHECK(folder.read("a.yaml") == "new");
    CHECK(mode_of(folder.path("a.yaml")) == mode);
  }
  CHECK(folder.names() == Names{"a.yaml"});
}

TEST_CASE(
    "a file that was set to read-only is neither replaced nor deleted, not behind a link either") {
  const TemporaryFolder folder{{"a.yaml", "old"}};
  const std::string path = folder.path("a.yaml");
  REQUIRE(::chmod(path.c_str(), 0444) == 0);
  REQUIRE(::symlink("a.yaml", folder.path("link.yaml").c_str()) == 0);
  const char* why = "it is set to read-only, so it stays as it is";
  for (const char* name : {"a.yaml", "link.yaml"}) {
    CHECK_THROWS_WITH_AS(replace_file(folder.path(name), "new"), doctest::Contains(why),
                         cop::Error);
  }
  CHECK_THROWS_WITH_AS((void)replace_unchanged_file(path, "old", "new"), doctest::Contains(why),
                       cop::Error);
  CHECK_THROWS_WITH_AS(cop::delete_file(path), doctest::Contains(why), cop::Error);
  CHECK(folder.read("a.yaml") == "old");
  CHECK(folder.names() == Names{"a.yaml", "link.yaml"});
}

TEST_CASE("replacing a file that is not there makes it") {
  const TemporaryFolder folder;
  replace_file(folder.path("report.md"), "text");
  CHECK(folder.read("report.md") == "text");
}

TEST_CASE("a link is kept and the file behind it is written") {
  const TemporaryFolder folder{{"sub/real.yaml", "old"}};
  REQUIRE(::symlink("sub/real.yaml", folder.path("link.yaml").c_str()) == 0);
  REQUIRE(::symlink("link.yaml", folder.path("twice.yaml").c_str()) == 0);
  replace_file(folder.path("link.yaml"), "new");
  CHECK(folder.read("sub/real.yaml") == "new");
  CHECK(replace_unchanged_file(folder.path("twice.yaml"), "new", "newer"));
  CHECK(folder.read("sub/real.yaml") == "newer");
  struct stat status {};
  REQUIRE(::lstat(folder.path("twice.yaml").c_str(), &status) == 0);
  CHECK(S_ISLNK(status.st_mode));
  CHECK(folder.names() == Names{"link.yaml", "sub", "sub/real.yaml", "twice.yaml"});
}

TEST_CASE("a link out of its folder, a broken one, a folder and a pipe are not written") {
  const TemporaryFolder folder{{"out.yaml", "old"}, {"sub/x", ""}};
  const auto link = [&](const char* to, const char* name) {
    REQUIRE(::symlink(to, folder.path(name).c_str()) == 0);
  };
  link("../out.yaml", "sub/link");
  link("nowhere", "sub/broken");
  link("circle", "sub/circle");
  REQUIRE(::mkfifo(folder.path("sub/pipe").c_str(), 0600) == 0);
  const auto fails = [&](const char* name, const char* why) {
    CHECK_THROWS_WITH_AS(replace_file(folder.path(name), "new"), doctest::Contains(why),
                         cop::Error);
  };
  fails("sub/link", "a link to another folder");
  fails("sub/broken", "leads nowhere");
  fails("sub/circle", "leads nowhere");
  fails("sub/pipe", "not an ordinary file");
  fails("sub", "it is a folder");
  CHECK(folder.read("out.yaml") == "old");
  CHECK(folder.names().size() == 7);
}

TEST_CASE("a file that somebody else changed or removed is not replaced") {
  const TemporaryFolder folder{{"a.yaml", "old"}};
  CHECK(replace_unchanged_file(folder.path("a.yaml"), "old", "new"));
  CHECK(folder.read("a.yaml") == "new");
  CHECK_FALSE(replace_unchanged_file(folder.path("a.yaml"), "old", "newer"));
  CHECK(folder.read("a.yaml") == "new");
  CHECK_FALSE(replace_unchanged_file(folder.path("gone.yaml"), "old", "new"));
  CHECK(folder.names() == Names{"a.yaml"});
}

TEST_CASE("a replaced file keeps its owner and group as far as the user may give them") {
  const TemporaryFolder folder{{"a.yaml", "old"}};
  const bool is_root = ::geteuid() == 0;
  const uid_t owner = is_root ? 12345 : ::geteuid();
  const gid_t group = is_root ? 23456 : ::getegid();
  REQUIRE(::chown(folder.path("a.yaml").c_str(), owner, group) == 0);
  REQUIRE(::chmod(folder.path("a.yaml").c_str(), 02770) == 0);
  replace_file(folder.path("a.yaml"), "new");
  struct stat status {};
  REQUIRE(::stat(folder.path("a.yaml").c_str(), &status) == 0);
  CHECK(status.st_uid == owner);
  CHECK(status.st_gid == group);
  CHECK((status.st_mode & 07777U) == 02770);
}

TEST_CASE("what a killed run left behind is removed by the next one") {
  const TemporaryFolder folder{{litter_of(dead_process()), "half"}};
  CHECK(create_file(folder.path("a.yaml"), "a"));
  CHECK(folder.names() == Names{"a.yaml"});
  folder.write(litter_of(dead_process()), "half");
  replace_file(folder.path("a.yaml"), "b");
  CHECK(folder.names() == Names{"a.yaml"});
}

TEST_CASE("a killed run of the same process number does not stand in the way") {
  const TemporaryFolder folder{{litter_of(::getpid()), "half"}};
  CHECK(create_file(folder.path("a.yaml"), "a"));
  CHECK(folder.names() == Names{"a.yaml"});
}

TEST_CASE("temporary files of running processes, other computers and people stay") {
  const Names others{".cop-elsewhere-1-new.tmp",
                     litter_of(::getppid()),
                     "notes.tmp",
                     ".cop-.tmp",
                     ".cop-1-2.tmp",
                     ".cop--1-2.tmp"};
  const TemporaryFolder folder;
  for (const std::string& name : others) folder.write(name, "");
  CHECK(create_file(folder.path("a.yaml"), "a"));
  CHECK(folder.names().size() == others.size() + 1);
}

TEST_CASE("a temporary file of another computer is removed when it is a day old") {
  const std::string name = ".cop-else-where-1-5c1de8.tmp";
  const TemporaryFolder folder{{name, ""}};
  const auto set_age = [&](long hours) {
    struct stat now {};
    REQUIRE(::stat(folder.path().c_str(), &now) == 0);
    const timespec time{now.st_mtim.tv_sec - hours * 3600, 0};
    const std::array times{time, time};
    REQUIRE(::utimensat(AT_FDCWD, folder.path(name).c_str(), times.data(), 0) == 0);
  };
  set_age(23);
  replace_file(folder.path("a.yaml"), "a");
  CHECK(folder.names() == Names{name, "a.yaml"});
  set_age(25);
  replace_file(folder.path("a.yaml"), "a");
  CHECK(folder.names() == Names{"a.yaml"});
}

TEST_CASE("a file that cannot be written is an error with its path and reason") {
  const TemporaryFolder folder{{"file", ""}};
  CHECK_THROWS_WITH_AS((void)create_file(folder.path("missing/a.yaml"), "a"),
                       doctest::Contains("missing"), cop::Error);
  CHECK_THROWS_AS((void)create_file(folder.path("file/a.yaml"), "a"), cop::Error);
  CHECK_THROWS_AS(replace_file(folder.path("missing/a.yaml"), "a"), cop::Error);
  CHECK_THROWS_WITH_AS((void)create_file("/dev/full/a.yaml", "a"), doctest::Contains("/dev/full"),
                       cop::Error);
  CHECK(folder.names() == Names{"file"});
}

TEST_CASE("a deleted file is gone, and one that cannot be deleted is told") {
  const TemporaryFolder folder{{"a.yaml", "a"}, {"sub/x", ""}};
  cop::delete_file(folder.path("a.yaml"));
  cop::delete_file(folder.path("a.yaml"));
  CHECK_THROWS_WITH_AS(cop::delete_file(folder.path("sub")), doctest::Contains("cannot delete"),
                       cop::Error);
  CHECK(folder.names() == Names{"sub", "sub/x"});
}

TEST_CASE("temporary names differ, are hidden and tell the computer and the process") {
  const std::string name = cop::temporary_name();
  CHECK(name != cop::temporary_name());
  CHECK(name.starts_with(".cop-"));
  CHECK(name.find(fmt::format("-{}-", ::getpid())) != name.npos);
  CHECK(name.ends_with(".tmp"));
}

TEST_CASE("a signal that ends the program takes the unfinished file with it") {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const TemporaryFolder folder;
    const pid_t child = ::fork();
    if (child == 0) {
      (void)std::signal(signal, SIG_DFL);
      const cop::UnfinishedFile unfinished(folder.path("half"));
      folder.write("half", "bytes");
      ::raise(signal);
      ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == signal);
    CHECK(folder.names().empty());
  }
}

TEST_CASE("a signal that is ignored stays ignored while a file is unfinished") {
  const TemporaryFolder folder{{"half", "bytes"}};
  const auto before = std::signal(SIGHUP, SIG_IGN);
  {
    const cop::UnfinishedFile unfinished(folder.path("half"));
    ::raise(SIGHUP);
    CHECK(folder.names() == Names{"half"});
  }
  CHECK((std::signal(SIGHUP, before) == SIG_IGN));
  CHECK(folder.names().empty());
}

TEST_CASE("folders are made with those above them and taken away only when empty") {
  const TemporaryFolder folder{{"file", ""}};
  cop::make_folders(folder.path("a/b/c"));
  cop::make_folders(folder.path("a/b"));
  CHECK(folder.names() == Names{"a", "a/b", "a/b/c", "file"});
  cop::remove_empty_folder(folder.path("a/b"));
  CHECK(folder.names() == Names{"a", "a/b", "a/b/c", "file"});
  cop::remove_empty_folder(folder.path("a/b/c"));
  cop::remove_file(folder.path("file"));
  cop::remove_file(folder.path("file"));
  CHECK(folder.names() == Names{"a", "a/b"});
  CHECK_THROWS_AS(cop::make_folders("/dev/null/a"), cop::Error);
}
