
#include "cop/language/phrases/comparison.hpp"
#include "cop/report/comparison_blocks.hpp"
#include "cop/report/comparison_clusters.hpp"

namespace cop {
namespace {

std::string sample_text(const stats::Sample& sample, const ComparisonWords& words) {
  std::string text = figure_in_words(sample.mean, words) + words.say(phrase::sample_n, sample.n);
  if (sample.sd)
    text +=
        words.say(phrase::standard_deviation, short_number(words.say, *sample.sd * words.scale));
  return text + ")";
}

std::string proportion_text(const stats::Proportion& proportion, const ComparisonWords& words) {
  return words.say(phrase::proportion_of, words.say.number(proportion.x),
                   words.say.number(proportion.n), figure_in_words(proportion.value(), words),
                   interval_in_words(stats::wilson(proportion), words));
}

std::string why_no_interval(const Language& say, const stats::Sample& before,
                            const stats::Sample& after) {
  if (before.n < 2 || after.n < 2) return say(phrase::single_value_no_chance);
  return say(phrase::no_variation_no_chance);
}

struct FigureWriter {
  const ComparisonWords& words;
  const Comparison& comparison;

  std::vector<Block> operator()(const MeansCompared& means) const {
    Pairs pairs;
    pairs.entries = {{words.say(phrase::before_row), sample_text(means.before, words)},
                     {words.say(phrase::after_row), sample_text(means.after, words)}};
    if (means.welch) {
      add_test(pairs, *means.welch, words);
      add_method(words.say, pairs, words.say(phrase::welch), means.welch->df);
    } else {
      add_bare(pairs, means.difference(), why_no_interval(words.say, means.before, means.after),
               words);
    }
    return {pairs};
  }

  std::vector<Block> operator()(const SubjectsCompared& subjects) const {
    Pairs pairs;
    pairs.entries = {{words.say(phrase::before_row), sample_text(subjects.before, words)},
                     {words.say(phrase::after_row), sample_text(subjects.after, words)}};
    if (subjects.paired) {
      add_test(pairs, *subjects.paired, words);
      add_method(words.say, pairs, words.say(phrase::paired_by_subject), subjects.paired->df);
    } else {
      add_bare(pairs, subjects.difference,
               subjects.before.n < 2 ? words.say(phrase::one_subject_no_chance)
                                     : words.say(phrase::all_subjects_the_same),
               words);
    }
    return {pairs};
  }

  std::vector<Block> operator()(const std::vector<ProportionsCompared>& rows) const {
    return each(rows, [this](const ProportionsCompared& row, Pairs& pairs) {
      pairs.entries = {{words.say(phrase::before_row), proportion_text(row.before, words)},
                       {words.say(phrase::after_row), proportion_text(row.after, words)}};
      add_interval(pairs, row.difference(), stats::newcombe(row.before, row.after),
                   stats::fisher_p(row.before, row.after), words);
      pairs.entries.emplace_back(words.say(phrase::method),
                                 with_p_of(words.say(phrase::newcombe), words.say(phrase::fisher)));
    });
  }

  std::vector<Block> operator()(const std::vector<RatesCompared>& rows) const {
    return each(rows, [this](const RatesCompared& row, Pairs& pairs) {
      pairs.entries = {{words.say(phrase::before_row), rate_text(row.before)},
                       {words.say(phrase::after_row), rate_text(row.after)}};
      add_ratio(pairs, row);
    });
  }

  std::vector<Block> operator()(const std::vector<stats::YesNoPairs>& rows) const {
    return each(rows, [this](const stats::YesNoPairs& row, Pairs& pairs) {
      const stats::Proportion before{row.both_yes + row.yes_no, row.n()};
      const stats::Proportion after{row.both_yes + row.no_yes, row.n()};
      pairs.entries = {{words.say(phrase::before_row), proportion_text(before, words)},
                       {words.say(phrase::after_row), proportion_text(after, words)},
                       {words.say(phrase::changed_row),
                        words.say(phrase::yes_no_changes, words.say.number(row.no_yes),
                                  words.say.number(row.yes_no))}};
      add_interval(pairs, row.difference(), stats::agresti_min(row), stats::mcnemar_p(row), words);
      pairs.entries.emplace_back(
          words.say(phrase::method),
          with_p_of(words.say(phrase::agresti_min), words.say(phrase::mcnemar_exact)));
    });
  }

  template <class OfClusters>
  std::vector<Block> operator()(const OfClusters& clusters) const {
    return cluster_figures(clusters, cluster_changes(comparison), words);
  }

 private:
  /// One block of pairs for each row, under its number where there are several.
  template <class Row, class Fill>
  std::vector<Block> each(const std::vector<Row>& rows, Fill fill) const {
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows.size() > 1) blocks.push_back(Paragraph{words.say(phrase::row_number, i + 1)});
      Pairs pairs;
      fill(rows[i], pairs);
      blocks.push_back(std::move(pairs));
    }
    return blocks;
  }

  [[nodiscard]] std::string with_p_of(std::string method, const std::string& test) const {
    if (words.with_p) method += words.say(phrase::p_by_test, test);
    return method;
  }

  [[nodiscard]] std::string rate_text(const stats::EventRate& rate) const {
    return words.say(phrase::events_in, words.say(phrase::events, rate.events),
                     words.say.number(rate.time), figure_in_words(rate.value(), words));
  }

  void add_ratio(Pairs& pairs, const RatesCompared& row) const {
    const double difference = row.after.value() - row.before.value();
    pairs.entries.emplace_back(words.say(phrase::difference),
                               difference_in_words(difference, words));
    if (!row.ratio) {
      pairs.entries.emplace_back(words.say(phrase::ratio), words.say(phrase::no_event_at_all));
      return;
    }
    const stats::RateRatio& ratio = *row.ratio;
    std::string text =
        ratio.ratio
            ? words.say(phrase::times_the_rate, short_number(words.say, *ratio.ratio),
                        short_number(words.say, ratio.lower), short_number(words.say, *ratio.upper))
            : words.say(phrase::no_event_before, short_number(words.say, ratio.lower));
    if (words.with_p) text += ", " + p_in_words(words.say, ratio.p);
    pairs.entries.emplace_back(words.say(phrase::ratio), text);
    pairs.entries.emplace_back(words.say(phrase::in_words), ratio_meaning(ratio));
    pairs.entries.emplace_back(words.say(phrase::method), words.say(phrase::exact_given_events));
  }

  [[nodiscard]] std::string ratio_meaning(const stats::RateRatio& ratio) const {
    if (ratio.lower > 1) return words.say(phrase::more_often);
    if (ratio.upper && *ratio.upper < 1) {
      return words.say(phrase::less_often);
    }
    return words.say(phrase::ratio_not_told);
  }
};

}  // namespace

std::vector<Block> comparison_figures(const Comparison& comparison, const ComparisonWords& words) {
  return std::visit(FigureWriter{words, comparison}, comparison);
}

}  // namespace cop
