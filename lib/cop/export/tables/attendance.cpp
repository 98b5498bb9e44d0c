#include <algorithm>

#include "cop/export/export_value.hpp"
#include "cop/report/small_counts.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"attendance", ColumnType::integer, "Number of the row", Privacy::open, true, "attendance"},
    {"meeting", ColumnType::text, "The meeting", Privacy::code, false, "meeting", "meetings"},
    {"presence", ColumnType::text, "attended or guest; in a private export also apology"},
    {"people", ColumnType::integer, "How many people the row stands for"},
    {"withheld", ColumnType::boolean, "Whether their number is withheld, as it is small"},
    {"member", ColumnType::text, "The member, where the row stands for one", Privacy::closed, false,
     "member", "members"},
};

using Members = std::vector<Located<Id<Member>>>;

class Rows {
 public:
  Rows(const ExportInput& input, Withheld& withheld) : input_(input), withheld_(withheld) {}

  void add(const CycleLog& log) {
    long counted = 0;
    for (const AttendedCount& count : log.attended_counts) counted += count.n ? count.n->value : 0;
    const long named = static_cast<long>(log.attended.size());
    add(log, "attended", log.attended, std::max(counted - named, 0L));
    if (input_.is_private) add(log, "apology", log.apologies, 0);
    add(log, "guest", {}, log.guests ? log.guests->value : 0);
  }

  std::vector<ExportRow> rows;

 private:
  void add(const CycleLog& log, const char* presence, const Members& named, long others) {
    if (input_.is_private) {
      for (const auto& member : named) push(log, presence, 1, as_value(member));
    } else {
      others += static_cast<long>(named.size());
    }
    if (others > 0) push(log, presence, others, {});
  }

  void push(const CycleLog& log, const char* presence, long people, ExportValue member) {
    const bool hides = !input_.is_private && is_small(static_cast<double>(people), input_.min_cell);
    withheld_.cells += hides ? 1 : 0;
    rows.push_back({static_cast<long>(rows.size()) + 1, as_value(log.id), std::string(presence),
                    hides ? ExportValue() : ExportValue(people), hides, std::move(member)});
  }

  const ExportInput& input_;
  Withheld& withheld_;
};

std::vector<ExportRow> rows(const ExportInput& input, Withheld& withheld) {
  Rows rows(input, withheld);
  for (const CycleLog& log : input.facts.project.logs) rows.add(log);
  return std::move(rows.rows);
}

}  // namespace

extern const ExportTable attendance_export_table{
    "attendance",
    "How many people came to each meeting; in a private export one row for each member", columns,
    rows};

}  // namespace cop
