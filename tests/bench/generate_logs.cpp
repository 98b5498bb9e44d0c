// generate_logs FOLDER COUNT: makes a project with COUNT cycle logs of about 2.3 KB each. The same
// count gives the same bytes on every machine.

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include <fmt/core.h>

namespace {

namespace fs = std::filesystem;

/// Numbers that look random and are the same everywhere (SplitMix64).
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_(seed) {}

  std::uint64_t below(std::uint64_t limit) {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return (z ^ (z >> 31U)) % limit;
  }

 private:
  std::uint64_t state_;
};

constexpr std::array<std::string_view, 8> sentences = {
    "We looked at last month's figures and went through them practice by practice.",
    "The reminder at the top of the letter was read by everyone we asked.",
    "Two practices could not send their counts because the search had not been run.",
    "Reception now opens the post before ten and marks what needs an answer the same day.",
    "The café meeting helped: people asked questions that they do not ask in the practice.",
    "Nobody had expected that the locum would use the new form more often than we do.",
    "It took four minutes longer at first, and no longer than before after a week.",
    "We agreed to try it for one more month before we change anything else.",
};

constexpr int members = 8;

std::string paragraph(Numbers& numbers, int lines, int indent) {
  std::string text;
  for (int i = 0; i < lines; ++i) {
    text += fmt::format("{:{}}{}\n", "", indent, sentences.at(numbers.below(sentences.size())));
  }
  return text;
}

/// The day of a log: one meeting a day, so that any number of logs stands in order.
std::string day(int number) {
  using namespace std::chrono;
  const year_month_day date(sys_days(year(2010) / 1 / 1) + days(number));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string log_id(Numbers& numbers, int number) {
  constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
  std::string id = day(number) + "-meeting-";
  for (int i = 0; i < 8; ++i) id += letters[numbers.below(letters.size())];
  return id;
}

std::string observations(Numbers& numbers, int number) {
  std::string text = "observations:\n";
  for (int practice = 1; practice <= 4; ++practice) {
    const auto letters = 20 + numbers.below(40);
    text += fmt::format(
        "  - measure: sent-in-time\n    period: {}\n    practice: practice-{}\n"
        "    numerator: {}\n    denominator: {}\n",
        day(number), practice, numbers.below(letters + 1), letters);
  }
  text += fmt::format("  - measure: minutes\n    period: {}\n    value: {}.{}\n    n: {}\n",
                      day(number), 4 + numbers.below(9), numbers.below(10), 10 + numbers.below(30));
  return text;
}

std::string cycle(Numbers& numbers, int number) {
  return fmt::format(
      "cycles:\n  - id: {}\n    name: Letter with a reminder\n    purpose: test\n    plan:\n"
      "      change: Put the date by which to act at the top of the letter\n"
      "      question: Does a date at the top bring the answer sooner?\n"
      "      prediction:\n        text: Five in a hundred more letters go out in time\n"
      "        measure: sent-in-time\n        direction: higher\n        size: 5\n"
      "    do:\n      started: {}\n      as_planned: fully\n      happened: |\n{}"
      "    study:\n      compared: met\n      learned: |\n{}"
      "    act:\n      decision: adopt\n      why: It works, and the date was too small to see\n",
      number + 1, day(number), paragraph(numbers, 1, 8), paragraph(numbers, 1, 8));
}

std::string log(Numbers& numbers, int number) {
  const std::string id = log_id(numbers, number);
  std::string text = fmt::format("id: {}\ndate: {}\nkind: meeting\nmode: in-person\nminutes: {}\n",
                                 id, day(number), 45 + numbers.below(40));
  text += fmt::format("recorded_by: gp{:02}\nattended:\n", 1 + numbers.below(members));
  const auto absent = 1 + numbers.below(members);
  for (std::uint64_t member = 1; member <= members; ++member) {
    if (member != absent) text += fmt::format("  - gp{:02}\n", member);
  }
  text += fmt::format("apologies: [gp{:02}]\n", absent);
  text += cycle(numbers, number);
  text += observations(numbers, number);
  text += fmt::format(
      "actions:\n  - id: send-counts\n    what: Send the counts of the month\n    owner: gp{:02}\n"
      "    due: {}\n",
      1 + numbers.below(members), "2999-12-31");
  text += "summary: |\n" + paragraph(numbers, 8, 2);
  return text;
}

void write(const fs::path& path, std::string_view text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) throw std::runtime_error(path.string() + " cannot be written");
}

void write_project(const fs::path& folder) {
  write(folder / "cop.yaml",
        "cop: 1\nid: bench\ntitle: Letters sent in time\nphase: establish\nstarted: 2010-01-01\n");
  write(folder / "question.yaml",
        "problem: Recall letters go out late.\n"
        "question: Do we send every recall letter within a week?\n");
  write(folder / "measures.yaml",
        "measures:\n"
        "  - id: sent-in-time\n    name: Letters sent within a week\n    family: process\n"
        "    data: proportion\n    definition: Letters sent within seven days of the result\n"
        "    direction: higher\n"
        "  - id: minutes\n    name: Minutes for a letter\n    family: balancing\n    data: mean\n"
        "    definition: Minutes from opening the result to the signed letter\n"
        "    unit: min\n    direction: lower\n");
  std::string people = "practices:\n";
  for (int i = 1; i <= 4; ++i) people += fmt::format("  - id: practice-{}\n", i);
  people += "members:\n";
  for (int i = 1; i <= members; ++i) {
    people += fmt::format("  - id: gp{:02}\n    practice: practice-{}\n    role: {}\n", i,
                          (i - 1) % 4 + 1, i == 1 ? "facilitator" : "core");
  }
  write(folder / "members.yaml", people);
}

}  // namespace

int main(int count, char** arguments) try {
  if (count != 3) {
    fmt::print(stderr, "usage: generate_logs FOLDER COUNT\n");
    return 2;
  }
  const fs::path folder(arguments[1]);
  const int logs = std::atoi(arguments[2]);
  fs::create_directories(folder / "cycles");
  write_project(folder);
  Numbers numbers(1);
  for (int number = 0; number < logs; ++number) {
    const std::string text = log(numbers, number);
    const std::string id = text.substr(4, text.find('\n') - 4);
    write(folder / "cycles" / (id + ".yaml"), text);
  }
} catch (const std::exception& error) {
  fmt::print(stderr, "generate_logs: {}\n", error.what());
  return 3;
}
