#include <deque>
#include <string>

#include <doctest/doctest.h>

#include "cop/measure/definition.hpp"
#include "support/project_from_text.hpp"
#include "support/string_streams.hpp"

namespace {

struct Asked {
  cop::Measure measure;
  cop::test::StringInput person;
  cop::test::StringOutput screen;

  [[nodiscard]] bool shows(const std::string& text) const {
    return (person.questions + screen.text).find(text) != std::string::npos;
  }
};

void ask(Asked& asked, std::deque<std::string> answers) {
  static const cop::Project project =
      cop::test::project_from_text({{"members.yaml", "members: [{id: gp01, role: core}]\n"}});
  asked.person.answers = std::move(answers);
  cop::app::Dialog dialog(asked.person, asked.screen);
  cop::app::ask_definition(dialog, project, asked.measure);
}

}  // namespace

TEST_CASE("a share is asked for what is on top and what is below") {
  Asked asked;
  ask(asked, {"Late letters", "process", "proportion", "letters after 7 days", "late ones", "all",
              "lower", "gp01", "monthly"});
  CHECK(asked.measure.name->value == "Late letters");
  CHECK(asked.measure.numerator->value == "late ones");
  CHECK(asked.measure.denominator->value == "all");
  CHECK(asked.measure.direction->value == cop::Direction::lower);
  CHECK(asked.measure.collector->value.text == "gp01");
  CHECK(asked.measure.frequency->value == "monthly");
  CHECK_FALSE(asked.shows("unit"));
}

TEST_CASE("a value is asked for its unit, and what is given by a flag is not asked again") {
  Asked asked;
  asked.measure.name = "Nurse time";
  asked.measure.direction = cop::Located(cop::Direction::lower);
  ask(asked, {"balancing", "value", "minutes for recalls", "minutes", "", ""});
  CHECK(asked.measure.unit->value == "minutes");
  CHECK_FALSE(asked.measure.collector.has_value());
  CHECK_FALSE(asked.shows("call it"));
  CHECK_FALSE(asked.shows("better?"));
}

TEST_CASE("a wrong word or an unknown member is asked again, and the kind must be said") {
  Asked asked;
  ask(asked,
      {"Calls", "proces", "", "process", "count", "calls in a month", "", "gp09", "gp01", ""});
  CHECK(asked.measure.family->value == cop::Family::process);
  CHECK(asked.measure.collector->value.text == "gp01");
  CHECK(asked.shows("cannot be left out"));
  CHECK(asked.shows("no member of members.yaml has this code"));
}
