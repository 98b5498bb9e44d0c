#include "cop/load/field_setter.hpp"

#include <doctest/doctest.h>

#include "cop/model/describe_log.hpp"
#include "cop/record/fields.hpp"
#include "cop/session.hpp"

namespace {

using cop::Typed;
using cop::app::set_field;

const cop::Date today = *cop::Date::parse("2026-04-01");

template <class T>
T with(std::string_view key, const Typed& typed) {
  T block{};
  set_field(key, typed, today, block);
  return block;
}

template <class T>
std::string complaint(std::string_view key, const char* text) {
  try {
    (void)with<T>(key, {text});
    return {};
  } catch (const cop::app::UsageError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("a typed text fills the field of its key, however deep") {
  CHECK(with<cop::Plan>("change", {"A reminder"}).change->value == "A reminder");
  CHECK(with<cop::Plan>("prediction.measure", {"overrun"}).prediction.measure->value.text ==
        "overrun");
  CHECK(with<cop::Plan>("prediction", {"80 in 100"}).prediction.text->value == "80 in 100");
  CHECK(with<cop::Plan>("scale.days", {"7"}).scale.days->value == 7);
  CHECK(with<cop::Observation>("items.q1", {"0.5"}).items.front().number.value == 0.5);
}

TEST_CASE("typed words of a list stand between commas and are added to it") {
  cop::CycleLog log = with<cop::CycleLog>("attended", {"gp01, gp02"});
  set_field("attended", {"nurse1"}, today, log);
  CHECK(log.attended.size() == 3);
  CHECK(log.attended[1].value.text == "gp02");
  CHECK(with<cop::Claim>("ci", {"1.5,2"}).ci.at(1).value == 2);
}

TEST_CASE("typed days may be words, and typed periods spans and words") {
  CHECK(with<cop::Do>("started", {"yesterday"}).started->value.iso() == "2026-03-31");
  const auto span = with<cop::Observation>("period", {"2026-01-05..2026-01-09"});
  CHECK(span.period->value.text() == "2026-01-05 to 2026-01-09");
  const auto words = with<cop::Observation>("period.text", {"two years after"});
  CHECK_FALSE(words.period->value.dated());
  CHECK(complaint<cop::Observation>("period", "2026-01-09..2026-01-05") ==
        "\"period\" needs its first day before its last (swap the two days)");
}

TEST_CASE("a typed value knows its place, and gives it to the block that it begins") {
  const Typed typed{"gp01, gp2", {"typed", 3, 12, 3, 21}};
  const auto log = with<cop::CycleLog>("attended", typed);
  CHECK(log.attended[1].where == cop::Location{"typed", 3, 18, 3, 21});
  const auto plan = with<cop::Plan>("prediction.text", typed);
  CHECK(plan.prediction.where == typed.where);
}

TEST_CASE(
    "a key that is not there is named with the nearest, and lists of blocks are not offered") {
  CHECK(complaint<cop::Plan>("chnage", "x") ==
        "there is no key \"chnage\": did you mean \"change\"?");
  CHECK(complaint<cop::Plan>("zzzzzz", "x") ==
        "there is no key \"zzzzzz\"; the keys are: follows, change, driver, question, prediction, "
        "scale");
  CHECK(complaint<cop::Plan>("scale.dayz", "7") ==
        "there is no key \"scale.dayz\": did you mean \"days\"?");
  CHECK(complaint<cop::Do>("started", "5/10/2026") ==
        "\"started\" must be written year-month-day, not \"5/10/2026\" (the order of day and month "
        "differs by country: write 2026-10-05 or 2026-05-10)");
}
