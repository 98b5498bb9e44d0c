// The edges of the rules about cycles: when they speak, and when they keep silent.

#include <string>

#include <doctest/doctest.h>

#include "support/found_rules.hpp"

using cop::test::found_rules;
using cop::test::log_file;
using cop::test::TextFile;

namespace {

constexpr std::string_view today = "2026-04-01";

TextFile establishing() {
  return {"cop.yaml", "cop: 1\nid: x\ntitle: X\nstarted: 2026-01-05\nphase: establish\n"};
}

/// The rules that find something in a young project of one log with this cycle 1.
std::string found_in_cycle(const std::string& parts) {
  return found_rules({establishing(), log_file("2026-03-12", "cycles:\n  - id: 1\n" + parts)},
                     today);
}

const std::string planned = "    plan: {change: a list, prediction: {text: fewer late}}\n";

}  // namespace

TEST_CASE("a prediction that is begun but says nothing is shown at its own place") {
  const auto found = cop::test::found_in(
      {establishing(),
       log_file("2026-03-12-k7d2m9xq",
                "cycles:\n  - id: 1\n    plan: {change: a list, prediction: {because: x}}\n")},
      today);
  REQUIRE(found.size() == 1);
  CHECK(found.front().message == "the prediction of cycle 1 does not say what is expected");
}

TEST_CASE("only a project written up afterwards may say that a prediction is unknown") {
  const std::string unknown = "    plan: {change: a list, prediction: {unknown: true}}\n";
  CHECK(found_in_cycle(unknown) == "prediction-missing");
}

TEST_CASE("to carry on or to give up needs no study") {
  const std::string done = planned + "    do: {happened: x}\n";
  CHECK(found_in_cycle(done + "    act: {decision: continue, why: too early}\n") == "");
  CHECK(found_in_cycle(planned + "    act: {decision: abandon, why: no time}\n") == "");
  CHECK(found_in_cycle(planned + "    act: {decision: adopt, why: good}\n") == "stage-skipped");
}

TEST_CASE("a test may begin today but not tomorrow") {
  CHECK(found_in_cycle(planned + "    do: {happened: x}\n") == "");
  const std::string plan = "    plan: {change: a list}\n";
  CHECK(found_in_cycle(plan + "    do: {started: 2026-04-01}\n") == "prediction-missing");
  CHECK(found_in_cycle(plan + "    do: {started: 2026-04-02}\n") ==
        "prediction-missing test-in-future");
}

TEST_CASE("a running cycle is stale after two silent meetings or twice its days") {
  const TextFile plan = log_file("2026-01-12", "cycles:\n  - id: 1\n" + planned);
  const TextFile data = log_file("2026-02-12", "kind: data\n");
  const TextFile meeting = log_file("2026-02-13", "");
  CHECK(found_rules({establishing(), plan, data, meeting}, today) == "");
  CHECK(found_rules({establishing(), plan, meeting, log_file("2026-03-13", "")}, today) ==
        "cycle-stale");
  const TextFile running =
      log_file("2026-01-12",
               "cycles:\n  - id: 1\n    plan: {change: a list, prediction: {text: fewer}, "
               "scale: {days: 14}}\n    do: {started: 2026-01-12}\n");
  CHECK(found_rules({establishing(), running}, "2026-02-09") == "");
  CHECK(found_rules({establishing(), running}, "2026-02-10") == "cycle-stale");
}

TEST_CASE("a study needs a figure since the test began, or a word on why there is none") {
  const TextFile measures{"measures.yaml",
                          "measures: [{id: a, name: A, family: outcome, data: value}]\n"};
  const auto found = [&](const std::string& more) {
    const std::string cycle =
        "cycles:\n  - id: 1\n"
        "    plan: {change: c, prediction: {measure: a, direction: lower}}\n"
        "    do: {happened: x}\n    study: {compared: met, learned: l}\n";
    return found_rules({establishing(), measures, log_file("2026-03-12", cycle + more)}, today);
  };
  const std::string before = "observations:\n  - {measure: a, period: 2026-02, value: 3}\n";
  CHECK(found(before) == "study-without-data");
  CHECK(found(before + "  - {measure: a, period: 2026-03, value: 2}\n") == "");
  CHECK(found(before + "missing: [{measure: a, period: 2026-03, reason: ill}]\n") == "");
}

TEST_CASE("an announced cycle may take one more meeting to be planned") {
  const TextFile decided =
      log_file("2026-01-12", "cycles:\n  - id: 1\n" + planned +
                                 "    act: {decision: abandon, why: no time, next: 2}\n");
  const TextFile second = log_file("2026-02-12", "");
  CHECK(found_rules({establishing(), decided, second}, today) == "");
  CHECK(found_rules({establishing(), decided, second, log_file("2026-03-12", "")}, today) ==
        "next-cycle-missing");
}

TEST_CASE("cycles that run side by side need no link, cycles one after the other do") {
  const auto cycle = [](int number, const std::string& more) {
    return "  - id: " + std::to_string(number) + "\n" + planned + more;
  };
  const std::string over = "    act: {decision: abandon, why: no time}\n";
  const TextFile both = log_file("2026-01-12", "cycles:\n" + cycle(1, "") + cycle(2, ""));
  const TextFile end = log_file("2026-02-12", "cycles:\n  - id: 1\n" + over);
  CHECK(found_rules({establishing(), both, end}, today) == "");
  const TextFile first = log_file("2026-01-12", "cycles:\n" + cycle(1, over));
  const TextFile then = log_file("2026-02-12", "cycles:\n" + cycle(2, ""));
  CHECK(found_rules({establishing(), first, then}, today) == "cycles-unlinked");
}

TEST_CASE("two cycles cannot follow each other, and none can follow a later one") {
  const auto follows = [](int number, int other) {
    return "  - id: " + std::to_string(number) +
           "\n    plan: {change: c, prediction: {text: p}, follows: " + std::to_string(other) +
           "}\n";
  };
  CHECK(found_rules(
            {establishing(), log_file("2026-01-12", "cycles:\n" + follows(1, 2) + follows(2, 1))},
            "2026-01-13") == "follows-later-cycle");
  CHECK(found_rules({establishing(), log_file("2026-01-12", "cycles:\n" + follows(1, 2)),
                     log_file("2026-02-12", "cycles:\n" + follows(2, 1))},
                    "2026-02-13") == "follows-later-cycle");
}

TEST_CASE("a misspelt word is not also reported as a missing one") {
  CHECK(found_in_cycle(planned + "    do: {happened: x}\n    study: {compared: mett}\n") == "");
  CHECK(found_rules({{"measures.yaml",
                      "measures:\n  - {id: a, name: A, family: outcome, data: value, unit: days, "
                      "definition: d, collector: gp01, frequency: monthly, direction: hihger}\n"},
                     {"question.yaml", "aims: [{id: aim, measure: a, by: 2026-13-01}]\n"}},
                    today) == "");
}

TEST_CASE("only a project written up afterwards may leave dates open") {
  const TextFile write_up = log_file("2026-03-12", "dated: write-up\n");
  CHECK(found_rules({establishing(), write_up}, today) == "only-when-reconstructed");
  TextFile reconstructed = establishing();
  reconstructed.text += "reconstructed: true\n";
  CHECK(found_rules({reconstructed, write_up}, today) == "");
}
