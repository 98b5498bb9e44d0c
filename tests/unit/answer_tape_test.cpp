#include "cop/answer_tape.hpp"

#include <doctest/doctest.h>

namespace {

using cop::app::AnswerTape;
using Answers = std::vector<cop::app::GivenAnswer>;

bool any(const std::string&) { return true; }

AnswerTape three_answers() { return {{{"when", "today"}, {"who", "gp01"}, {"what", "talk"}}, {}}; }

}  // namespace

TEST_CASE("a tape plays its answers to the same questions") {
  AnswerTape tape = three_answers();
  CHECK(tape.play("when", any) == "today");
  CHECK(tape.play("who", any) == "gp01");
  CHECK(tape.is_playing());
  CHECK(tape.play("what", any) == "talk");
  CHECK_FALSE(tape.is_playing());
}

TEST_CASE("an answer that is taken back is the suggestion, and those before it are played again") {
  AnswerTape tape = three_answers();
  CHECK(tape.take_back());
  tape.rewind();
  CHECK(tape.play("when", any) == "today");
  CHECK(tape.play("who", any) == "gp01");
  CHECK_FALSE(tape.play("what", any));
  CHECK(tape.suggestion("what") == "talk");
}

TEST_CASE("after several steps back each old answer is suggested in its turn") {
  AnswerTape tape = three_answers();
  CHECK(tape.take_back());
  CHECK(tape.take_back());
  CHECK(tape.suggestion("who") == "gp01");
  tape.record("who", "gp02");
  CHECK(tape.suggestion("what") == "talk");
  tape.record("what", "talk");
  CHECK(tape.answers() == Answers{{"when", "today"}, {"who", "gp02"}, {"what", "talk"}});
  CHECK(tape.aside().empty());
}

TEST_CASE("nothing can be taken back before the first answer") {
  AnswerTape tape;
  CHECK_FALSE(tape.take_back());
}

TEST_CASE("where the interview takes another course the rest of the tape is only suggested") {
  AnswerTape tape = three_answers();
  CHECK(tape.play("when", any) == "today");
  CHECK_FALSE(tape.play("a new question", any));
  tape.record("a new question", "yes");
  CHECK(tape.suggestion("who") == "gp01");
  CHECK(tape.answers() == Answers{{"when", "today"}, {"a new question", "yes"}});
}

TEST_CASE("an answer that is wrong by now is asked again with the old answer suggested") {
  AnswerTape tape = three_answers();
  CHECK_FALSE(tape.play("when", [](const std::string&) { return false; }));
  CHECK(tape.suggestion("when") == "today");
  CHECK(tape.answers().empty());
}

TEST_CASE("an unfinished answer is kept aside once, as it was last") {
  AnswerTape tape;
  tape.keep_aside("what", "one");
  tape.keep_aside("what", "one\ntwo");
  CHECK(tape.aside() == Answers{{"what", "one\ntwo"}});
}
