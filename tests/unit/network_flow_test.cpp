// Who took part in the groups of a network, and which names its report keeps to itself.

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/network/network_report.hpp"
#include "cop/report/report_texts.hpp"
#include "support/project_from_text.hpp"

using cop::Contribution;
using cop::test::log_file;
using cop::test::read_from_text;

namespace {

const cop::Date today = *cop::Date::parse("2026-04-01");

/// A group with such a flow and one measure without figures.
Contribution group_of(std::size_t number, const std::string& flow, const std::string& measure) {
  const auto loaded = read_from_text(
      {{"cop.yaml", fmt::format("cop: 1\nid: group-{0}\ntitle: Group {0}\nstarted: 2026-01-05\n"
                                "phase: monitor\n",
                                number)},
       {"members.yaml", "members: [{id: gp1, role: core}]\n"},
       {"measures.yaml", fmt::format("measures: [{{id: {}, name: Sent, data: count}}]\n", measure)},
       log_file("2026-03-12", fmt::format("flow: [{}]\n", flow))});
  return contribution_of(cop::Facts(loaded.project, today));
}

std::string report(const std::vector<std::string>& flows,
                   const std::vector<std::string>& measures = {}) {
  std::vector<Contribution> all;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    all.push_back(group_of(i, flows[i], measures.empty() ? "sent" : measures[i]));
  }
  std::string text;
  cop::Report shared = cop::network_report(all, {}, today);
  cop::change_texts(shared, [&](std::string& one) { text += one + "|"; });
  return text;
}

std::string letters(long n) { return fmt::format("{{of: letters, stage: before, n: {}}}", n); }

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("letters and patients of all groups are told in tens") {
  const std::string text = report({letters(100), letters(150), letters(204)});
  CHECK(contains(text, "letters|before|450|3|"));
}

TEST_CASE("a small count of one group does not change what is told of all") {
  // Whoever knows the other groups' counts learns nothing of it, wherever their sum lies.
  for (long others = 100; others < 110; ++others) {
    CAPTURE(others);
    const std::string one = report({letters(100), letters(others), letters(1)});
    for (long n = 2; n < 5; ++n) CHECK(report({letters(100), letters(others), letters(n)}) == one);
  }
  CHECK(contains(report({letters(3), letters(1), letters(1)}), "letters|before|10|3|"));
}

TEST_CASE("those who took part themselves are counted as in every shared report") {
  const std::string people = "{of: people, stage: recruited, n: 2}";
  CHECK(contains(report({people, people, people}), "people|recruited|6|3|"));
}

TEST_CASE("a stage that fewer than three groups count is not named") {
  const std::string seen = ", {of: patients, stage: 'seen by Dr Huber', n: 60}";
  const std::string two = report({letters(50) + seen, letters(50) + seen, letters(50)});
  CHECK_FALSE(contains(two, "Huber"));
  CHECK(contains(two, "Left out, because fewer than 3 groups count it: 1 stage."));
  const std::string three = report({letters(50) + seen, letters(50) + seen, letters(50) + seen});
  CHECK(contains(three, "patients|seen by Dr Huber|180|3|"));
}

TEST_CASE("a measure that is not pooled is named where at least three groups have it") {
  const std::vector<std::string> flows(4, letters(50));
  const std::string text = report(flows, {"sent", "sent", "sent", "letters-oak-street"});
  CHECK_FALSE(contains(text, "oak"));
  CHECK(contains(text, "sent|counts without an exposure"));
  CHECK(contains(text, "Not named, because fewer than 3 groups have it: 1 measure."));
}
