#include "cop/model/figure_hash.hpp"

#include <random>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cop/model/series.hpp"
#include "support/project_from_text.hpp"

using cop::figure_hash;
using cop::Observation;

namespace {

Observation observation(const std::string& text) {
  const auto log = cop::test::log_from_text("id: 2026-03-01\ndate: 2026-03-01\nobservations: [{" +
                                            text + "}]\n");
  return log.observations.at(0);
}

std::uint64_t hash_of(const std::string& text) { return figure_hash(observation(text)); }

/// One of few figures, so that some are the same.
std::string random_figure(std::mt19937& random) {
  const auto maybe = [&](const char* key, const char* one, const char* other) {
    const auto n = random() % 4;
    return n > 1 ? "" : std::string(", ") + key + ": " + (n == 0 ? one : other);
  };
  return std::string("measure: ") + (random() % 2 == 0 ? "minutes" : "hours") +
         maybe("period", "2026-02", "{from: 2026-02-01, to: 2026-02-28}") +
         maybe("practice", "harbour", "hill") + maybe("member", "gp01", "gp02") +
         maybe("group", "urgent", "other") + maybe("stage", "baseline", "after") + ", value: 1";
}

}  // namespace

TEST_CASE("a figure given again has the hash of the first one") {
  const std::string figure = "measure: minutes, period: 2026-02, practice: harbour";
  CHECK(hash_of(figure + ", value: 1") == hash_of(figure + ", value: 2, source: software, n: 5"));
}

TEST_CASE("a month has the hash of the span of its days") {
  CHECK(hash_of("measure: minutes, period: 2026-02, value: 1") ==
        hash_of("measure: minutes, period: {from: 2026-02-01, to: 2026-02-28}, value: 1"));
}

TEST_CASE("each thing that makes another figure makes another hash") {
  std::set<std::uint64_t> hashes;
  std::size_t count = 0;
  for (const char* measure : {"minutes", "hours"}) {
    for (const char* more :
         {"note: none", "period: 2026-02", "period: 2026-03", "period: 2026-02-01",
          "period: {text: later}", "period: {text: earlier}", "practice: harbour", "practice: hill",
          "member: gp01", "rater: gp02", "group: urgent", "arm: first", "row: r1",
          "stage: baseline", "stage: after"}) {
      hashes.insert(hash_of(std::string("measure: ") + measure + ", value: 1, " + more));
      ++count;
    }
  }
  CHECK(hashes.size() == count);
}

TEST_CASE("ids that differ in one sign alone have hashes of their own") {
  std::set<std::uint64_t> hashes;
  for (int n = 100; n < 999; ++n) {
    Observation o;
    o.measure.value.text = "minutes";
    o.practice.emplace().value.text = "practice-" + std::to_string(n);
    hashes.insert(figure_hash(o));
    o.practice->value.text = std::to_string(n);
    hashes.insert(figure_hash(o));
  }
  CHECK(hashes.size() > 1790);
}

TEST_CASE("no figure has the hash 0") { CHECK(figure_hash(Observation()) != 0); }

TEST_CASE("figures that are the same have one hash") {
  std::mt19937 random(1);
  std::vector<Observation> figures;
  while (figures.size() < 100) figures.push_back(observation(random_figure(random)));
  std::size_t same = 0, shared = 0;
  for (const Observation& a : figures) {
    for (const Observation& b : figures) {
      if (cop::same_figure(a, b)) {
        ++same;
        CHECK(figure_hash(a) == figure_hash(b));
      } else if (figure_hash(a) == figure_hash(b)) {
        ++shared;
      }
    }
  }
  CHECK(same > figures.size());
  CHECK(shared < 100);
}
