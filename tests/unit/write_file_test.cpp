#include "cop/io/write_file.hpp"

#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/base/error.hpp"
#include "support/temporary_folder.hpp"

using cop::create_file;
using cop::replace_file;
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
  for (const mode_t mode : {0600U, 0644U, 0664U, 0444U}) {
    REQUIRE(::chmod(folder.path("a.yaml").c_str(), mode) == 0);
    replace_file(folder.path("a.yaml"), "new");
    CHECK(folder.read("a.yaml") == "new");
    CHECK(mode_of(folder.path("a.yaml")) == mode);
  }
  CHECK(folder.names() == Names{"a.yaml"});
}

TEST_CASE("replacing a file that is not there makes it") {
  const TemporaryFolder folder;
  replace_file(folder.path("report.md"), "text");
  CHECK(folder.read("report.md") == "text");
}

TEST_CASE("links and folders are not written through") {
  const TemporaryFolder folder{{"real.yaml", "old"}, {"sub/x", ""}};
  REQUIRE(::symlink("real.yaml", folder.path("link.yaml").c_str()) == 0);
  REQUIRE(::symlink("nowhere", folder.path("broken.yaml").c_str()) == 0);
  for (const char* name : {"link.yaml", "broken.yaml", "sub"}) {
    CHECK_THROWS_AS(replace_file(folder.path(name), "new"), cop::Error);
  }
  CHECK(folder.read("real.yaml") == "old");
  CHECK(folder.names() == Names{"broken.yaml", "link.yaml", "real.yaml", "sub", "sub/x"});
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
  const Names others{".cop-elsewhere-1-new.tmp", litter_of(::getppid()), "notes.tmp"};
  const TemporaryFolder folder{{others[0], ""}, {others[1], ""}, {others[2], ""}};
  CHECK(create_file(folder.path("a.yaml"), "a"));
  CHECK(folder.names().size() == others.size() + 1);
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
