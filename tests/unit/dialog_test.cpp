#include "cop/dialog.hpp"

#include <doctest/doctest.h>

#include "cop/base/error.hpp"

namespace {

using cop::app::AnswerTape;
using cop::app::Dialog;
using cop::app::DialogHooks;
using cop::app::Objection;
using Lines = std::vector<std::string>;

class Screen : public cop::app::Output {
 public:
  void write(std::string_view text) override { shown += text; }
  void flush() override {}
  std::string shown;
};

/// Types lines, and remembers the questions as they were shown.
class Typist : public cop::app::Input {
 public:
  explicit Typist(Lines lines) : lines_(std::move(lines)) {}
  std::optional<std::string> line(const cop::app::LineRequest& request) override {
    asked.push_back(request.question +
                    (request.suggestion.empty() ? "" : " [" + request.suggestion + "]"));
    if (next_ == lines_.size()) return std::nullopt;
    return lines_[next_++];
  }
  std::string rest() override { return {}; }
  Lines asked;

 private:
  Lines lines_;
  std::size_t next_ = 0;
};

struct Talk {
  explicit Talk(Lines lines, DialogHooks hooks = {}, AnswerTape tape = {})
      : typist(std::move(lines)), dialog(typist, screen, std::move(tape), std::move(hooks)) {}
  Typist typist;
  Screen screen;
  Dialog dialog;
};

bool says(const Talk& talk, std::string_view text) {
  return talk.screen.shown.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("a blank line takes the suggestion, and a dot takes nothing") {
  Talk talk({"", "."});
  CHECK(talk.dialog.ask({.question = "When?", .suggestion = "today"}) == "today");
  CHECK(talk.dialog.ask({.question = "When?", .suggestion = "today"}).empty());
}

TEST_CASE("a wrong answer is told and asked again, and what is required cannot be left out") {
  Talk talk({"soon", "", "today"});
  const auto check = [](const std::string& text) {
    return std::string(text == "soon" ? "soon is no day" : "");
  };
  CHECK(talk.dialog.ask({.question = "When?", .check = check, .is_required = true}) == "today");
  CHECK(says(talk, "  soon is no day\n"));
  CHECK(says(talk, "  this cannot be left out\n"));
}

TEST_CASE("going back asks the question before with its old answer, and plays what came earlier") {
  Talk talk({"a", "b", "<", "<", "c", "", "d"});
  Lines answers;
  talk.dialog.conduct([&] {
    answers.clear();
    for (const char* question : {"One?", "Two?", "Three?"}) {
      answers.push_back(talk.dialog.ask({question}));
    }
  });
  CHECK(answers == Lines{"c", "b", "d"});
  CHECK(talk.typist.asked ==
        Lines{"One?", "Two?", "Three?", "Two? [b]", "One? [a]", "Two? [b]", "Three?"});
}

TEST_CASE("nothing is before the first question") {
  Talk talk({"<", "a"});
  talk.dialog.conduct([&] { CHECK(talk.dialog.ask({"One?"}) == "a"); });
  CHECK(says(talk, "there is no question before this one"));
}

TEST_CASE("a list that grew shorter takes no line of the next list for its own") {
  Talk talk({"a", "", "b", "<", "<", "<", "<", "", "x", "", "", ""});
  Lines first;
  Lines second;
  talk.dialog.conduct([&] {
    first = talk.dialog.list({"First?"});
    second = talk.dialog.list({"Second?"});
  });
  CHECK(first == Lines{"a", "x"});
  CHECK(second == Lines{"b"});
}

TEST_CASE("every change of the answers is kept at once") {
  std::vector<std::size_t> kept;
  Talk talk({"a", "<", "b", "c"},
            {.keep = [&](const AnswerTape& tape) { kept.push_back(tape.answers().size()); }});
  talk.dialog.conduct([&] {
    (void)talk.dialog.ask({"One?"});
    (void)talk.dialog.ask({"Two?"});
  });
  CHECK(kept == std::vector<std::size_t>{1, 0, 1, 2});
}

TEST_CASE("the same words about different things are different questions") {
  Talk talk({}, {}, AnswerTape({{"Why? | cycle 1", "a"}, {"Why? | cycle 2", "b"}}, {}));
  talk.dialog.conduct([&] {
    CHECK(talk.dialog.ask({.question = "  Why?", .about = "cycle 1"}) == "a");
    CHECK(talk.dialog.ask({.question = "  Why?", .about = "cycle 2"}) == "b");
  });
  CHECK(talk.typist.asked.empty());
}

TEST_CASE(
    "an answer with an objection is taken only when it may stay and is given again, or ! for it") {
  const auto object = [](const std::string& text) -> std::optional<Objection> {
    if (text == "weak") return Objection{"is it a name?", true};
    if (text == "strong") return Objection{"it is a number", false};
    return std::nullopt;
  };
  for (const char* once_more : {"weak", "!"}) {
    Talk weak({"weak", once_more}, {.object = object});
    CHECK(weak.dialog.ask({"What?"}) == "weak");
    CHECK(weak.typist.asked == Lines{"What?", "What?"});
  }
  Talk blank({"weak", ""}, {.object = object});
  CHECK(blank.dialog.ask({"What?"}).empty());
  Talk strong({"strong", "strong", "other"}, {.object = object});
  CHECK(strong.dialog.ask({"What?"}) == "other");
  CHECK(strong.typist.asked == Lines{"What?", "What?", "What?"});
}

TEST_CASE("a long text goes on until a blank line, and a blank line at once is no text") {
  Talk talk({"one", "two", "", ""});
  CHECK(talk.dialog.paragraphs({"What?"}) == "one\ntwo");
  CHECK(talk.dialog.paragraphs({"What?"}).empty());
}

TEST_CASE("in a long text the last line can be taken back") {
  Talk talk({"one", "tow", "<", "two", "."});
  CHECK(talk.dialog.paragraphs({"What?"}) == "one\ntwo");
  CHECK(talk.typist.asked == Lines{"What?", "  more?", "  more?", "  more? [tow]", "  more?"});
}

TEST_CASE("the editor gets a long text so far, and its failure loses none of it") {
  Lines edited;
  bool fails = true;
  const auto edit = [&](const std::string& text) {
    edited.push_back(text);
    if (fails) throw cop::Error("there is no editor");
    return text + "\nand more\n";
  };
  Talk talk({"one", "e", "e"}, {.edit = edit});
  Talk failing({"one", "e", ""}, {.edit = edit});
  CHECK(failing.dialog.paragraphs({"What?"}) == "one");
  CHECK(says(failing, "there is no editor"));
  fails = false;
  CHECK(talk.dialog.paragraphs({"What?"}) == "one\nand more");
  CHECK(edited == Lines{"one", "one"});
}

TEST_CASE("an unfinished long text is kept, and is the suggestion of whoever comes back") {
  AnswerTape kept;
  Talk talk({"one", "two"}, {.keep = [&](const AnswerTape& tape) { kept = tape; }});
  CHECK_THROWS_AS(talk.dialog.conduct([&] { (void)talk.dialog.paragraphs({"What?"}); }),
                  cop::app::Abandoned);
  Talk again({""}, {}, kept);
  again.dialog.conduct([&] { CHECK(again.dialog.paragraphs({"What?"}) == "one\ntwo"); });
}

TEST_CASE("one of a few letters is chosen, and it is no part of the answers") {
  Talk talk({"x", "N", ""});
  CHECK(talk.dialog.choose("Save? [Y]es, [n]o", "yn", 'y') == 'n');
  CHECK(talk.dialog.choose("Save? [Y]es, [n]o", "yn", 'y') == 'y');
  CHECK(says(talk, "please type one of the letters in brackets"));
}

TEST_CASE("a line with a character that no file may hold is asked again") {
  Talk talk({"a\x1b[31mb", "\xff", "ab"});
  CHECK(talk.dialog.ask({"What?"}) == "ab");
  CHECK(says(talk, "\\u{1B}"));
}

TEST_CASE("what is said shows controls of project data and does not send them") {
  Talk talk({""});
  talk.dialog.say("Cycle \x1b[31m1");
  CHECK(says(talk, "Cycle \\u{1B}[31m1\n"));
}
