#include "cop/export/export_value.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"action", ColumnType::text, "The action", Privacy::code, true, "action"},
    {"meeting", ColumnType::text, "The meeting that opened it", Privacy::code, false, "meeting",
     "meetings"},
    {"opened_on", ColumnType::date, "The day of that meeting"},
    {"due", ColumnType::date, "The day by which it is to be done, as it stands now"},
    {"status", ColumnType::text, "open, done or dropped"},
    {"moved", ColumnType::integer, "How often its day was moved"},
    {"has_owner", ColumnType::boolean, "Whether somebody has taken it on"},
    {"owner", ColumnType::text, "Who has taken it on", Privacy::closed, false, "member", "members"},
    {"what", ColumnType::text, "What is to be done", Privacy::closed},
};

std::vector<ExportRow> rows(const ExportInput& input, Withheld& /*withheld*/) {
  std::vector<ExportRow> rows;
  for (const ActionState& state : input.facts.actions) {
    const cop::Action& action = *state.action;
    rows.push_back({state.reference(), as_value(state.log->id), as_value(state.log->date),
                    as_value(state.due), as_value(state.status), static_cast<long>(state.moved),
                    action.owner.has_value(), as_value(action.owner), as_value(action.what)});
  }
  return rows;
}

}  // namespace

extern const ExportTable actions_export_table{"actions", "What was to be done, and how far it is",
                                              columns, rows};

}  // namespace cop
