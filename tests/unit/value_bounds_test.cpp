#include "cop/model/value_bounds.hpp"

#include <string>

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

namespace {

bool can_be(const std::string& measure, double value) {
  const cop::Project project = cop::test::project_from_text(
      {{"measures.yaml", "measures: [{id: a, name: A, family: process, " + measure + "}]\n"}});
  return bounds_of(project.measures.measures.front()).contain(value);
}

}  // namespace

TEST_CASE("a share lies within 0 and 100, or within 0 and 1 where its unit is fraction") {
  CHECK(can_be("data: proportion", 0));
  CHECK(can_be("data: proportion", 100));
  CHECK_FALSE(can_be("data: proportion", 100.1));
  CHECK(can_be("data: proportion, unit: fraction", 1));
  CHECK_FALSE(can_be("data: proportion, unit: fraction", 1.5));
}

TEST_CASE("what is counted is not below 0, and a difference or plain value can be anything") {
  CHECK(can_be("data: count", 1e9));
  CHECK_FALSE(can_be("data: rate, per: 1000", -1));
  CHECK_FALSE(can_be("data: days-between", -1));
  CHECK(can_be("data: value", -40));
  CHECK(can_be("data: proportion, of: b, difference_of: [v, w]", -12));
}

TEST_CASE("a score of listed items in percent has a top, a raw or published one has none") {
  const std::string items = ", items: [{id: i, text: I}]";
  CHECK_FALSE(can_be("data: score" + items, 101));
  CHECK(can_be("data: score, scale: raw" + items, 101));
  CHECK(can_be("data: score", 101));
}
