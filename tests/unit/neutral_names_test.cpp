#include "cop/report/neutral_names.hpp"

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::NeutralNames;

namespace {

cop::Project project() {
  return cop::test::project_from_text(
      {{"members.yaml",
        "practices: [{id: harbour, name: Harbour Medical Centre}, {id: p2}, {id: \"3\"}]\n"
        "members: [{id: gp01, role: core, name: Ada Byron, practice: harbour}, {id: gp02, role: "
        "core}]\n"}});
}

}  // namespace

TEST_CASE("members lose their codes and names, practices get letters") {
  const NeutralNames neutral(cop::english, project().membership);
  CHECK(neutral.in("gp01 and GP02 met at Harbour Medical Centre") ==
        "a member and a member met at Practice A");
  CHECK(neutral.in("Ada Byron (harbour), p2: 4") == "a member (Practice A), Practice B: 4");
}

TEST_CASE("names of files keep their form without the names in them") {
  const NeutralNames neutral(cop::english, project().membership);
  CHECK(neutral.in("cycles/2026-03-12-harbour-data-k7d2m9xq.yaml") ==
        "cycles/2026-03-12-practice-a-data-k7d2m9xq.yaml");
  CHECK(neutral.in("ballots/topic/gp02.yaml") == "ballots/topic/member.yaml");
}

TEST_CASE("parts of words and bare numbers are no names") {
  const NeutralNames neutral(cop::english, project().membership);
  CHECK(neutral.in("harbours, gp011, 3 of 4") == "harbours, gp011, 3 of 4");
}

TEST_CASE("one member may keep the own code") {
  const NeutralNames neutral(cop::english, project().membership, "gp01");
  CHECK(neutral.in("gp01, gp02") == "gp01, a member");
}
