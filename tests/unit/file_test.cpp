#include "cop/io/file.hpp"

#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include "cop/base/error.hpp"
#include "support/temporary_folder.hpp"

using cop::read_file;
using cop::test::TemporaryFolder;

TEST_CASE("the bytes of a file are read as they are") {
  const TemporaryFolder folder;
  const std::string bytes("a\r\n\0\xff\n", 6);
  folder.write("a.yaml", bytes);
  folder.write("empty.yaml", "");
  CHECK(read_file(folder.path("a.yaml")).bytes == bytes);
  CHECK(read_file(folder.path("empty.yaml")).ok());
  CHECK(read_file(folder.path("empty.yaml")).bytes.empty());
}

TEST_CASE("a file may be as large as the limit and no larger") {
  const TemporaryFolder folder;
  folder.write("fits.yaml", std::string(cop::largest_file, 'x'));
  folder.write("large.yaml", std::string(cop::largest_file + 1, 'x'));
  CHECK(read_file(folder.path("fits.yaml")).bytes.size() == cop::largest_file);
  CHECK(read_file(folder.path("large.yaml")).trouble == "this file is larger than 1024 KB");
  CHECK(read_file(folder.path("large.yaml"), 2 * cop::largest_file).ok());
}

TEST_CASE("a pipe never makes the reader wait") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo(folder.path("pipe.yaml").c_str(), 0600) == 0);
  const auto file = read_file(folder.path("pipe.yaml"));
  CHECK(file.trouble == "this is not an ordinary file");
  CHECK_FALSE(file.help.empty());
}

TEST_CASE("a link to a device is no ordinary file") {
  const TemporaryFolder folder;
  for (const char* device : {"/dev/zero", "/dev/tty", "/dev/full"}) {
    const std::string link = folder.path("device.yaml");
    REQUIRE(::symlink(device, link.c_str()) == 0);
    CHECK_FALSE_MESSAGE(read_file(link).ok(), device);
    ::unlink(link.c_str());
  }
}

TEST_CASE("a folder is not read as a file") {
  const TemporaryFolder folder;
  CHECK(read_file(folder.path()).trouble == "this is a folder, not a file");
}

TEST_CASE("a link that leads nowhere or in a circle says so, and a good one is followed") {
  const TemporaryFolder folder{{"a.yaml", "a: 1\n"}};
  REQUIRE(::symlink("nowhere.yaml", folder.path("broken.yaml").c_str()) == 0);
  REQUIRE(::symlink("circle.yaml", folder.path("circle.yaml").c_str()) == 0);
  REQUIRE(::symlink("a.yaml", folder.path("good.yaml").c_str()) == 0);
  CHECK(read_file(folder.path("broken.yaml")).trouble == "this link leads nowhere");
  CHECK(read_file(folder.path("circle.yaml")).trouble == "this link leads in a circle");
  CHECK(read_file(folder.path("good.yaml")).bytes == "a: 1\n");
}

TEST_CASE("a file that may not be read is not called missing") {
  if (::geteuid() == 0) return;  // root may read everything
  const TemporaryFolder folder{{"a.yaml", "a: 1\n"}};
  REQUIRE(::chmod(folder.path("a.yaml").c_str(), 0) == 0);
  CHECK(read_file(folder.path("a.yaml")).trouble == "you may not read this file");
}

TEST_CASE("the entries of a folder come sorted by name with their kind") {
  const TemporaryFolder folder{{"b.yaml", ""}, {"a/x.yaml", ""}, {".hidden", ""}, {"C.yaml", ""}};
  REQUIRE(::mkfifo(folder.path("pipe").c_str(), 0600) == 0);
  REQUIRE(::symlink("nowhere", folder.path("link").c_str()) == 0);
  REQUIRE(::symlink("a", folder.path("to-folder").c_str()) == 0);
  std::string text;
  for (const auto& entry : cop::list_folder(folder.path())) {
    const char* kind = entry.kind == cop::EntryKind::file     ? "file"
                       : entry.kind == cop::EntryKind::folder ? "folder"
                                                              : "other";
    text += entry.name + " " + kind + "\n";
  }
  CHECK(text ==
        ".hidden file\nC.yaml file\na folder\nb.yaml file\nlink other\npipe other\n"
        "to-folder folder\n");
}

TEST_CASE("a folder that cannot be opened is an error that names it") {
  const TemporaryFolder folder{{"a.yaml", ""}};
  CHECK_THROWS_AS((void)cop::list_folder(folder.path("missing")), cop::Error);
  CHECK_THROWS_WITH_AS((void)cop::list_folder(folder.path("a.yaml")), doctest::Contains("a.yaml"),
                       cop::Error);
}

TEST_CASE("a broken link counts as something that is there") {
  const TemporaryFolder folder{{"a.yaml", ""}};
  REQUIRE(::symlink("nowhere", folder.path("broken").c_str()) == 0);
  CHECK(cop::exists(folder.path("broken")));
  CHECK(cop::exists(folder.path("a.yaml")));
  CHECK_FALSE(cop::exists(folder.path("missing")));
  CHECK_FALSE(cop::exists(folder.path("a.yaml/below")));
  CHECK(cop::is_folder(folder.path()));
  CHECK_FALSE(cop::is_folder(folder.path("a.yaml")));
}

TEST_CASE("paths are joined, taken apart and made absolute") {
  CHECK(cop::join("/a", "b") == "/a/b");
  CHECK(cop::join("/a/", "b/c") == "/a/b/c");
  CHECK(cop::parent_of("/a/b") == "/a");
  CHECK(cop::parent_of("/") == "/");
  CHECK(cop::name_of_path("/a/b.yaml") == "b.yaml");
  CHECK(cop::absolute_path("../c", "/no/such") == "/no/c");
  CHECK(cop::absolute_path("/x/./y", "/no/such") == "/x/y");
}

TEST_CASE("an absolute path has no links in it as far as it exists") {
  const TemporaryFolder folder{{"real/a.yaml", ""}};
  REQUIRE(::symlink("real", folder.path("link").c_str()) == 0);
  const std::string real = cop::absolute_path("real", folder.path());
  CHECK(cop::absolute_path("link/a.yaml", folder.path()) == real + "/a.yaml");
  CHECK(cop::absolute_path("link/new/b.yaml", folder.path()) == real + "/new/b.yaml");
}
