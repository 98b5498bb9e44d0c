#include "cop/record/choices.hpp"

#include <doctest/doctest.h>

#include "cop/model/log_words.hpp"

namespace {

using cop::Compared;
using cop::Decision;
using cop::Mode;

template <class E>
std::string read(const std::string& typed) {
  std::optional<cop::Located<E>> value;
  cop::Text text;
  const std::string complaint = cop::app::read_word_and_text(typed, value, text);
  if (!complaint.empty()) return "! " + complaint;
  return std::string(word(value->value)) + (text.given() ? " | " + text->value : "");
}

}  // namespace

TEST_CASE("a word may be shortened to a beginning that no other has, or to its number") {
  CHECK(read<Compared>("m") == "met");
  CHECK(read<Compared>("MET") == "met");
  CHECK(read<Compared>("3") == "not-met");
  CHECK(read<Decision>("adop") == "adopt");
  CHECK(read<Decision>("c") == "continue");
}

TEST_CASE("a beginning of several words is asked about, and an unknown word lists all") {
  CHECK(read<Decision>("a") == "! \"a\" may be adopt, adapt or abandon: another letter tells");
  CHECK(read<Decision>("6") ==
        "! it cannot be \"6\" (one of: adopt, adapt, abandon, continue, spread)");
  CHECK(read<Decision>("adept") ==
        "! it cannot be \"adept\" (did you mean \"adopt\"? one of: adopt, adapt, abandon, "
        "continue, spread)");
}

TEST_CASE("behind the word stands a sentence") {
  CHECK(read<Compared>("partly, the printer broke") == "partly | the printer broke");
  CHECK(read<Compared>("m: it works; we go on") == "met | it works; we go on");
  CHECK(read<Compared>("not met, nobody knew") == "not-met | nobody knew");
  CHECK(read<Mode>("in person") == "in-person");
}
