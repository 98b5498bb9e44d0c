#include "cop/export/export_value.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"as_of", ColumnType::date, "The day on which the project is looked at"},
    {"phase", ColumnType::text, "establish, monitor, sustain or closed"},
    {"kind", ColumnType::text, "quality-improvement, audit, evaluation or research"},
    {"reconstructed", ColumnType::boolean, "Whether it was written up afterwards"},
    {"started", ColumnType::date, "When it started"},
    {"jurisdiction", ColumnType::text, "The country", Privacy::label},
    {"meeting_every_days", ColumnType::integer, "The rhythm of its meetings in days"},
    {"files_left_out", ColumnType::integer, "How many files could not be read or were copies"},
    {"is_private", ColumnType::boolean, "Whether the export shows members and small counts"},
    {"min_cell", ColumnType::integer, "Counts of people below this number are withheld"},
    {"cells_withheld", ColumnType::integer,
     "How many figures and counts are withheld in all tables"},
    {"texts_changed", ColumnType::integer,
     "In how many texts something is masked or named neutrally"},
    {"id", ColumnType::text, "The project's id", Privacy::closed},
    {"title", ColumnType::text, "The project's title", Privacy::closed},
};

std::vector<ExportRow> rows(const ExportInput& input, Withheld& withheld) {
  const Project& project = input.facts.project;
  const Charter& c = project.charter;
  return {{as_value(input.facts.today), as_value(c.phase), as_value(c.kind), c.is_reconstructed(),
           as_value(c.started), as_value(c.jurisdiction), as_value(c.meeting_every_days),
           static_cast<long>(project.unread.size() + project.copies.size()), input.is_private,
           input.min_cell, withheld.cells, withheld.texts, as_value(c.id), as_value(c.title)}};
}

}  // namespace

extern const ExportTable projects_export_table{
    "projects", "The project, and how much of it the other tables withhold", columns, rows, true};

}  // namespace cop
