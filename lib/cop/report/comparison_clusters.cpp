#include "cop/report/comparison_clusters.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/language/phrases/comparison.hpp"
#include "cop/language/phrases/own.hpp"

namespace cop {
namespace {

/// "+3.63 (95% CI 1.28 to 5.99)", with p where it was asked for.
std::string test_text(const stats::TTest& test, const ComparisonWords& words) {
  std::string text = fmt::format("{} ({}", difference_in_words(test.estimate, words),
                                 interval_in_words(test.ci95, words));
  if (words.with_p) text += ", " + p_in_words(words.say, test.p);
  return text + ")";
}

std::string df_text(const Language& say, double df) {
  const std::string number = say.number(df);
  return number == "1" ? say(phrase::degrees_of_freedom_one)
                       : say(phrase::degrees_of_freedom, number);
}

std::string why_no_interval(const stats::ClusterLevel& level, const ComparisonWords& words) {
  if (level.in_both >= stats::fewest_clusters) {
    return words.say(phrase::all_changed_the_same, words.clusters);
  }
  return level.in_both == 1
             ? words.say(phrase::too_few_in_both_one, words.cluster, stats::fewest_clusters)
             : words.say(phrase::too_few_in_both, level.in_both, words.clusters,
                         stats::fewest_clusters);
}

/// How many values or patients the clusters with both periods have.
struct Counts {
  long before = 0;
  long after = 0;
};

std::string mean_text(double mean, const stats::ClusterLevel& level, long n,
                      const ComparisonWords& words) {
  const std::string of = level.in_both == 1
                             ? words.say(phrase::one_cluster, words.cluster)
                             : words.say(phrase::mean_of_clusters, level.in_both, words.clusters);
  return fmt::format("{} ({}{})", figure_in_words(mean, words), of,
                     n > 0 && !words.rounding ? words.say(phrase::and_n, words.say.number(n)) : "");
}

/// The lines that all comparisons by clusters begin with.
Pairs level_pairs(const stats::ClusterLevel& level, const Counts& n, const ComparisonWords& words) {
  Pairs pairs;
  pairs.entries = {{words.say(phrase::before_row), mean_text(level.before, level, n.before, words)},
                   {words.say(phrase::after_row), mean_text(level.after, level, n.after, words)}};
  if (!level.test) {
    add_bare(pairs, level.difference, why_no_interval(level, words), words);
    return pairs;
  }
  add_test(pairs, *level.test, words);
  add_method(words.say, pairs, words.say(phrase::paired_by_cluster, words.cluster), level.test->df);
  return pairs;
}

void add_second_opinion(Pairs& pairs, const ClustersCompared& compared,
                        const ComparisonWords& words) {
  if (compared.level.in_both < stats::fewest_clusters) return;
  if (!compared.random_intercept) {
    pairs.entries.emplace_back(words.say(phrase::second_opinion),
                               words.say(phrase::no_variance_inside, words.clusters));
    return;
  }
  const stats::RandomIntercept& model = *compared.random_intercept;
  std::string text = words.say(phrase::mixed_model, test_text(model.effect, words),
                               words.say.number(static_cast<long>(compared.unadjusted.before.n +
                                                                  compared.unadjusted.after.n)),
                               words.cluster, df_text(words.say, model.effect.df));
  if (model.cluster_variance == 0) {
    text += words.say(phrase::plain_pooled, words.clusters);
  }
  pairs.entries.emplace_back(words.say(phrase::second_opinion), text);
}

void add_other_opinions(Pairs& pairs, const ClustersCompared& compared,
                        const ComparisonWords& words) {
  if (words.with_robust && compared.robust) {
    pairs.entries.emplace_back(words.say(phrase::third_opinion),
                               words.say(phrase::cluster_robust, test_text(*compared.robust, words),
                                         df_text(words.say, compared.robust->df)));
  }
  if (compared.unadjusted.welch) {
    pairs.entries.emplace_back(
        words.say(phrase::unadjusted),
        words.say(phrase::as_if_no_clusters, test_text(*compared.unadjusted.welch, words),
                  words.clusters));
  }
}

void add_planning(Pairs& pairs, const ClustersCompared& compared, const ComparisonWords& words) {
  if (!compared.intraclass || compared.level.in_both < stats::fewest_clusters) return;
  const stats::Intraclass& likeness = *compared.intraclass;
  std::string text = words.say(phrase::icc, short_number(words.say, likeness.icc));
  if (likeness.icc <= 0) {
    text += words.say(phrase::icc_none, words.cluster);
  } else {
    text += words.say(phrase::design_effect, short_number(words.say, likeness.design_effect),
                      words.clusters);
  }
  pairs.entries.emplace_back(words.say(phrase::for_planning), text);
}

std::string heading(const ComparisonWords& words) {
  std::string text = words.cluster;
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

std::string difference_heading(const ComparisonWords& words) {
  const std::string& unit = words.difference_unit;
  return unit.empty() ? words.say(phrase::difference) : words.say(phrase::difference_in_unit, unit);
}

/// How many clusters with both periods went which way.
std::string ways_text(const std::vector<ClusterChange>& changes, const ComparisonWords& words) {
  long higher = 0;
  long lower = 0;
  long same = 0;
  for (const ClusterChange& change : changes) {
    if (!change.in_both()) continue;
    ++(change.difference() > 0 ? higher : change.difference() < 0 ? lower : same);
  }
  return words.say(phrase::ways_clusters_went, clusters_counted(higher + lower + same, words),
                   higher, lower, same);
}

/// The changes one by one, of those that may be named.
void add_changes(std::vector<Block>& blocks, const std::vector<ClusterChange>& changes,
                 const ComparisonWords& words) {
  const auto both = std::count_if(changes.begin(), changes.end(),
                                  [](const ClusterChange& change) { return change.in_both(); });
  if (both > 1) blocks.push_back(Paragraph{ways_text(changes, words)});
  Table table{{{heading(words)},
               {words.say(phrase::before_row), Align::right},
               {words.say(phrase::after_row), Align::right},
               {difference_heading(words), Align::right}},
              {}};
  ComparisonWords in_table = words;
  in_table.difference_unit.clear();
  long hidden = 0;
  for (const ClusterChange& change : changes) {
    if (!change.in_both()) continue;
    if (words.unnamed.contains(change.name)) {
      ++hidden;
      continue;
    }
    table.rows.push_back({change.name, figure_in_words(*change.before, words),
                          figure_in_words(*change.after, words),
                          difference_in_words(change.difference(), in_table)});
  }
  if (table.rows.empty()) {
    if (hidden > 0) blocks.push_back(Paragraph{words.say(phrase::no_cluster_shown, words.cluster)});
    return;
  }
  blocks.push_back(std::move(table));
  if (hidden == 0) return;
  blocks.push_back(Paragraph{words.say(phrase::hidden_clusters, clusters_counted(hidden, words))});
}

std::vector<Block> with_changes(Pairs pairs, const std::vector<ClusterChange>& changes,
                                const ComparisonWords& words) {
  std::vector<Block> blocks{std::move(pairs)};
  add_changes(blocks, changes, words);
  return blocks;
}

}  // namespace

std::vector<Block> cluster_figures(const ClustersCompared& compared,
                                   const std::vector<ClusterChange>& changes,
                                   const ComparisonWords& words) {
  Counts n;
  for (const stats::ClusterSample& cluster : compared.clusters) {
    if (!cluster.in_both()) continue;
    n.before += static_cast<long>(cluster.before.size());
    n.after += static_cast<long>(cluster.after.size());
  }
  Pairs pairs = level_pairs(compared.level, n, words);
  add_second_opinion(pairs, compared, words);
  add_other_opinions(pairs, compared, words);
  add_planning(pairs, compared, words);
  return with_changes(std::move(pairs), changes, words);
}

std::vector<Block> cluster_figures(const ClusterFiguresCompared& compared,
                                   const std::vector<ClusterChange>& changes,
                                   const ComparisonWords& words) {
  return with_changes(level_pairs(compared.level, {}, words), changes, words);
}

std::vector<Block> cluster_figures(const ClusterCountsCompared& compared,
                                   const std::vector<ClusterChange>& changes,
                                   const ComparisonWords& words) {
  const stats::PooledProportions& pooled = compared.pooled;
  Pairs pairs = level_pairs(compared.level, {pooled.before.n, pooled.after.n}, words);
  if (words.rounding) return with_changes(std::move(pairs), changes, words);
  std::string text =
      pooled.test ? test_text(*pooled.test, words) : difference_in_words(pooled.difference, words);
  text += words.say(phrase::all_counts_together, words.say.number(pooled.before.x),
                    words.say.number(pooled.before.n), words.say.number(pooled.after.x),
                    words.say.number(pooled.after.n), words.clusters);
  if (pooled.test) text += words.say(phrase::linearised, df_text(words.say, pooled.test->df));
  pairs.entries.emplace_back(words.say(phrase::second_opinion), text);
  return with_changes(std::move(pairs), changes, words);
}

void add_interval(Pairs& pairs, double difference, const stats::Interval& interval, double p,
                  const ComparisonWords& words) {
  std::string text = fmt::format("{} ({}", difference_in_words(difference, words),
                                 interval_in_words(interval, words));
  if (words.with_p) text += ", " + p_in_words(words.say, p);
  pairs.entries.emplace_back(words.say(phrase::difference), text + ")");
  pairs.entries.emplace_back(words.say(phrase::in_words), meaning_in_words(interval, words));
}

void add_test(Pairs& pairs, const stats::TTest& test, const ComparisonWords& words) {
  add_interval(pairs, test.estimate, test.ci95, test.p, words);
}

void add_bare(Pairs& pairs, double difference, const std::string& why,
              const ComparisonWords& words) {
  pairs.entries.emplace_back(words.say(phrase::difference), difference_in_words(difference, words));
  pairs.entries.emplace_back(words.say(phrase::no_interval), why);
}

void add_method(const Language& say, Pairs& pairs, const std::string& method, double df) {
  pairs.entries.emplace_back(say(phrase::method), fmt::format("{}; {}", method, df_text(say, df)));
}

}  // namespace cop
