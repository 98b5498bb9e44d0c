#include "cop/score/row_answers.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/load/convert.hpp"
#include "cop/model/score.hpp"
#include "cop/record/fields.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

bool is_raw(const Measure& measure) {
  return measure.scale && measure.scale->value == ScoreScale::raw;
}

bool is_bundle(const Measure& measure) { return measure.bundle && measure.bundle->value; }

/// An answer about an item: a number, or nothing where it cannot be judged.
struct ItemAnswer {
  std::optional<double> number;
  std::string complaint;
};

ItemAnswer answer_in(const Measure& measure, const std::string& typed) {
  if (typed == "-") return {};
  if (typed == "y" || typed == "yes" || typed == "met") return {1, {}};
  if (typed == "n" || typed == "no" || typed == "not") return {0, {}};
  double number = 0;
  if (typed.empty() || convert({typed, false}, number)) {
    return {{}, "write 1 for met, 0 for not met, or - where it cannot be judged"};
  }
  if (is_bundle(measure) && number != 0 && number != 1) {
    return {{}, "in a bundle an item is met (1) or not (0)"};
  }
  if (number < 0 || (number > 1 && !is_raw(measure))) {
    return {{}, "an item lies between 0 (not met) and 1 (met); its weight stands in measures.yaml"};
  }
  return {number, {}};
}

const ScoreItem& item_called(const std::string& id, const Measure& measure) {
  std::vector<std::string> known;
  for (const ScoreItem& item : measure.items) {
    if (item.id.value.text == id) return item;
    known.push_back(item.id.value.text);
  }
  throw UsageError(
      fmt::format("--item: \"{}\" is no item of {}{}", shown(id, 60), measure.id.value.text,
                  nearest_or("; cop show " + measure.id.value.text + " lists them", id, known)));
}

/// The fields of the row beside its items.
Observation frame_in(const RowFlags& flags, const Measure& measure) {
  Observation row;
  row.measure.value = measure.id.value;
  const std::array<std::tuple<const char*, const char*, const std::string*>, 9> fields{
      {{"--period", "period", &flags.period},
       {"--stage", "stage", &flags.stage},
       {"--practice", "practice", &flags.practice},
       {"--member", "member", &flags.member},
       {"--group", "group", &flags.group},
       {"--arm", "arm", &flags.arm},
       {"--row", "row", &flags.row},
       {"--rater", "rater", &flags.rater},
       {"--provenance", "provenance", &flags.provenance}}};
  for (const auto& [flag, key, text] : fields) {
    if (!text->empty()) set_field_from(flag, key, *text, row);
  }
  return row;
}

struct TypedItem {
  std::string id, answer;
};

std::vector<TypedItem> items_in(const RowFlags& flags) {
  std::vector<TypedItem> items;
  for (const std::string& given : flags.items) {
    const std::size_t equals = std::min(given.find('='), given.size());
    items.push_back({given.substr(0, equals),
                     equals < given.size() ? given.substr(equals + 1) : std::string()});
  }
  return items;
}

/// Adds an item that was typed. Throws UsageError.
void add_item(const TypedItem& typed, const Measure& measure, Observation& row) {
  const ScoreItem& item = item_called(typed.id, measure);
  if (!applies(item, row.group->value)) {
    throw UsageError(fmt::format("--item {}: it does not apply to the group \"{}\"", typed.id,
                                 shown(row.group->value, 60)));
  }
  const ItemAnswer answer = answer_in(measure, typed.answer);
  if (!answer.complaint.empty()) {
    throw UsageError(fmt::format("--item {}: {}", typed.id, answer.complaint));
  }
  if (answer.number) row.items.push_back({Located(typed.id), Located(*answer.number)});
}

bool is_answered(const ScoreItem& item, const std::vector<TypedItem>& typed) {
  return std::any_of(typed.begin(), typed.end(),
                     [&](const TypedItem& one) { return one.id == item.id.value.text; });
}

void require_once(const std::vector<TypedItem>& typed) {
  for (auto one = typed.begin(); one != typed.end(); ++one) {
    const bool is_twice = std::any_of(std::next(one), typed.end(),
                                      [&](const TypedItem& other) { return other.id == one->id; });
    if (is_twice) throw UsageError("--item " + shown(one->id, 60) + ": it is answered twice");
  }
}

