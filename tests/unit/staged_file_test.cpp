#include <sys/stat.h>

#include <doctest/doctest.h>

#include "cop/base/error.hpp"
#include "cop/io/write_file.hpp"
#include "support/temporary_folder.hpp"

using cop::stage_file;
using cop::test::TemporaryFolder;

namespace {

using Names = std::vector<std::string>;

/// Writes as another library would.
void write(const TemporaryFolder& folder, const cop::StagedFile& file, std::string_view bytes) {
  folder.write(file.temporary_path().substr(folder.path().size() + 1), bytes);
}

}  // namespace

TEST_CASE("a staged file takes its place when it is published, not before") {
  const TemporaryFolder folder{{"a.sqlite", "old"}};
  REQUIRE(::chmod(folder.path("a.sqlite").c_str(), 0640) == 0);
  const auto file = stage_file(folder.path("a.sqlite"));
  write(folder, *file, "new");
  CHECK(folder.read("a.sqlite") == "old");
  file->publish();
  CHECK(folder.read("a.sqlite") == "new");
  struct stat status {};
  REQUIRE(::stat(folder.path("a.sqlite").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0640);
  CHECK(folder.names() == Names{"a.sqlite"});
}

TEST_CASE("of a staged file that is not published nothing is left") {
  const TemporaryFolder folder;
  {
    const auto file = stage_file(folder.path("a.sqlite"));
    write(folder, *file, "half");
    CHECK(folder.names().size() == 1);
  }
  CHECK(folder.names().empty());
}

TEST_CASE("a file that is set to read-only is not staged anew") {
  const TemporaryFolder folder{{"a.sqlite", "old"}};
  REQUIRE(::chmod(folder.path("a.sqlite").c_str(), 0444) == 0);
  CHECK_THROWS_AS((void)stage_file(folder.path("a.sqlite")), cop::Error);
  CHECK(folder.names() == Names{"a.sqlite"});
}
