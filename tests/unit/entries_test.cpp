#include "cop/record/entries.hpp"

#include <doctest/doctest.h>

#include "cop/session.hpp"

namespace {

using cop::app::parse_entry;

const cop::Date today = *cop::Date::parse("2026-04-01");

cop::MeetingDecision decision(const char* text) {
  return parse_entry<cop::MeetingDecision>({text}, "text", today);
}

template <class T>
std::string complaint(const char* text, std::string_view order) {
  try {
    (void)parse_entry<T>({text}, order, today);
    return {};
  } catch (const cop::app::UsageError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("the parts of an entry stand in their order or behind their keys") {
  const auto task =
      parse_entry<cop::CycleTask>({"Call; ; when=Monday; room 2"}, "what who where", today);
  CHECK(task.what->value == "Call");
  CHECK(task.who->value.empty());
  CHECK(task.when->value == "Monday");
  CHECK(task.place->value == "room 2");
  const auto event =
      parse_entry<cop::Event>({"text=A template; date=yesterday"}, "date text", today);
  CHECK(event.date->value.iso() == "2026-03-31");
  CHECK(event.text->value == "A template");
}

TEST_CASE("what is left over of an entry goes on its last part") {
  CHECK(decision("Monthly; in the hall; how=vote; for=5").text->value == "Monthly; in the hall");
  CHECK(decision("Monthly; in the hall; how=vote; for=5").in_favour->value == 5);
  CHECK(decision("a\\; how=b").text->value == "a; how=b");
  CHECK(decision("x=1 is enough").text->value == "x=1 is enough");
  CHECK(decision("; Monthly").text->value == "Monthly");
}

TEST_CASE("a key that an entry does not have is never taken for text") {
  CHECK(complaint<cop::MeetingDecision>("Monthly; hwo=vote", "text") ==
        "there is no key \"hwo\": did you mean \"how\"?");
}

TEST_CASE("an entry without what it needs is refused") {
  CHECK(complaint<cop::Event>("today", "date text") == "\"text\" is missing");
  CHECK(complaint<cop::MeetingDecision>(" ; ", "text") == "\"text\" is missing");
  CHECK(complaint<cop::FlowCount>("recruited; many", "stage n")
            .starts_with("\"n\" must be a whole number, not \"many\""));
}

TEST_CASE("each part of an entry knows its place") {
  const auto event = parse_entry<cop::Event>({"2026-02-01; Zoë; came", {"typed", 1, 9, 1, 30}},
                                             "date text", today);
  CHECK(event.date->where == cop::Location{"typed", 1, 9, 1, 19});
  CHECK(event.text->where == cop::Location{"typed", 1, 21, 1, 24});
}
