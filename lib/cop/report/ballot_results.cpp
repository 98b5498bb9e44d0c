#include "cop/report/ballot_results.hpp"

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/report/count_tables.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

std::string joined(const VoteCount& count, const std::vector<std::size_t>& options) {
  std::string text;
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (i > 0) text += i + 1 == options.size() ? " and " : ", ";
    text += count.options[options[i]];
  }
  return text;
}

std::string_view unit_of(SelectionRule rule) {
  switch (rule) {
    case SelectionRule::plurality: return "first places";
    case SelectionRule::points: return "points";
    case SelectionRule::borda: return "Borda points";
    case SelectionRule::schulze: return "others beaten";
    case SelectionRule::mean_rating: return "mean rating";
    case SelectionRule::median_rating:
    case SelectionRule::rand: return "median rating";
  }
  return {};
}

std::string support_text(const VoteCount& count, std::size_t option) {
  return fmt::format("{}: {}", unit_of(count.rule), number_text(*count.support[option]));
}

/// How many of the voters stand behind something else.
std::string last_text(const VoteCount& count, std::size_t winner) {
  if (!count.ranks || count.ranks->last_choices[winner] == 0) return {};
  return fmt::format(" {} of {} put it last.", count.ranks->last_choices[winner],
                     counted(count.ranks->voters, "voter", "voters"));
}

/// The same without numbers.
std::string standing_in_secret(const VoteCount& count) {
  if (count.order.empty()) return standing_text(count);
  const auto& best = count.order.front();
  return fmt::format("{} {} by the rule {}.", joined(count, best),
                     best.size() > 1 ? "are level" : "is first", word(count.rule));
}

/// How many must vote in secret before numbers are shown.
long fewest_in_secret(const Charter& charter) {
  constexpr long usual = 5;
  return charter.min_cell ? charter.min_cell->value : usual;
}

void add_uncounted(std::string& text, std::size_t n, std::string_view reason) {
  if (n == 0) return;
  text += fmt::format(" Not counted: {} {}.", counted(static_cast<long>(n), "ballot", "ballots"),
                      reason);
}

}  // namespace

std::string turnout_text(const Turnout& turnout, const BallotBox& box) {
  const bool is_empty = turnout.cast == 0 && box.late.empty() && box.by_strangers.empty();
  if (is_empty && turnout.eligible == 0) return "No ballot is in the folder.";
  const std::string of =
      turnout.eligible > 0 ? fmt::format(" of {}", turnout.eligible) : std::string();
  std::string text = fmt::format("Turnout: {}{} {}{}.", turnout.cast, of,
                                 turnout.cast == 1 && of.empty() ? "ballot" : "ballots",
                                 box.round > 1 ? fmt::format(" in round {}", box.round) : "");
  if (turnout.is_anonymous) text += " They are anonymous.";
  add_uncounted(text, box.late.size(), "dated after the decision");
  add_uncounted(text, box.second.size(), "by somebody who had voted already");
  add_uncounted(text, box.by_strangers.size(), "under a name that is not in members.yaml");
  return text;
}

std::string standing_text(const VoteCount& count) {
  if (count.order.empty()) {
    return fmt::format("No ballot can be counted by the rule {}.", word(count.rule));
  }
  const auto& best = count.order.front();
  if (best.size() > 1) {
    return fmt::format("{} are level by the rule {} ({}): the group has to settle it.",
                       joined(count, best), word(count.rule), support_text(count, best.front()));
  }
  return fmt::format("{} is first by the rule {} ({}).", count.options[best.front()],
                     word(count.rule), support_text(count, best.front())) +
         last_text(count, best.front());
}

std::vector<Block> count_blocks(const VoteCount& count) {
  std::vector<Block> blocks = ranking_blocks(count);
  for (Block& block : rating_blocks(count)) blocks.push_back(std::move(block));
  for (Block& block : points_blocks(count)) blocks.push_back(std::move(block));
  return blocks;
}

/// Whether it was decided, perhaps by hands raised, without any ballot that could be counted again.
bool was_decided_without_ballots(const Selection& selection, const BallotBox& box) {
  return selection.decided_on && box.counted.empty() && box.late.empty() &&
         box.by_strangers.empty();
}

std::vector<Block> ballot_blocks(const Facts& facts, const Selection& selection,
                                 const BallotBox& box) {
  if (was_decided_without_ballots(selection, box)) {
    return {Paragraph{"No ballots are in the folder, so nobody can count again."}};
  }
  const Turnout turnout = turnout_of(facts.project, selection, box, facts.today);
  std::vector<Block> blocks{Paragraph{turnout_text(turnout, box)}};
  if (box.counted.empty()) return blocks;
  const VoteCount count = count_ballots(selection, box);
  const bool has_winner = !selection.decides || selection.decides->value != Decides::weights;
  const long fewest = fewest_in_secret(facts.project.charter);
  if (turnout.is_anonymous && turnout.cast < fewest) {
    if (has_winner) blocks.push_back(Paragraph{standing_in_secret(count), Tone::strong});
    blocks.push_back(Paragraph{fmt::format(
        "Fewer than {} voted in secret: how they voted in detail is not shown.", fewest)});
    return blocks;
  }
  if (has_winner) blocks.push_back(Paragraph{standing_text(count), Tone::strong});
  for (Block& block : count_blocks(count)) blocks.push_back(std::move(block));
  return blocks;
}

Section ballot_results(std::string title, const Facts& facts, const Selection& selection) {
  const BallotBox box = ballot_box(facts.project, selection);
  Section section{std::move(title), ballot_blocks(facts, selection, box)};
  if (selection.dissent.given()) {
    section.blocks.push_back(Paragraph{"Dissent: " + selection.dissent.value});
  }
  return section;
}

}  // namespace cop
