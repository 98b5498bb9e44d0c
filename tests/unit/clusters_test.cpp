#include "cop/model/clusters.hpp"

#include <string>

#include <doctest/doctest.h>

#include "support/project_from_text.hpp"

using cop::ClusterUnit;

namespace {

cop::Project project_with(const std::string& figures) {
  return cop::test::project_from_text(
      {{"measures.yaml", "measures: [{id: a, name: A, family: outcome, data: value}]\n"},
       {"members.yaml", "practices: [{id: hill}, {id: port}]\nmembers: []\n"},
       cop::test::log_file("2026-02-12", "observations:\n" + figures)});
}

}  // namespace

TEST_CASE("a cluster is in both phases when it has a figure before and one after or later") {
  const cop::Project project = project_with(
      "  - {measure: a, practice: hill, stage: baseline, value: 1}\n"
      "  - {measure: a, practice: hill, stage: follow-up, value: 2}\n"
      "  - {measure: a, practice: port, stage: after, value: 2}\n"
      "  - {measure: a, practice: port, stage: during, value: 2}\n");
  const auto& measure = project.measures.measures.front();
  const auto clusters = clusters_of(project, measure, ClusterUnit::practice);
  CHECK(clusters.by_name.size() == 2);
  CHECK(clusters.in_both() == 1);
  CHECK(clusters.can_be_compared());
  CHECK(clusters.unnamed.before == nullptr);
}

TEST_CASE("figures that do not name a cluster can be compared only all together") {
  const cop::Project project = project_with(
      "  - {measure: a, practice: hill, stage: baseline, value: 1}\n"
      "  - {measure: a, practice: port, stage: after, value: 2}\n");
  const auto& measure = project.measures.measures.front();
  const auto clusters = clusters_of(project, measure, ClusterUnit::member);
  CHECK(clusters.by_name.empty());
  CHECK(clusters.unnamed.in_both());
  CHECK(clusters.can_be_compared());
  CHECK(clusters.in_both() == 0);
}
