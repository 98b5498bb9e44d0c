#include "cop/model/flow.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/model/project.hpp"
#include "support/project_from_text.hpp"

using cop::test::log_file;
using cop::test::TextFile;

namespace {

/// "people recruited 3, people both 2".
std::string flow_of(const std::vector<TextFile>& files) {
  std::string text;
  for (const auto& step : cop::flow_of(cop::test::project_from_text(files))) {
    text += text.empty() ? "" : ", ";
    text += fmt::format("{} {} {}", cop::word(step.of), step.stage, step.n);
  }
  return text;
}

const TextFile members{"members.yaml",
                       "members:\n"
                       "  - {id: a, role: core}\n"
                       "  - {id: b, role: core, left: 2026-02-01}\n"
                       "  - {id: c, role: core}\n"};

const TextFile data = log_file("2026-02-12",
                               "observations:\n"
                               "  columns: [measure, member, stage, value]\n"
                               "  rows:\n"
                               "    - [m, a, baseline, 1]\n"
                               "    - [m, b, baseline, 1]\n"
                               "    - [k, a, baseline, 1]\n"
                               "    - [m, a, after, 1]\n"
                               "    - [m, c, after, 1]\n"
                               "    - [m, c, follow-up, 1]\n");

}  // namespace

TEST_CASE("the flow is what the logs say, the latest number for each stage") {
  CHECK(flow_of({log_file("2026-01-12", "flow: [{stage: recruited, n: 10}, {stage: both, n: 2}]\n"),
                 log_file("2026-02-12", "flow: [{stage: both, n: 7}]\n")}) ==
        "people recruited 10, people both 7");
}

TEST_CASE("people, practices and letters flow apart") {
  CHECK(
      flow_of({log_file("2026-01-12",
                        "flow: [{of: practices, stage: recruited, n: 4}, {stage: recruited, n: 9},"
                        " {of: letters, stage: read twice, n: 80}]\n")}) ==
      "practices recruited 4, people recruited 9, letters read twice 80");
}

TEST_CASE("people that no log counts are counted from members and their data") {
  CHECK(flow_of({members, data}) ==
        "people recruited 3, people before 2, people after 2, people both 1, people withdrawn 1");
  CHECK(flow_of({members}) == "people recruited 3, people withdrawn 1");
}

TEST_CASE("the logs' count of people stands before the one from the members") {
  CHECK(flow_of({members, data, log_file("2026-03-12", "flow: [{stage: recruited, n: 5}]\n")}) ==
        "people recruited 5");
  CHECK(flow_of({members, log_file("2026-03-12", "flow: [{of: teams, stage: both, n: 5}]\n")}) ==
        "teams both 5, people recruited 3, people withdrawn 1");
}

TEST_CASE("a project without members and counts has no flow") {
  CHECK(flow_of({}).empty());
  CHECK(flow_of({data}).empty());
}

TEST_CASE("a step is found by what flows and its stage") {
  const auto flow = cop::flow_of(cop::test::project_from_text({members}));
  REQUIRE(cop::find_step(flow, cop::FlowOf::people, "recruited") != nullptr);
  CHECK(cop::find_step(flow, cop::FlowOf::people, "recruited")->n == 3);
  CHECK(cop::find_step(flow, cop::FlowOf::people, "recruited")->file ==
        cop::FileName("members.yaml"));
  CHECK(cop::find_step(flow, cop::FlowOf::letters, "recruited") == nullptr);
}
