#include "cop/base/suggest.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using cop::nearest;

namespace {

const std::vector<std::string> keys{"measure", "period", "practice", "numerator", "denominator"};

}  // namespace

TEST_CASE("a slip of the pen finds the word that was meant") {
  CHECK(nearest("mesure", keys) == "measure");
  CHECK(nearest("meassure", keys) == "measure");
  CHECK(nearest("meazure", keys) == "measure");
  CHECK(nearest("maesure", keys) == "measure");
  CHECK(nearest("praktise", keys) == "practice");
}

TEST_CASE("a long word may have slips in a third of its letters") {
  CHECK(nearest("denomminattor", keys) == "denominator");
  CHECK(nearest("dnmntr", keys).empty());
}

TEST_CASE("a word that is far from all others gets no suggestion") {
  CHECK(nearest("weather", keys).empty());
  CHECK(nearest("", keys).empty());
  CHECK(nearest("measure", std::vector<std::string>{}).empty());
}

TEST_CASE("a word of which less than half fits is never suggested") {
  CHECK(nearest("on", std::vector<std::string>{"cop"}).empty());
  CHECK(nearest("yes", std::vector<std::string>{"met"}).empty());
  CHECK(nearest("no", std::vector<std::string>{"on"}) == "on");
  CHECK(nearest("ab", std::vector<std::string>{"xy"}).empty());
  CHECK(nearest("a", std::vector<std::string>{"b"}).empty());
}

TEST_CASE("of two words as near as each other the first one is suggested") {
  CHECK(nearest("cat", std::vector<std::string>{"bat", "hat", "cut"}) == "bat");
  CHECK(nearest("hat", std::vector<std::string>{"bat", "hat", "cut"}) == "hat");
}

TEST_CASE("a word of thousands of letters costs nothing and gets no suggestion") {
  CHECK(nearest(std::string(100'000, 'm'), keys).empty());
  CHECK(nearest("measure", std::vector<std::string>{std::string(100'000, 'm')}).empty());
}

TEST_CASE("there is no doubt about a word where one candidate is nearest") {
  const std::vector<std::string_view> words{"bat", "cut", "monitor"};
  CHECK(cop::has_one_nearest("bet", words));
  CHECK(cop::has_one_nearest("monitoring", words));
  CHECK_FALSE(cop::has_one_nearest("but", words));
  CHECK_FALSE(cop::has_one_nearest("ct", std::vector<std::string_view>{"cbad"}));
  CHECK_FALSE(cop::has_one_nearest("weather", words));
}

TEST_CASE("a word is proposed in one way only") {
  const std::vector<std::string> words{"bat", "cut"};
  CHECK(cop::nearest_or("; none", "bet", words) == ": did you mean \"bat\"?");
  CHECK(cop::nearest_or("; none", "weather", words) == "; none");
}
