#include "cop/report/comparison_clusters.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

/// "+3.63 (95% CI 1.28 to 5.99)", with p where it was asked for.
std::string test_text(const stats::TTest& test, const ComparisonWords& words) {
  std::string text = fmt::format("{} ({}", difference_in_words(test.estimate, words),
                                 interval_in_words(test.ci95, words.scale));
  if (words.with_p) text += ", " + p_in_words(test.p);
  return text + ")";
}

std::string df_text(double df) {
  const std::string number = number_text(df);
  return number + (number == "1" ? " degree of freedom" : " degrees of freedom");
}

std::string why_no_interval(const stats::ClusterLevel& level, const ComparisonWords& words) {
  if (level.in_both >= stats::fewest_clusters) {
    return fmt::format("all {} changed by the same", words.clusters);
  }
  return fmt::format("only {} both periods, and it takes {} to tell change from chance",
                     level.in_both == 1 ? "1 " + words.cluster + " has"
                                        : fmt::format("{} {} have", level.in_both, words.clusters),
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
                             ? "1 " + words.cluster
                             : fmt::format("mean of {} {}", level.in_both, words.clusters);
  return fmt::format("{} ({}{})", figure_in_words(mean, words), of,
                     n > 0 ? ", n " + number_text(n) : "");
}

/// The lines that all comparisons by clusters begin with.
Pairs level_pairs(const stats::ClusterLevel& level, const Counts& n, const ComparisonWords& words) {
  Pairs pairs;
  pairs.entries = {{"Before", mean_text(level.before, level, n.before, words)},
                   {"After", mean_text(level.after, level, n.after, words)}};
  if (!level.test) {
    add_bare(pairs, level.difference, why_no_interval(level, words), words);
    return pairs;
  }
  add_test(pairs, *level.test, words);
  add_method(pairs,
             fmt::format("paired t on one difference for each {0}; unweighted, so that every {0} "
                         "counts the same however large",
                         words.cluster),
             level.test->df);
  return pairs;
}

void add_second_opinion(Pairs& pairs, const ClustersCompared& compared,
                        const ComparisonWords& words) {
  if (compared.level.in_both < stats::fewest_clusters) return;
  if (!compared.random_intercept) {
    pairs.entries.emplace_back(
        "Second opinion",
        fmt::format("none: the values inside the {} do not vary", words.clusters));
    return;
  }
  const stats::RandomIntercept& model = *compared.random_intercept;
  std::string text = fmt::format(
      "{} from all {} values, in a mixed model with a random intercept for each {} (REML, "
      "Satterthwaite, {}). It takes the change to be the same for every {}",
      test_text(model.effect, words),
      number_text(static_cast<long>(compared.unadjusted.before.n + compared.unadjusted.after.n)),
      words.cluster, df_text(model.effect.df), words.cluster);
  if (model.cluster_variance == 0) {
    text += fmt::format("; the {} differ no more than chance makes them, so it is a plain pooled t",
                        words.clusters);
  }
  pairs.entries.emplace_back("Second opinion", text);
}

void add_other_opinions(Pairs& pairs, const ClustersCompared& compared,
                        const ComparisonWords& words) {
  if (words.with_robust && compared.robust) {
    pairs.entries.emplace_back(
        "Third opinion",
        fmt::format("{}, cluster-robust (CR2, Satterthwaite, {}): every value "
                    "weighs the same",
                    test_text(*compared.robust, words), df_text(compared.robust->df)));
  }
  if (compared.unadjusted.welch) {
    pairs.entries.emplace_back(
        "Unadjusted",
        fmt::format("{}, as if there were no {} (Welch); only to see what the {} change",
                    test_text(*compared.unadjusted.welch, words), words.clusters, words.clusters));
  }
}

void add_planning(Pairs& pairs, const ClustersCompared& compared, const ComparisonWords& words) {
  if (!compared.intraclass || compared.level.in_both < stats::fewest_clusters) return;
  const stats::Intraclass& likeness = *compared.intraclass;
  std::string text = fmt::format("ICC {}", short_number(likeness.icc));
  if (likeness.icc <= 0) {
    text +=
        fmt::format(": values of one {} are no more alike than chance makes them", words.cluster);
  } else {
    text += fmt::format(
        ", design effect {}: {} of this size need so many times the values that independent ones "
        "would need",
        short_number(likeness.design_effect), words.clusters);
  }
  pairs.entries.emplace_back("For planning", text);
}

std::string heading(const ComparisonWords& words) {
  std::string text = words.cluster;
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

std::string difference_heading(const ComparisonWords& words) {
  const std::string& unit = words.difference_unit;
  return unit.empty() ? "Difference" : fmt::format("Difference ({})", unit);
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
  return fmt::format("Of {}, {} went up, {} went down and {} stayed the same.",
                     counted(higher + lower + same, words.cluster, words.clusters), higher, lower,
                     same);
}

/// The changes one by one, of those that may be named.
void add_changes(std::vector<Block>& blocks, const std::vector<ClusterChange>& changes,
                 const ComparisonWords& words) {
  const auto both = std::count_if(changes.begin(), changes.end(),
                                  [](const ClusterChange& change) { return change.in_both(); });
  if (both > 1) blocks.push_back(Paragraph{ways_text(changes, words)});
  Table table{{{heading(words)},
               {"Before", Align::right},
               {"After", Align::right},
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
  if (table.rows.empty()) return;
  blocks.push_back(std::move(table));
  if (hidden == 0) return;
  blocks.push_back(Paragraph{
      fmt::format("Not shown, but counted: {}. Figures of a practice with one member are that "
                  "member's own, and with only one hidden it could be worked out.",
                  counted(hidden, words.cluster, words.clusters))});
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
  std::string text =
      pooled.test ? test_text(*pooled.test, words) : difference_in_words(pooled.difference, words);
  text += fmt::format(", all counts together: {} of {} before, {} of {} after; large {} weigh more",
                      number_text(pooled.before.x), number_text(pooled.before.n),
                      number_text(pooled.after.x), number_text(pooled.after.n), words.clusters);
  if (pooled.test) text += fmt::format(" (linearised, {})", df_text(pooled.test->df));
  pairs.entries.emplace_back("Second opinion", text);
  return with_changes(std::move(pairs), changes, words);
}

void add_interval(Pairs& pairs, double difference, const stats::Interval& interval, double p,
                  const ComparisonWords& words) {
  std::string text = fmt::format("{} ({}", difference_in_words(difference, words),
                                 interval_in_words(interval, words.scale));
  if (words.with_p) text += ", " + p_in_words(p);
  pairs.entries.emplace_back("Difference", text + ")");
  pairs.entries.emplace_back("In words", meaning_in_words(interval, words));
}

void add_test(Pairs& pairs, const stats::TTest& test, const ComparisonWords& words) {
  add_interval(pairs, test.estimate, test.ci95, test.p, words);
}

void add_bare(Pairs& pairs, double difference, const std::string& why,
              const ComparisonWords& words) {
  pairs.entries.emplace_back("Difference", difference_in_words(difference, words));
  pairs.entries.emplace_back("No interval", why);
}

void add_method(Pairs& pairs, const std::string& method, double df) {
  pairs.entries.emplace_back("Method", fmt::format("{}; {}", method, df_text(df)));
}

}  // namespace cop
