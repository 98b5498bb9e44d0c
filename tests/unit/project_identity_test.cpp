#include "cop/model/project_identity.hpp"

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::read_from_text;

namespace {

std::string identity_with(std::vector<cop::test::TextFile> logs) {
  return identity_of(read_from_text(std::move(logs)).project);
}

}  // namespace

TEST_CASE("a copy of a project is told by its first log, however both have grown") {
  const auto first = log_file("2026-01-12-p3xwk7d2", "");
  const std::string original = identity_with({first});
  CHECK(identity_with({first, log_file("2026-02-12-k7d2m9xq", "")}) == original);
  CHECK(identity_with({log_file("2026-01-12-x9c4t6hm", "")}) != original);
  CHECK(identity_with({}).empty());
}
