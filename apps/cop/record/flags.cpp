#include "cop/record/flags.hpp"

#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/record/answer_flags.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

const AnswerFlag& flag_of(const Given& given) {
  const auto flags = answer_flags();
  return *std::find_if(flags.begin(), flags.end(),
                       [&](const AnswerFlag& flag) { return flag.name == given.flag; });
}

}  // namespace

bool RecordFlags::has_answers() const {
  const auto all = given();
  return !from.empty() || edit || sheet.given() ||
         std::any_of(all.begin(), all.end(), [](const Given& one) {
           return one.flag != "--date" && one.flag != "--cycle";
         });
}

bool RecordFlags::has_cycle_alone() const {
  const auto all = given();
  return !has_answers() && std::any_of(all.begin(), all.end(),
                                       [](const Given& one) { return one.flag == "--cycle"; });
}

std::vector<Given> RecordFlags::given() const {
  std::vector<Given> all;
  if (!date.empty()) all.emplace_back("--date", date, 1);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    for (const std::string& text : answers[i]) {
      all.emplace_back(answer_flags()[i].name, text, static_cast<int>(all.size()) + 1);
    }
  }
  return all;
}

void declare_answers(Options& options, RecordFlags& flags) {
  const auto table = answer_flags();
  flags.answers.resize(table.size());
  for (std::size_t i = 0; i < table.size(); ++i) {
    options.group(table[i].group);
    if (table[i].name == std::string_view("--date")) {
      options.text(table[i].name, table[i].value, table[i].help, flags.date);
    } else {
      options.many(table[i].name, table[i].value, table[i].help, flags.answers[i]);
    }
  }
}

std::string flag_complaint(const Given& given, const std::string& message) {
  constexpr std::size_t longest = 60;
  std::string indented;
  for (const char c : message) indented += c == '\n' ? std::string("\n  ") : std::string(1, c);
  return fmt::format("{} \"{}\": {}", given.flag, shown(mask_identifiers(given.text), longest),
                     indented);
}

std::vector<Complaint> apply_flags(const std::vector<Given>& given, const Facts& facts, Date today,
                                   CycleLog& log) {
  Answering into{facts, today, log, {}};
  for (const Given& one : given) {
    if (one.flag == "--cycle" && parse_digits(one.text)) into.cycle = one.text;
  }
  std::vector<Complaint> complaints;
  std::string before;
  for (const Given& one : given) {
    try {
      const AnswerFlag& flag = flag_of(one);
      if (one.flag == std::exchange(before, one.flag) && takes_one(flag)) {
        throw UsageError("it can be given only once");
      }
      flag.apply(one, flag.keys, into);
    } catch (const UsageError& error) {
      complaints.push_back({one.flag, flag_complaint(one, mask_identifiers(error.what()))});
    }
  }
  return complaints;
}

}  // namespace cop::app
