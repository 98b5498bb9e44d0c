#include "cop/io/system.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include "support/temporary_folder.hpp"

TEST_CASE("whether files can be made is told without making one") {
  const cop::test::TemporaryFolder folder;
  CHECK(cop::may_make_files(folder.path()));
  CHECK_FALSE(cop::may_make_files(folder.path("missing")));
  CHECK(folder.names().empty());
  if (::geteuid() == 0) return;  // root may write everywhere
  REQUIRE(::chmod(folder.path().c_str(), 0500) == 0);
  CHECK_FALSE(cop::may_make_files(folder.path()));
}

TEST_CASE("the free room is told where the folder is there") {
  const cop::test::TemporaryFolder folder;
  CHECK(cop::free_bytes(folder.path()).has_value());
  CHECK_FALSE(cop::free_bytes(folder.path("missing")).has_value());
  CHECK_FALSE(cop::system_name().empty());
}
