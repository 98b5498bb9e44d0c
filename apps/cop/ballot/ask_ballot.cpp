#include "cop/ballot/ask_ballot.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/ballots/fair_order.hpp"
#include "cop/base/number_text.hpp"
#include "cop/load/convert.hpp"
#include "cop/record/fields.hpp"

namespace cop::app {
namespace {

using Order = std::vector<std::size_t>;

bool is_panel(const Selection& selection) {
  return selection.rule && selection.rule->value == SelectionRule::rand;
}

/// The options as numbered lines.
std::string listed(const Selection& selection, const Order& order) {
  std::string text;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const SelectionOption& option = selection.options[order[i]];
    text += fmt::format("{}{:>4}  {}", i == 0 ? "" : "\n", i + 1, option.text->value);
  }
  return text;
}

/// The places in the list that were typed, from 0. Fills `complaint` where they cannot be read.
std::vector<std::size_t> places_in(const std::string& typed, std::size_t options,
                                   std::string& complaint) {
  std::string spaced = typed;
  std::replace(spaced.begin(), spaced.end(), ',', ' ');
  std::vector<std::size_t> places;
  for (const std::string& word : split(spaced, ' ')) {
    if (word.empty()) continue;
    long number = 0;
    if (convert({word, false}, number) || number < 1 || number > static_cast<long>(options)) {
      complaint = fmt::format("\"{}\" is no number from 1 to {}", word, options);
      return {};
    }
    places.push_back(static_cast<std::size_t>(number - 1));
    if (std::count(places.begin(), places.end(), places.back()) > 1) {
      complaint = fmt::format("{} stands there twice", word);
      return {};
    }
  }
  return places;
}

void ask_ranking(Dialog& dialog, const Selection& selection, const Order& order, Ballot& ballot) {
  dialog.say(listed(selection, order));
  const std::size_t options = order.size();
  const auto check = [options](const std::string& typed) {
    std::string complaint;
    places_in(typed, options, complaint);
    return complaint;
  };
  const std::string typed =
      dialog.ask({.question = "Your order, the best first, by the numbers in front:",
                  .help = "Such as 2 1 3. What you leave out stands behind all that you name.",
                  .check = check,
                  .is_required = true});
  std::string complaint;
  for (const std::size_t place : places_in(typed, options, complaint)) {
    ballot.ranking.emplace_back(selection.options[order[place]].id.value.text);
  }
}

/// What the group said of an option in the round before.
std::string feedback_on(const VoteCount& before, const std::string& option) {
  const auto found = std::find(before.options.begin(), before.options.end(), option);
  if (before.ratings.empty() || found == before.options.end()) return {};
  const auto& rating = before.ratings[static_cast<std::size_t>(found - before.options.begin())];
  if (!rating) return {};
  return fmt::format(" [the round before: median {}, middle half {} to {}]",
                     number_text(rating->median), number_text(rating->lower_quartile),
                     number_text(rating->upper_quartile));
}

VoteCount round_before(const Project& project, const Selection& selection, const Ballot& ballot) {
  const long round = ballot.round ? ballot.round->value : 1;
  const bool is_delphi = selection.method && selection.method->value == SelectionMethod::delphi;
  if (!is_delphi || round < 2) return {};
  return count_ballots(selection, ballot_box(project, selection, round - 1));
}

void ask_numbers(Dialog& dialog, const Selection& selection, const Order& order,
                 const VoteCount& before, std::vector<NamedNumber>& numbers) {
  const bool are_points = form_of(selection) == BallotForm::points;
  dialog.say(are_points
                 ? "How many points do you give? The most to what matters most; blank gives none."
             : is_panel(selection)
                 ? "Rate each from 1 (not at all) to 9 (very much); blank where you cannot say."
                 : "How important is each, from 1 (hardly) to 9 (very)? Blank where you cannot "
                   "say.");
  for (const std::size_t place : order) {
    const SelectionOption& option = selection.options[place];
    const std::string& id = option.id.value.text;
    const std::string typed = dialog.ask(
        {.question = option.text->value + feedback_on(before, id) + ":",
         .help = "A number; < goes back to the one before.",
         .check = [&](const std::string& text) { return complaint_about_number(selection, text); },
         .about = id});
    double number = 0;
    if (typed.empty() || convert({typed, false}, number)) continue;
    numbers.push_back({Located(id), Located(number)});
  }
}

}  // namespace

BallotForm form_of(const Selection& selection) {
  if (!selection.rule) return BallotForm::ranking;
  switch (selection.rule->value) {
    case SelectionRule::points: return BallotForm::points;
    case SelectionRule::mean_rating:
    case SelectionRule::median_rating:
    case SelectionRule::rand: return BallotForm::ratings;
    default: return BallotForm::ranking;
  }
}

std::string complaint_about_number(const Selection& selection, const std::string& typed) {
  double number = 0;
  if (const auto misread = convert({typed, false}, number)) return "it " + misread->message;
  if (is_panel(selection)) {
    const bool fits = number >= 1 && number <= 9 && number == static_cast<int>(number);
    return fits ? "" : "a whole number from 1 to 9 is needed, not " + typed;
  }
  return number >= 0 && number <= 1000 ? "" : "a number from 0 to 1000 is needed, not " + typed;
}

void ask_ballot(Dialog& dialog, const Project& project, const Selection& selection,
                const std::string& seed, Ballot& ballot) {
  const long round = ballot.round ? ballot.round->value : 1;
  const Order order = fair_order(selection, seed, round);
  const BallotForm form = form_of(selection);
  if (form == BallotForm::ranking) {
    ask_ranking(dialog, selection, order, ballot);
    return;
  }
  ask_numbers(dialog, selection, order, round_before(project, selection, ballot),
              form == BallotForm::points ? ballot.points : ballot.ratings);
}

}  // namespace cop::app
