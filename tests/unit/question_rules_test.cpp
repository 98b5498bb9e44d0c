// What the rules of question/ keep quiet about, and where their limits lie.

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "support/found_by.hpp"
#include "support/project_from_text.hpp"

using cop::test::found_by;
using cop::test::TextFile;

namespace {

TextFile ballot(const std::string& selection, const std::string& voter, const std::string& body) {
  return {fmt::format("ballots/{}/{}.yaml", selection, voter),
          fmt::format("selection: {}\n{}\n", selection, body)};
}

std::string low_response(int eligible, int cast) {
  std::vector<TextFile> files{
      {"question.yaml",
       fmt::format("selections:\n  - {{id: q, decides: question, method: vote, eligible: {}, "
                   "decided_on: 2026-02-01, result: a}}\n",
                   eligible)}};
  for (int i = 1; i <= cast; ++i) {
    files.push_back(ballot("q", std::to_string(i), "ranking: [a]"));
  }
  return found_by("low-response", files);
}

std::string weights(const std::string& rule, const std::string& weight) {
  return found_by(
      "weights-untraceable",
      {{"question.yaml", "selections:\n  - {id: w, decides: weights, rule: " + rule + "}\n"},
       {"measures.yaml",
        "measures:\n  - {id: m, name: M, family: process, data: score, weights_from: w, items: "
        "[{id: a, text: A, weight: " +
            weight + "}]}\n"},
       ballot("w", "1", "ratings: {a: 8}"),
       ballot("w", "2", "ratings: {a: 9}"),
       ballot("w", "3", "ratings: {a: 9}")});
}

TextFile score(const std::string& items) {
  return {
      "measures.yaml",
      "measures:\n  - {id: m, name: M, family: process, data: score, items: [" + items + "]}\n"};
}

}  // namespace

TEST_CASE("half of the members are enough of a response, and all of a group of four") {
  CHECK(low_response(10, 5) == "");
  CHECK(low_response(4, 4) == "");
  CHECK(low_response(4, 2) == "");
  CHECK(low_response(11, 5) == "warning question.yaml:2: only 5 of 11 members voted on \"q\"\n");
  CHECK(low_response(8, 4) == "warning question.yaml:2: only 4 of 8 members voted on \"q\"\n");
  CHECK(low_response(8, 0) == "");
}

TEST_CASE("a weight is right to two decimals, so that one changed ballot shows") {
  CHECK(weights("mean-rating", "8.67") == "");
  CHECK(weights("median-rating", "9") == "");
  CHECK(weights("mean-rating", "8.7") ==
        "error measures.yaml:2: the weight of \"a\" is 8.7, but the mean of the 3 ballots "
        "is 8.67\n");
  CHECK(weights("mean-rating", "9") != "");
  CHECK(weights("median-rating", "8.67") != "");
}

TEST_CASE("weights by another rule than a rating are told as such") {
  CHECK(weights("borda", "9") ==
        "error measures.yaml:2: \"w\" does not say how ratings become weights\n");
}

TEST_CASE("equal weights need no ground, and unequal ones do") {
  CHECK(found_by("weights-untraceable", {score("{id: a, text: A}, {id: b, text: B}")}) == "");
  CHECK(found_by("weights-untraceable",
                 {score("{id: a, text: A, weight: 2}, {id: b, text: B, weight: 2}")}) == "");
  CHECK(found_by("weights-untraceable", {score("{id: a, text: A, weight: 2}, {id: b, text: B}")}) ==
        "error measures.yaml:2: nothing says where the weights of \"m\" come from\n");
}

TEST_CASE("only the last round of ballots gives the weights") {
  CHECK(found_by(
            "weights-untraceable",
            {{"question.yaml", "selections:\n  - {id: w, decides: weights, rule: mean-rating}\n"},
             {"measures.yaml",
              "measures:\n  - {id: m, name: M, family: process, data: score, weights_from: w, "
              "items: [{id: a, text: A, weight: 6}]}\n"},
             ballot("w", "1", "ratings: {a: 1}"),
             ballot("w", "1-r2", "ratings: {a: 6}")}) == "");
}

TEST_CASE("a ballot with a number belongs to nobody in particular") {
  const TextFile selections{"question.yaml", "selections:\n  - {id: q, decides: question}\n"};
  CHECK(found_by("ballot-by-stranger", {selections, ballot("q", "07", "ranking: [a]")}) == "");
  const TextFile members{"members.yaml", "members: [{id: gp01, role: core}]\n"};
  CHECK(
      found_by("ballot-by-stranger", {selections, members, ballot("q", "gp07", "ranking: [a]")}) ==
      "error ballots/q/gp07.yaml:0: no member is called \"gp07\"\n");
}

TEST_CASE("who voted is not judged while the list of members cannot be read") {
  CHECK(found_by("ballot-by-stranger",
                 {{"members.yaml", "members: ["}, ballot("q", "gp07", "ranking: [a]")}) == "");
}

TEST_CASE("nothing is missing in a question that cannot be read") {
  for (const char* rule : {"question-missing", "problem-missing", "trigger-unanswered"}) {
    CHECK(found_by(rule, {{"question.yaml", "question: ["}}) == "");
  }
}

TEST_CASE("a circle of drivers is told once") {
  CHECK(found_by("driver-loop", {{"question.yaml",
                                  "drivers:\n"
                                  "  - {id: a, text: A, under: b}\n"
                                  "  - {id: b, text: B, under: c}\n"
                                  "  - {id: c, text: C, under: a}\n"
                                  "  - {id: d, text: D, under: a}\n"
                                  "  - {id: e, text: E}\n"}}) ==
        "error question.yaml:2: \"a\" stands under itself, by way of \"b\"\n");
}

