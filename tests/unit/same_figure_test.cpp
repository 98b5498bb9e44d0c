#include "cop/model/same_figure.hpp"

#include <string>

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

namespace {

cop::Observation observation(const std::string& place) {
  return cop::test::log_from_text("id: 2026-03-01\ndate: 2026-03-01\nobservations: [{measure: m, " +
                                  place + "value: 3}]\n")
      .observations.front();
}

}  // namespace

TEST_CASE("a figure that names a practice, or anything in one, is of a part") {
  CHECK_FALSE(is_of_part(observation("")));
  CHECK(is_of_part(observation("practice: p, ")));
  CHECK_FALSE(is_of_part_of_practice(observation("practice: p, ")));
  for (const char* place : {"member: a, ", "rater: a, ", "group: g, ", "arm: g, ", "row: r, "}) {
    CAPTURE(place);
    CHECK(is_of_part(observation(place)));
    CHECK(is_of_part_of_practice(observation(place)));
  }
}
