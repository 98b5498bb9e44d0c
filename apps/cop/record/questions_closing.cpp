#include "cop/record/ask.hpp"

namespace cop::app {

void ask_value(const Asking& asking) {
  if (!asking.met()) return;
  const bool answered = ask_into(asking,
                                 {"What will someone do differently because of today?",
                                  "One line, such as: I will print my own list on Fridays."},
                                 [](const std::string& typed, Answers& to) {
                                   ValueStory story;
                                   story.cycle = Located(ValueCycle::potential);
                                   story.text = Text(typed);
                                   to.log.value.push_back(std::move(story));
                                   return std::string();
                                 });
  if (!answered) asking.skip("value");
}

void ask_closing(const Asking& asking) {
  const bool told = ask_into(
      asking,
      {"In a sentence or two, what happened?", "It opens the minutes, for those who were away."},
      text_into([](CycleLog& log) -> Text& { return log.summary; }));
  if (!told) asking.skip("summary");
  if (asking.answers.log.is_write_up()) return;
  const auto next = next_by_rhythm(asking);
  const bool agreed = ask_into(
      asking,
      with({"When do you meet next?",
            "A day such as " + asking.day().plus_days(28).iso() + "; a dot if it is not agreed.",
            next ? next->iso() : ""},
           completing_days(asking)),
      [&](const std::string& typed, Answers& to) {
        std::optional<Located<Date>> day;
        std::string complaint = read_day(typed, asking.today, day);
        if (day) to.log.next_meeting = *day;
        return complaint;
      });
  if (!agreed) asking.skip("next_meeting");
}

}  // namespace cop::app
