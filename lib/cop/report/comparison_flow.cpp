#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/report/comparison_blocks.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

/// Those without both periods: the names that may be told, and how many may not.
struct LeftOut {
  std::vector<std::string> only_before, only_after, neither;
  long unnamed_before = 0;
  long unnamed_after = 0;
};

template <class Cluster>
LeftOut left_out_of(const std::vector<Cluster>& clusters, const std::set<std::string>& unnamed) {
  LeftOut left_out;
  for (const Cluster& cluster : clusters) {
    if (cluster.in_both()) continue;
    const bool hidden = unnamed.contains(cluster.name);
    if (!cluster.before && !cluster.after) {
      if (!hidden) left_out.neither.push_back(cluster.name);
    } else if (hidden) {
      ++(cluster.before ? left_out.unnamed_before : left_out.unnamed_after);
    } else {
      (cluster.before ? left_out.only_before : left_out.only_after).push_back(cluster.name);
    }
  }
  return left_out;
}

std::string names_text(std::vector<std::string> names) {
  constexpr std::size_t most = 10;
  const std::size_t all = names.size();
  names.resize(std::min(all, most));
  return fmt::format("{}{}", fmt::join(names, ", "),
                     all > most ? fmt::format(" and {} more", all - most) : "");
}

void add_part(std::string& text, const std::vector<std::string>& names, long unnamed,
              const char* has, const ComparisonWords& words) {
  std::string who = names_text(names);
  if (unnamed > 0) {
    who += (who.empty() ? "" : " and ") + counted(unnamed, words.cluster, words.clusters);
  }
  if (who.empty()) return;
  text += fmt::format("{}{} ({})", text.empty() ? "Left out: " : "; ", who, has);
}

template <class Cluster>
std::vector<Block> flow_of_clusters(const std::vector<Cluster>& clusters, const char* what,
                                    const ComparisonWords& words) {
  const auto both =
      std::count_if(clusters.begin(), clusters.end(), [](const Cluster& c) { return c.in_both(); });
  std::vector<Block> blocks{Paragraph{
      fmt::format("{} of {} with {} both before and after.", both,
                  counted(static_cast<long>(clusters.size()), words.cluster, words.clusters), what),
      Tone::strong}};
  const LeftOut left_out = left_out_of(clusters, words.unnamed);
  std::string text;
  add_part(text, left_out.only_before, left_out.unnamed_before, "before only", words);
  add_part(text, left_out.only_after, left_out.unnamed_after, "after only", words);
  add_part(text, left_out.neither, 0, "no value", words);
  if (text.empty()) return blocks;
  blocks.push_back(Paragraph{
      text + ". Who has only one of the two is rarely chance: those who stayed may differ."});
  return blocks;
}

struct FlowWriter {
  const ComparisonWords& words;
  const Comparison& comparison;

  std::vector<Block> operator()(const MeansCompared& means) const {
    return strong(fmt::format(
        "{} before and {} after, taken as independent: nothing here says which belong together.",
        counted(static_cast<long>(means.before.n), "value", "values"), means.after.n));
  }
  std::vector<Block> operator()(const SubjectsCompared& subjects) const {
    ComparisonWords people = words;
    people.cluster = "subject";
    people.clusters = "subjects";
    return flow_of_clusters(subjects.subjects, "values", people);
  }
  std::vector<Block> operator()(const std::vector<ProportionsCompared>&) const {
    return strong("The counts before and after are taken as those of different people.");
  }
  std::vector<Block> operator()(const std::vector<RatesCompared>&) const {
    return strong("The events before and after are taken as independent of one another.");
  }
  std::vector<Block> operator()(const std::vector<stats::YesNoPairs>&) const {
    return strong("The same people were asked before and after; only they are counted.");
  }
  template <class OfClusters>
  std::vector<Block> operator()(const OfClusters&) const {
    return flow_of_clusters(cluster_changes(comparison), "figures", words);
  }

  static std::vector<Block> strong(std::string text) {
    return {Paragraph{std::move(text), Tone::strong}};
  }
};

}  // namespace

std::vector<Block> comparison_flow(const Comparison& comparison, const ComparisonWords& words) {
  return std::visit(FlowWriter{words, comparison}, comparison);
}

Paragraph flow_paragraph(const Facts& facts) {
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (recruited != nullptr && both != nullptr) {
    return {fmt::format("{} of {} recruited members gave data before and after.", both->n,
                        recruited->n),
            Tone::strong};
  }
  return {facts.flow.empty() ? "How many took part before and after is not recorded."
                             : "Who took part: " + flow_text(facts.flow) + ".",
          Tone::strong};
}

}  // namespace cop
