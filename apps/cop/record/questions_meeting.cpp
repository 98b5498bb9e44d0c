#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/day.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/fields.hpp"

namespace cop::app {
namespace {

bool is_day(const std::string& word, Date today) {
  return complaint_of([&] { (void)parse_day(word, today); }).empty();
}

/// Whether a word that is not a day was meant as one: 02/03/2026.
bool looks_like_day(const std::string& word) {
  return word.find_first_of("/.-") != word.npos && word.find_first_of("0123456789") != word.npos;
}

/// One word about the frame of a meeting: its day, how the members met, how many minutes, or who
/// writes.
std::string read_frame_word(const std::string& word, const Asking& asking, CycleLog& log) {
  if (asking.facts.project.find_member(Id<Member>(word)) != nullptr) {
    log.recorded_by = Located(Id<Member>{word});
    return {};
  }
  if (is_day(word, asking.today) || looks_like_day(word)) {
    return read_day(word, asking.today, log.date);
  }
  if (std::string_view("0123456789").find(word.front()) != std::string_view::npos) {
    const std::size_t end = std::min(word.find("min"), word.size());
    return read_value(word.substr(0, end), log.minutes);
  }
  if (std::string_view("minutes").starts_with(word) && word.size() > 2) return {};
  const std::string complaint = read_word(word, log.mode);
  if (complaint.empty()) return {};
  return "\"" + shown(word, 40) + "\" is no day (" + asking.today.iso() +
         ", yesterday, -3d), no number of minutes, no member, and no way to meet (" +
         listed(words_of<Mode>()) + ")";
}

/// The last time's way, length and writer.
void propose_frame(const Asking& asking, CycleLog& log) {
  const CycleLog* last = asking.facts.last_meeting();
  log.date = Located(asking.today);
  log.recorded_by = asking.facts.project.charter.facilitator;
  if (last == nullptr) return;
  log.mode = last->mode;
  log.minutes = last->minutes;
  if (last->recorded_by) log.recorded_by = last->recorded_by;
}

std::string frame_text(const CycleLog& log) {
  std::string text = "today";
  for (const std::string& part :
       {suggested(log.mode), suggested(log.minutes), suggested(log.recorded_by)}) {
    if (!part.empty()) text += " " + part;
  }
  return text;
}

/// What is left out stays as it is proposed.
std::string put_frame(const std::string& typed, const Asking& asking, CycleLog& log) {
  propose_frame(asking, log);
  std::string line = typed;
  std::replace(line.begin(), line.end(), ',', ' ');
  const std::string_view two_words = "in person";
  if (const std::size_t at = line.find(two_words); at != line.npos) line[at + 2] = '-';
  for (const std::string& word : split(line, ' ')) {
    std::string complaint = read_frame_word(word, asking, log);
    if (!complaint.empty()) return complaint;
  }
  return {};
}

Completions completing_frame(const Asking& asking) {
  std::vector<std::string> words{"today", "yesterday"};
  for (const std::string_view way : words_of<Mode>()) words.emplace_back(way);
  for (const Member& member : asking.facts.project.membership.members) {
    if (!member.left) words.push_back(member.id.value.text);
  }
  return any_of(std::move(words));
}

void ask_frame(const Asking& asking) {
  CycleLog proposed;
  propose_frame(asking, proposed);
  const std::string proposal = frame_text(proposed);
  const bool answered = ask_into(
      asking,
      with({"When and how did you meet, how long, and who writes?",
            "Any of these, in any order; what you leave out stays as proposed. The day: today, "
            "yesterday, -3d or 2026-02-12. How: " +
                listed(words_of<Mode>()) + ". Such as: yesterday video 45 " +
                (proposed.recorded_by ? proposed.recorded_by->value.text : ""),
            proposal},
           completing_frame(asking)),
      [&](const std::string& typed, Answers& to) { return put_frame(typed, asking, to.log); });
  if (!answered) asking.answers.log.date = Located(asking.today);
}

/// In a project written up afterwards: whether the day is that of a meeting. Otherwise the log is
/// of today, and nobody met.
bool ask_whether_met(const Asking& asking) {
  const std::vector<std::string_view> words{"meeting", "write-up"};
  std::size_t chosen = 1;
  const bool answered =
      ask_into(asking,
               {"Was there a meeting, or do you write up what is known? (meeting, "
                "write-up)",
                "A write-up is of today, and says nothing of when things happened.", "write-up"},
               [&](const std::string& typed, Answers&) {
                 const Choice choice = choose(typed, words);
                 chosen = choice.index;
                 return choice.complaint;
               });
  return answered && chosen == 0;
}

}  // namespace

void ask_meeting(const Asking& asking) {
  const bool reconstructed = asking.facts.project.charter.is_reconstructed();
  if (!reconstructed || ask_whether_met(asking)) return ask_frame(asking);
  CycleLog& log = asking.answers.log;
  log.date = Located(asking.today);
  log.dated = Located(Dated::write_up);
  log.mode = Located(Mode::none);
}

}  // namespace cop::app