/// What nobody answered, each with its flag.
std::string missing_text(const RowFlags& flags, const Measure& measure, const Observation& row,
                         const std::vector<TypedItem>& typed) {
  std::string text;
  if (flags.period.empty() && flags.stage.empty()) {
    text += "\n  when: --period 2026-02, or --stage baseline";
  }
  for (const ScoreItem& item : measure.items) {
    if (!applies(item, row.group->value) || is_answered(item, typed)) continue;
    text +=
        fmt::format("\n  {}: --item {}=1, 0 or -", shown(item.text->value, 60), item.id.value.text);
  }
  return text;
}

std::vector<std::string> groups_of(const Measure& measure) {
  std::vector<std::string> groups;
  for (const ScoreItem& item : measure.items) {
    for (const Text& group : item.groups) {
      const bool is_known = std::find(groups.begin(), groups.end(), group->value) != groups.end();
      if (!is_known) groups.push_back(group->value);
    }
  }
  return groups;
}

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

/// Asks for the fields that are open.
void ask_frame(Dialog& dialog, const Measure& measure, RowFlags& flags) {
  if (flags.period.empty() && flags.stage.empty()) {
    const auto check = [](const std::string& typed) {
      return Period::parse(typed) ? "" : "write a day, a month or a quarter: 2026-02-12, 2026-02";
    };
    flags.period =
        dialog.ask({.question = "Which period is it from?",
                    .help = "A day, month, week or quarter: 2026-02-12, 2026-02, 2026-Q1",
                    .check = check,
                    .is_required = true});
  }
  if (flags.row.empty()) {
    flags.row = dialog.ask({.question = "Its number on your list (no name, no file number):",
                            .help = "Such as 1, 2, 3: enough to find it again, nothing that tells "
                                    "who the patient is.",
                            .is_required = true});
  }
  const std::vector<std::string> groups = groups_of(measure);
  if (!flags.group.empty() || groups.empty()) return;
  flags.group =
      dialog.ask({.question = fmt::format("Its group ({}):", listed(groups)),
                  .help = "Some items count for some groups only. Blank where it is none of them.",
                  .check =
                      [groups](const std::string& typed) {
                        const bool is_known =
                            std::find(groups.begin(), groups.end(), typed) != groups.end();
                        return is_known ? "" : "it is one of: " + shown(listed(groups), 300);
                      },
                  .completions = any_of(groups)});
}

void ask_items(Dialog& dialog, const Measure& measure, Observation& row) {
  std::string section;
  for (const ScoreItem& item : measure.items) {
    if (!applies(item, row.group->value)) continue;
    if (item.section->value != section) dialog.say(section = item.section->value);
    const auto check = [&](const std::string& typed) {
      return answer_in(measure, typed).complaint;
    };
    const std::string typed = dialog.ask(
        {.question = item.text->value + "?",
         .help = "1 or y where it is there, 0 or n where not, - where it cannot be judged.",
         .check = check,
         .is_required = true,
         .about = item.id.value.text});
    if (const auto number = answer_in(measure, typed).number) {
      row.items.push_back({Located<std::string>(item.id.value.text), Located(*number)});
    }
  }
}

}  // namespace

const Measure& score_called(const std::string& word, const Project& project) {
  std::vector<std::string> known;
  for (const Measure& measure : project.measures.measures) {
    if (!measure.items.empty()) known.push_back(measure.id.value.text);
  }
  const Measure* measure = project.find_measure(Id<Measure>(word));
  if (measure == nullptr) {
    throw UsageError("no score in measures.yaml is called \"" + shown(word, 60) + "\"" +
                     nearest_or(known.empty() ? "; a score is a measure with data: score and items"
                                              : "; there is " + listed(known),
                                word, known));
  }
  if (measure->items.empty()) {
    throw UsageError(word + " has no items in measures.yaml, so there is nothing to score");
  }
  return *measure;
}

Observation row_in(const RowFlags& flags, const Measure& measure) {
  Observation row = frame_in(flags, measure);
  const std::vector<TypedItem> typed = items_in(flags);
  require_once(typed);
  for (const TypedItem& one : typed) add_item(one, measure, row);
  const std::string missing = missing_text(flags, measure, row, typed);
  if (!missing.empty()) {
    throw UsageError("the row is not complete, and nothing was written; missing:" + missing);
  }
  return row;
}

Observation ask_row(Dialog& dialog, const RowFlags& flags, const Measure& measure) {
  Observation row;
  dialog.conduct([&] {
    RowFlags answered = flags;
    ask_frame(dialog, measure, answered);
    row = frame_in(answered, measure);
    ask_items(dialog, measure, row);
  });
  return row;
}

}  // namespace cop::app
