#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/report/comparison_blocks.hpp"
#include "cop/report/comparison_clusters.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

std::string sample_text(const stats::Sample& sample, const ComparisonWords& words) {
  std::string text = figure_in_words(sample.mean, words) + fmt::format(" (n {}", sample.n);
  if (sample.sd) text += ", standard deviation " + short_number(*sample.sd * words.scale);
  return text + ")";
}

std::string proportion_text(const stats::Proportion& proportion, const ComparisonWords& words) {
  return fmt::format("{} of {}: {} ({})", number_text(proportion.x), number_text(proportion.n),
                     figure_in_words(proportion.value(), words),
                     interval_in_words(stats::wilson(proportion), words.scale));
}

std::string why_no_interval(const stats::Sample& before, const stats::Sample& after) {
  if (before.n < 2 || after.n < 2) return "a single value tells nothing about chance";
  return "the values do not vary, which tells nothing about chance";
}

struct FigureWriter {
  const ComparisonWords& words;
  const Comparison& comparison;

  std::vector<Block> operator()(const MeansCompared& means) const {
    Pairs pairs;
    pairs.entries = {{"Before", sample_text(means.before, words)},
                     {"After", sample_text(means.after, words)}};
    if (means.welch) {
      add_test(pairs, *means.welch, words);
      add_method(pairs, "Welch's t for two independent means", means.welch->df);
    } else {
      add_bare(pairs, means.difference(), why_no_interval(means.before, means.after), words);
    }
    return {pairs};
  }

  std::vector<Block> operator()(const SubjectsCompared& subjects) const {
    Pairs pairs;
    pairs.entries = {{"Before", sample_text(subjects.before, words)},
                     {"After", sample_text(subjects.after, words)}};
    if (subjects.paired) {
      add_test(pairs, *subjects.paired, words);
      add_method(pairs, "paired t on one difference for each subject", subjects.paired->df);
    } else {
      add_bare(pairs, subjects.difference,
               subjects.before.n < 2 ? "one subject tells nothing about chance"
                                     : "all subjects changed by the same",
               words);
    }
    return {pairs};
  }

  std::vector<Block> operator()(const std::vector<ProportionsCompared>& rows) const {
    return each(rows, [this](const ProportionsCompared& row, Pairs& pairs) {
      pairs.entries = {{"Before", proportion_text(row.before, words)},
                       {"After", proportion_text(row.after, words)}};
      add_interval(pairs, row.difference(), stats::newcombe(row.before, row.after),
                   stats::fisher_p(row.before, row.after), words);
      pairs.entries.emplace_back(
          "Method", with_p_of("Newcombe's method 10, from the two Wilson intervals", "Fisher"));
    });
  }

  std::vector<Block> operator()(const std::vector<RatesCompared>& rows) const {
    return each(rows, [this](const RatesCompared& row, Pairs& pairs) {
      pairs.entries = {{"Before", rate_text(row.before)}, {"After", rate_text(row.after)}};
      add_ratio(pairs, row);
    });
  }

  std::vector<Block> operator()(const std::vector<stats::YesNoPairs>& rows) const {
    return each(rows, [this](const stats::YesNoPairs& row, Pairs& pairs) {
      const stats::Proportion before{row.both_yes + row.yes_no, row.n()};
      const stats::Proportion after{row.both_yes + row.no_yes, row.n()};
      pairs.entries = {{"Before", proportion_text(before, words)},
                       {"After", proportion_text(after, words)},
                       {"Changed", fmt::format("{} from no to yes, {} from yes to no",
                                               number_text(row.no_yes), number_text(row.yes_no))}};
      add_interval(pairs, row.difference(), stats::agresti_min(row), stats::mcnemar_p(row), words);
      pairs.entries.emplace_back(
          "Method", with_p_of("Agresti and Min's interval for pairs", "McNemar, exact"));
    });
  }

  template <class OfClusters>
  std::vector<Block> operator()(const OfClusters& clusters) const {
    return cluster_figures(clusters, cluster_changes(comparison), words);
  }

 private:
  /// One block of pairs for each row, under its number where there are several.
  template <class Row, class Fill>
  static std::vector<Block> each(const std::vector<Row>& rows, Fill fill) {
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows.size() > 1) blocks.push_back(Paragraph{fmt::format("Row {}:", i + 1)});
      Pairs pairs;
      fill(rows[i], pairs);
      blocks.push_back(std::move(pairs));
    }
    return blocks;
  }

  [[nodiscard]] std::string with_p_of(std::string method, const char* test) const {
    if (words.with_p) method += fmt::format("; p: {}", test);
    return method;
  }

  [[nodiscard]] std::string rate_text(const stats::EventRate& rate) const {
    return fmt::format("{} in {}: {}", counted(rate.events, "event", "events"),
                       number_text(rate.time), figure_in_words(rate.value(), words));
  }

  void add_ratio(Pairs& pairs, const RatesCompared& row) const {
    const double difference = row.after.value() - row.before.value();
    pairs.entries.emplace_back("Difference", difference_in_words(difference, words));
    if (!row.ratio) {
      pairs.entries.emplace_back("Ratio", "none: there was no event at all");
      return;
    }
    const stats::RateRatio& ratio = *row.ratio;
    std::string text =
        ratio.ratio
            ? fmt::format("{} times the rate before (95% CI {} to {})", short_number(*ratio.ratio),
                          short_number(ratio.lower), short_number(*ratio.upper))
            : fmt::format("there was no event before; at least {} times, by a 95% CI",
                          short_number(ratio.lower));
    if (words.with_p) text += ", " + p_in_words(ratio.p);
    pairs.entries.emplace_back("Ratio", text);
    pairs.entries.emplace_back("In words", ratio_meaning(ratio));
    pairs.entries.emplace_back("Method", "exact, given the number of all events");
  }

  static std::string ratio_meaning(const stats::RateRatio& ratio) {
    if (ratio.lower > 1)
      return "More often afterwards, by more than chance alone would often make it";
    if (ratio.upper && *ratio.upper < 1) {
      return "Less often afterwards, by more than chance alone would often make it";
    }
    return "These figures do not tell whether there was a change: a ratio of 1 is in the interval";
  }
};

}  // namespace

std::vector<Block> comparison_figures(const Comparison& comparison, const ComparisonWords& words) {
  return std::visit(FigureWriter{words, comparison}, comparison);
}

}  // namespace cop
