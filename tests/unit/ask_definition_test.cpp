#include <deque>
#include <string>

#include <doctest/doctest.h>

#include "cop/measure/definition.hpp"
#include "support/project_from_text.hpp"

namespace {

/// Answers that were written down before.
class Script : public cop::app::Input {
 public:
  explicit Script(std::deque<std::string> lines) : lines_(std::move(lines)) {}

  std::optional<std::string> line() override {
    if (lines_.empty()) return std::nullopt;
    std::string next = std::move(lines_.front());
    lines_.pop_front();
    return next;
  }
  std::string rest() override { return {}; }

 private:
  std::deque<std::string> lines_;
};

class Screen : public cop::app::Output {
 public:
  void write(std::string_view text) override { text_ += text; }
  void flush() override {}
  [[nodiscard]] bool shows(const std::string& text) const {
    return text_.find(text) != std::string::npos;
  }

 private:
  std::string text_;
};

struct Asked {
  cop::Measure measure;
  Screen screen;
};

void ask(Asked& asked, std::deque<std::string> answers) {
  static const cop::Project project =
      cop::test::project_from_text({{"members.yaml", "members: [{id: gp01, role: core}]\n"}});
  Script script(std::move(answers));
  cop::app::Dialog dialog(script, asked.screen);
  cop::app::ask_definition(dialog, project, asked.measure);
}

}  // namespace

TEST_CASE("a share is asked for what is on top and what is below") {
  Asked asked;
  ask(asked, {"Late letters", "process", "proportion", "letters after 7 days", "late ones", "all",
              "lower", "gp01", "monthly"});
  CHECK(asked.measure.name.value == "Late letters");
  CHECK(asked.measure.numerator.value == "late ones");
  CHECK(asked.measure.denominator.value == "all");
  CHECK(asked.measure.direction->value == cop::Direction::lower);
  CHECK(asked.measure.collector->value.text == "gp01");
  CHECK(asked.measure.frequency.value == "monthly");
  CHECK_FALSE(asked.screen.shows("unit"));
}

TEST_CASE("a value is asked for its unit, and what is given by a flag is not asked again") {
  Asked asked;
  asked.measure.name = "Nurse time";
  asked.measure.direction = cop::Located(cop::Direction::lower);
  ask(asked, {"balancing", "value", "minutes for recalls", "minutes", "", ""});
  CHECK(asked.measure.unit.value == "minutes");
  CHECK_FALSE(asked.measure.collector.has_value());
  CHECK_FALSE(asked.screen.shows("call it"));
  CHECK_FALSE(asked.screen.shows("better?"));
}

TEST_CASE("a wrong word or an unknown member is asked again, and the kind must be said") {
  Asked asked;
  ask(asked,
      {"Calls", "proces", "", "process", "count", "calls in a month", "", "gp09", "gp01", ""});
  CHECK(asked.measure.family->value == cop::Family::process);
  CHECK(asked.measure.collector->value.text == "gp01");
  CHECK(asked.screen.shows("cannot be left blank"));
  CHECK(asked.screen.shows("no member of members.yaml has this code"));
}
