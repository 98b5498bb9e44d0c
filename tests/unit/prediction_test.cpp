#include "cop/record/prediction.hpp"

#include <doctest/doctest.h>

#include "cop/report/phrases.hpp"
#include "support/interview.hpp"

namespace {

std::string read(const std::string& typed) {
  cop::Prediction prediction;
  const std::string complaint =
      cop::app::read_prediction(typed, cop::test::recall_letters(), prediction);
  if (!complaint.empty()) return "! " + complaint;
  return (prediction.measure ? "measured: " : "in words: ") +
         prediction_text(cop::english, prediction);
}

}  // namespace

TEST_CASE("a prediction names a measure, the way it moves, by or to how much, and why") {
  CHECK(read("sent-in-week higher by 10, because they see it") ==
        "measured: sent-in-week higher by 10, because they see it");
  CHECK(read("sent-in-week higher to 80% because they see it") ==
        "measured: sent-in-week higher, to 80, because they see it");
  CHECK(read("visit-minutes lower") == "measured: visit-minutes lower");
  CHECK(read("sent-in-week h 10") == "measured: sent-in-week higher by 10");
}

TEST_CASE("a prediction may be in words") {
  CHECK(read("eight in ten leave in time, because nurses see the list") ==
        "in words: eight in ten leave in time, because nurses see the list");
}

TEST_CASE("a prediction that cannot be read is not taken for words") {
  CHECK(read("sent-in-week") ==
        "! which way will sent-in-week move? Such as: sent-in-week higher by 10");
  CHECK(read("sent-in-week up by 10") ==
        "! which way will sent-in-week move? Such as: sent-in-week higher by 10");
  CHECK(read("sent-in-week higher by") == "! by or to how much? Such as: by 20");
  CHECK(read("sent-in-week higher by 10 for all") ==
        "! \"for\" is not understood here; a reason begins with because");
  CHECK(read("because it helps") == "! what will happen? The reason alone is no prediction");
}