TEST_CASE("a question taken up by the members is no longer imposed") {
  const std::string imposed = "selections:\n  - {id: q, decides: question, method: imposed}\n";
  CHECK(found_by("question-imposed", {{"question.yaml", imposed}}) != "");
  CHECK(found_by("question-imposed",
                 {{"question.yaml",
                   imposed + "  - {id: p, decides: question, method: consensus}\n"}}) == "");
}

TEST_CASE("a choice may take two months") {
  const auto open_on = [](const char* day) {
    return found_by(
        "selection-undecided",
        {{"question.yaml",
          fmt::format(
              "selections:\n  - {{id: q, decides: question, method: vote, opened_on: {}}}\n",
              day)}});
  };
  CHECK(open_on("2026-01-31") == "");
  CHECK(open_on("2026-01-30") ==
        "warning question.yaml:2: \"q\" was opened 61 days ago and is not decided\n");
}

TEST_CASE("the result of a vote is counted again by its rule, and a tie may go either way") {
  const auto result_is = [](const std::string& rule, const std::string& result) {
    return found_by(
        "result-not-from-ballots",
        {{"question.yaml",
          "selections:\n  - {id: q, decides: question, method: vote, options: [{id: a, text: A}, "
          "{id: b, text: B}, {id: c, text: C}], rule: " +
              rule + ", result: " + result + "}\n"},
         ballot("q", "1", "ranking: [a, b, c]\nratings: {a: 1, b: 5}\npoints: {a: 3, c: 3}"),
         ballot("q", "2", "ranking: [a, b, c]\nratings: {a: 1, b: 5}\npoints: {a: 1, c: 1}"),
         ballot("q", "3", "ranking: [b, c, a]\nratings: {a: 9, b: 5}")});
  };
  CHECK(result_is("plurality", "a") == "");
  CHECK(result_is("borda", "a") == "");
  CHECK(result_is("borda", "b") == "");
  CHECK(result_is("borda", "c") ==
        "warning question.yaml:2: the ballots give \"a\" (4 by the rule borda), not \"c\" (1)\n");
  CHECK(result_is("points", "c") == "");
  CHECK(result_is("points", "b") != "");
  CHECK(result_is("mean-rating", "a") != "");
  CHECK(result_is("median-rating", "b") == "");
  CHECK(result_is("schulze", "a") == "");
  CHECK(result_is("schulze", "c") ==
        "warning question.yaml:2: the ballots give \"a\" (2 by the rule schulze), not \"c\" (0)\n");
  CHECK(result_is("rand", "c") == "");
}

TEST_CASE("no vote is counted again while a ballot cannot be read") {
  const TextFile selections{
      "question.yaml",
      "selections:\n  - {id: q, decides: question, method: vote, options: [{id: a, text: A}, "
      "{id: b, text: B}], rule: plurality, eligible: 9, decided_on: 2026-02-01, result: b}\n"};
  const TextFile broken{"ballots/q/2.yaml", "ranking: ["};
  for (const char* rule : {"result-not-from-ballots", "low-response"}) {
    CHECK(found_by(rule, {selections, ballot("q", "1", "ranking: [a, b]")}) != "");
    CHECK(found_by(rule, {selections, ballot("q", "1", "ranking: [a, b]"), broken}) == "");
  }
}

TEST_CASE("a changed score may be compared where items are kept or a new stretch begins") {
  const auto changed = [](const std::string& phases, const std::string& figure) {
    const auto log = [&](const char* day) {
      return cop::test::log_file(
          day, fmt::format("observations:\n  - {{measure: m, period: {}, {}}}\n", day, figure));
    };
    return found_by("weights-changed-midway",
                    {{"measures.yaml",
                      "measures:\n  - {id: m, name: M, family: process, data: score, version: 2, "
                      "changed_on: 2026-02-20, items: [{id: a, text: A}]" +
                          phases + "}\n"},
                     log("2026-02-01"),
                     log("2026-03-01")});
  };
  CHECK(changed("", "value: 50") ==
        "error measures.yaml:2: \"m\" was changed on 2026-02-20, between figures that are "
        "compared\n");
  CHECK(changed("", "items: {a: 1}") == "");
  CHECK(changed(", phases: [{from: 2026-02-20, label: L}]", "value: 50") == "");
}

TEST_CASE("a ballot in the folder of another choice is told, and takes no right one's place") {
  const TextFile selections{"question.yaml",
                            "selections:\n  - {id: q, decides: question, method: vote}\n"
                            "  - {id: w, decides: weights, method: survey}\n"};
  const TextFile right = ballot("q", "1", "ranking: [a]");
  const TextFile no_folder{"ballots/nope/1.yaml", right.text};
  const TextFile other{"ballots/w/1.yaml", right.text};
  const std::string told =
      "error ballots/nope/1.yaml:1: this ballot is of \"q\", but lies in the folder of \"nope\"\n";
  CHECK(found_by("ballot-in-wrong-folder", {selections, right}) == "");
  CHECK(found_by("ballot-in-wrong-folder", {selections, right, no_folder}) == told);
  CHECK(found_by("ballot-twice", {selections, right, no_folder}) == "");
  CHECK(found_by("ballot-in-wrong-folder", {selections, other}).starts_with("error ballots/w/1"));
}
