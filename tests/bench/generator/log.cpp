#include "log.hpp"

#include <array>
#include <chrono>
#include <string_view>

#include <fmt/core.h>

namespace bench {
namespace {

constexpr std::array<std::string_view, 8> sentences = {
    "We looked at last month's figures and went through them practice by practice.",
    "The reminder at the top of the letter was read by everyone we asked.",
    "Two practices could not send their counts because the search had not been run.",
    "Reception now opens the post before ten and marks what needs an answer the same day.",
    "Nobody had expected that the locum would use the new form more often than we do.",
    "It took four minutes longer at first, and no longer than before after a week.",
    "We agreed to try it for one more month before we change anything else.",
    "The café meeting helped: people asked questions that they do not ask in the practice.",
};

/// The last sentence, the only one that is not ASCII, is rare enough for most logs to be without.
std::string sentence(Numbers& numbers) {
  constexpr std::uint64_t rare = 24;
  const bool last = numbers.one_in(rare);
  return std::string(last ? sentences.back() : sentences.at(numbers.below(sentences.size() - 1)));
}

std::string day(int number) {
  using namespace std::chrono;
  const year_month_day date(sys_days(year(2010) / 1 / 1) + days(number));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

Node number(auto value) { return bare(fmt::format("{}", value)); }
Node member(auto number) { return bare(fmt::format("gp{:02}", number)); }

Node attended(std::uint64_t absent) {
  std::vector<Node> codes;
  for (std::uint64_t i = 1; i <= members; ++i) {
    if (i != absent) codes.push_back(member(i));
  }
  return list_of(Node::Kind::codes, std::move(codes));
}

Node plan(int follows) {
  Node plan =
      map({{"change", words("Put the date by which to act at the top of the letter")},
           {"question", words("Does a date at the top bring the answer sooner?")},
           {"prediction", map({{"text", words("Five in a hundred more letters go out in time")},
                               {"measure", bare("sent-in-time")},
                               {"direction", bare("higher")},
                               {"size", bare("5")}})}});
  if (follows > 0) plan.children.insert(plan.children.begin(), {"follows", number(follows)});
  return plan;
}

Node cycle(Numbers& numbers, int id) {
  Node done = map({{"started", bare(day(id))},
                   {"as_planned", bare("fully")},
                   {"happened", prose(sentence(numbers))}});
  Node study = map({{"compared", bare("met")}, {"learned", prose(sentence(numbers))}});
  Node act = map(
      {{"decision", bare("adopt")}, {"why", words("It works, and the date was too small to see")}});
  return map({{"id", number(id + 1)},
              {"name", words("Letter with a reminder")},
              {"purpose", bare("test")},
              {"plan", plan(id)},
              {"do", std::move(done)},
              {"study", std::move(study)},
              {"act", std::move(act)}});
}

Node observations(Numbers& numbers, const std::string& period) {
  std::vector<Node> figures;
  for (int practice = 1; practice <= practices; ++practice) {
    const auto letters = 20 + numbers.below(40);
    figures.push_back(map({{"measure", bare("sent-in-time")},
                           {"period", bare(period)},
                           {"practice", bare(fmt::format("practice-{}", practice))},
                           {"numerator", number(numbers.below(letters + 1))},
                           {"denominator", number(letters)}}));
  }
  const auto minutes = 40 + numbers.below(90);
  const std::string tenth = minutes % 10 == 0 ? "" : fmt::format(".{}", minutes % 10);
  figures.push_back(map({{"measure", bare("minutes")},
                         {"period", bare(period)},
                         {"value", bare(fmt::format("{}{}", minutes / 10, tenth))},
                         {"n", number(10 + numbers.below(30))}}));
  return list_of(Node::Kind::list, std::move(figures));
}

Node action(Numbers& numbers) {
  return map({{"id", bare("send-counts")},
              {"what", words("Send the counts of the month")},
              {"owner", member(1 + numbers.below(members))},
              {"due", bare("2999-12-31")}});
}

}  // namespace

std::string log_id(Numbers& numbers, int number) {
  constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
  std::string id = day(number) + "-meeting-";
  for (int i = 0; i < 8; ++i) id += letters[numbers.below(letters.size())];
  return id;
}

Node log_of_meeting(Numbers& numbers, int number, const std::string& id) {
  constexpr int lines = 8;
  std::string summary = sentence(numbers);
  for (int i = 1; i < lines; ++i) summary += '\n' + sentence(numbers);
  const auto absent = 1 + numbers.below(members);
  return map({{"id", bare('"' + id + '"')},
              {"date", bare(day(number))},
              {"kind", bare("meeting")},
              {"recorded_by", member(1 + numbers.below(members))},
              {"mode", bare("in-person")},
              {"minutes", bench::number(45 + numbers.below(40))},
              {"attended", attended(absent)},
              {"apologies", list_of(Node::Kind::codes, {member(absent)})},
              {"summary", prose(summary)},
              {"cycles", list_of(Node::Kind::list, {cycle(numbers, number)})},
              {"observations", observations(numbers, day(number))},
              {"actions", list_of(Node::Kind::list, {action(numbers)})}});
}

}  // namespace bench
