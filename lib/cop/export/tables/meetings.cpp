#include "cop/export/export_value.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"meeting", ColumnType::text, "The meeting, or whatever else the log was written for",
     Privacy::code, true, "meeting"},
    {"date", ColumnType::date, "Its day; of a log written up later, the day of writing"},
    {"written_up", ColumnType::boolean, "Whether it was written up later"},
    {"kind", ColumnType::text, "meeting, workshop, webinar, visit, data or catch-up"},
    {"mode", ColumnType::text, "How people met: in-person, video, phone, hybrid, online or none"},
    {"minutes", ColumnType::integer, "How long it took"},
    {"decisions", ColumnType::integer, "How many decisions it wrote down"},
    {"recorded_by", ColumnType::text, "Who wrote the log", Privacy::closed, false, "member",
     "members"},
    {"chair", ColumnType::text, "Who chaired", Privacy::closed, false, "member", "members"},
    {"summary", ColumnType::text, "The meeting in a few sentences", Privacy::closed},
};

std::vector<ExportRow> rows(const ExportInput& input, Withheld& /*withheld*/) {
  std::vector<ExportRow> rows;
  for (const CycleLog& log : input.facts.project.logs) {
    rows.push_back({as_value(log.id), as_value(log.date), log.is_write_up(), as_value(log.kind),
                    as_value(log.mode), as_value(log.minutes),
                    static_cast<long>(log.decisions.size()), as_value(log.recorded_by),
                    as_value(log.chair), as_value(log.summary)});
  }
  return rows;
}

}  // namespace

extern const ExportTable meetings_export_table{
    "meetings", "One row for each log: when and how the group met", columns, rows};

}  // namespace cop
