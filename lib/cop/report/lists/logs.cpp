#include "cop/report/listing.hpp"
#include "cop/report/phrases.hpp"

namespace cop {
namespace {

/// "1 cycle, 2 figures, 3 actions".
std::string contents_of(const CycleLog& log) {
  std::string text;
  const auto add = [&](std::size_t n, std::string_view one, std::string_view many) {
    if (n == 0) return;
    text += (text.empty() ? "" : ", ") + counted(static_cast<long>(n), one, many);
  };
  add(log.cycles.size(), "cycle", "cycles");
  add(log.observations.size(), "figure", "figures");
  add(log.actions.size(), "new action", "new actions");
  add(log.updates.size(), "word on an action", "words on actions");
  add(log.decisions.size(), "decision", "decisions");
  add(log.blockers.size(), "blocker", "blockers");
  return text;
}

Listing build(const Facts& facts) {
  Listing listing{{{"id", "Log"},
                   {"date", ""},
                   {"kind", "Kind"},
                   {"recorded_by", "By"},
                   {"contents", "Holds"},
                   {"summary", "What happened"}},
                  {}};
  for (const CycleLog& log : facts.project.logs) {
    listing.rows.push_back(
        {log.id.where,
         {as_cell(facts.project, log), as_cell(log.date), as_cell(log.kind),
          as_cell(log.recorded_by), as_cell(contents_of(log)), as_cell(log.summary)}});
  }
  return listing;
}

}  // namespace

extern const ListKind logs_list{"logs", "every file in cycles/, and what it holds",
                                "Nothing is recorded yet: cop record writes the first log.", build};

}  // namespace cop
