#include "cop/report/ballot_results.hpp"

#include "cop/language/phrases/ballots.hpp"
#include "cop/language/phrases/common.hpp"
#include "cop/model/min_cell.hpp"
#include "cop/report/count_tables.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string joined(const Language& say, const VoteCount& count,
                   const std::vector<std::size_t>& options) {
  std::string text;
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (i > 0) text += i + 1 == options.size() ? say(phrase::and_between) : ", ";
    text += count.options[options[i]];
  }
  return text;
}

std::string unit_of(const Language& say, SelectionRule rule) {
  switch (rule) {
    case SelectionRule::plurality: return say(phrase::unit_plurality);
    case SelectionRule::points: return say(phrase::unit_points);
    case SelectionRule::borda: return say(phrase::unit_borda);
    case SelectionRule::schulze: return say(phrase::unit_schulze);
    case SelectionRule::mean_rating: return say(phrase::unit_mean_rating);
    case SelectionRule::median_rating:
    case SelectionRule::rand: return say(phrase::unit_median_rating);
  }
  return {};
}

std::string support_text(const Language& say, const VoteCount& count, std::size_t option) {
  return say(phrase::support, unit_of(say, count.rule), say.number(*count.support[option]));
}

/// How many of the voters stand behind something else.
std::string last_text(const Language& say, const VoteCount& count, std::size_t winner) {
  if (!count.ranks || count.ranks->last_choices[winner] == 0) return {};
  return say(phrase::put_last, count.ranks->last_choices[winner],
             say(phrase::voters, count.ranks->voters));
}

/// The same without numbers.
std::string standing_in_secret(const Language& say, const VoteCount& count) {
  if (count.order.empty()) return standing_text(say, count);
  const auto& best = count.order.front();
  const std::string options = joined(say, count, best);
  return best.size() > 1 ? say(phrase::are_level_in_secret, options, told(say, count.rule))
                         : say(phrase::is_first_in_secret, options, told(say, count.rule));
}

void add_uncounted(const Language& say, std::string& text, std::size_t n,
                   const std::string& reason) {
  if (n == 0) return;
  text += say(phrase::not_counted_ballots, say(phrase::ballots_cast, n), reason);
}

}  // namespace

std::string turnout_text(const Language& say, const Turnout& turnout, const BallotBox& box) {
  const bool is_empty = turnout.cast == 0 && box.late.empty() && box.by_strangers.empty();
  if (is_empty && turnout.eligible == 0) return say(phrase::no_ballot);
  const std::string ballots = turnout.eligible > 0
                                  ? say(phrase::ballots_of_eligible, turnout.cast, turnout.eligible)
                                  : say(phrase::ballots_cast, turnout.cast);
  const std::string round = box.round > 1 ? say(phrase::in_round, box.round) : "";
  std::string text = say(phrase::turnout, ballots, round);
  if (turnout.is_anonymous) text += say(phrase::anonymous);
  add_uncounted(say, text, box.late.size(), say(phrase::dated_late));
  add_uncounted(say, text, box.second.size(), say(phrase::voted_already));
  add_uncounted(say, text, box.by_strangers.size(), say(phrase::by_stranger));
  return text;
}

std::string standing_text(const Language& say, const VoteCount& count) {
  if (count.order.empty()) {
    return say(phrase::none_counted, told(say, count.rule));
  }
  const auto& best = count.order.front();
  if (best.size() > 1) {
    return say(phrase::are_level, joined(say, count, best), told(say, count.rule),
               support_text(say, count, best.front()));
  }
  return say(phrase::is_first, count.options[best.front()], told(say, count.rule),
             support_text(say, count, best.front())) +
         last_text(say, count, best.front());
}

std::vector<Block> count_blocks(const Language& say, const VoteCount& count) {
  std::vector<Block> blocks = ranking_blocks(say, count);
  for (Block& block : rating_blocks(say, count)) blocks.push_back(std::move(block));
  for (Block& block : points_blocks(say, count)) blocks.push_back(std::move(block));
  return blocks;
}

/// Whether it was decided, perhaps by hands raised, without any ballot that could be counted again.
bool was_decided_without_ballots(const Selection& selection, const BallotBox& box) {
  return selection.decided_on && box.counted.empty() && box.late.empty() &&
         box.by_strangers.empty();
}

std::vector<Block> ballot_blocks(const Language& say, const Facts& facts,
                                 const Selection& selection, const BallotBox& box) {
  if (was_decided_without_ballots(selection, box)) {
    return {Paragraph{say(phrase::no_ballots_to_recount)}};
  }
  const Turnout turnout = turnout_of(facts.project, selection, box, facts.today);
  std::vector<Block> blocks{Paragraph{turnout_text(say, turnout, box)}};
  if (box.counted.empty()) return blocks;
  const VoteCount count = count_ballots(selection, box);
  const bool has_winner = !selection.decides || selection.decides->value != Decides::weights;
  const long fewest = min_cell_of(facts.project.charter);
  if (turnout.is_anonymous && turnout.cast < fewest) {
    if (has_winner) blocks.push_back(Paragraph{standing_in_secret(say, count), Tone::strong});
    blocks.push_back(Paragraph{say(phrase::fewer_in_secret, fewest)});
    return blocks;
  }
  if (has_winner) blocks.push_back(Paragraph{standing_text(say, count), Tone::strong});
  for (Block& block : count_blocks(say, count)) blocks.push_back(std::move(block));
  return blocks;
}

Section ballot_results(const Language& say, std::string title, const Facts& facts,
                       const Selection& selection) {
  const BallotBox box = ballot_box(facts.project, selection);
  Section section{std::move(title), ballot_blocks(say, facts, selection, box)};
  if (selection.dissent.given()) {
    section.blocks.push_back(Paragraph{say(phrase::dissent, selection.dissent->value)});
  }
  return section;
}

}  // namespace cop
