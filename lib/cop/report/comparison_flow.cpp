#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/comparison.hpp"
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

std::string names_text(const Language& say, std::vector<std::string> names) {
  constexpr std::size_t most = 10;
  const std::size_t all = names.size();
  names.resize(std::min(all, most));
  return fmt::format("{}{}", fmt::join(names, ", "),
                     all > most ? say(phrase::and_more, all - most) : "");
}

void add_part(std::string& text, const std::vector<std::string>& names, long unnamed,
              const std::string& has, const ComparisonWords& words) {
  std::string who = names_text(words.say, names);
  if (unnamed > 0) {
    who += (who.empty() ? "" : words.say(phrase::and_between)) + clusters_counted(unnamed, words);
  }
  if (who.empty()) return;
  text +=
      fmt::format("{}{} ({})", text.empty() ? words.say(phrase::left_out_lead) : "; ", who, has);
}

template <class Cluster>
std::vector<Block> flow_of_clusters(const std::vector<Cluster>& clusters, const std::string& what,
                                    const ComparisonWords& words) {
  const auto both =
      std::count_if(clusters.begin(), clusters.end(), [](const Cluster& c) { return c.in_both(); });
  std::vector<Block> blocks{
      Paragraph{words.say(phrase::both_before_and_after, both,
                          clusters_counted(static_cast<long>(clusters.size()), words), what),
                Tone::strong}};
  const LeftOut left_out = left_out_of(clusters, words.unnamed);
  std::string text;
  add_part(text, left_out.only_before, left_out.unnamed_before, words.say(phrase::before_only),
           words);
  add_part(text, left_out.only_after, left_out.unnamed_after, words.say(phrase::after_only), words);
  add_part(text, left_out.neither, 0, words.say(phrase::no_value), words);
  if (text.empty()) return blocks;
  blocks.push_back(Paragraph{words.say(phrase::rarely_chance, text)});
  return blocks;
}

struct FlowWriter {
  const ComparisonWords& words;
  const Comparison& comparison;

  std::vector<Block> operator()(const MeansCompared& means) const {
    return strong(words.say(phrase::independent_values, words.say(phrase::values, means.before.n),
                            means.after.n));
  }
  std::vector<Block> operator()(const SubjectsCompared& subjects) const {
    ComparisonWords people = words;
    people.cluster = words.say(phrase::subject);
    people.clusters = words.say(phrase::subjects);
    return flow_of_clusters(subjects.subjects, words.say(phrase::values_word), people);
  }
  std::vector<Block> operator()(const std::vector<ProportionsCompared>&) const {
    return strong(words.say(phrase::different_people));
  }
  std::vector<Block> operator()(const std::vector<RatesCompared>&) const {
    return strong(words.say(phrase::independent_events));
  }
  std::vector<Block> operator()(const std::vector<stats::YesNoPairs>&) const {
    return strong(words.say(phrase::same_people));
  }
  template <class OfClusters>
  std::vector<Block> operator()(const OfClusters&) const {
    return flow_of_clusters(cluster_changes(comparison), words.say(phrase::figures_word), words);
  }

  static std::vector<Block> strong(std::string text) {
    return {Paragraph{std::move(text), Tone::strong}};
  }
};

}  // namespace

std::vector<Block> comparison_flow(const Comparison& comparison, const ComparisonWords& words) {
  return std::visit(FlowWriter{words, comparison}, comparison);
}

Paragraph flow_paragraph(const Language& say, const Facts& facts) {
  const FlowStep* recruited = find_step(facts.flow, FlowOf::people, "recruited");
  const FlowStep* both = find_step(facts.flow, FlowOf::people, "both");
  if (recruited != nullptr && both != nullptr) {
    return {say(phrase::both_of_recruited, both->n, recruited->n), Tone::strong};
  }
  return {facts.flow.empty() ? say(phrase::taking_part_not_recorded)
                             : say(phrase::who_took_part_is, flow_text(say, facts.flow)),
          Tone::strong};
}

}  // namespace cop
