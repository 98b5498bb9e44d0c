#include <map>
#include <tuple>

#include "cop/export/export_value.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"finding", ColumnType::integer, "Number of the row", Privacy::open, true, "finding"},
    {"rule", ColumnType::text, "The rule; cop explain RULE says what it means"},
    {"severity", ColumnType::text, "error, warning or note"},
    {"waived", ColumnType::boolean, "Whether the group has set it aside"},
    {"findings", ColumnType::integer, "How many findings the row stands for"},
    {"file", ColumnType::text, "The file", Privacy::closed},
    {"line", ColumnType::integer, "The line in the file", Privacy::closed},
    {"message", ColumnType::text, "What is wrong", Privacy::closed},
};

std::vector<ExportRow> one_for_each(const Diagnostics& findings) {
  std::vector<ExportRow> rows;
  for (const Diagnostic& f : findings) {
    rows.push_back({static_cast<long>(rows.size()) + 1, f.rule, std::string(name_of(f.severity)),
                    f.waived, 1L, as_value(f.where.file.text()),
                    f.where.line == 0 ? ExportValue() : as_value(long{f.where.line}),
                    as_value(f.message)});
  }
  return rows;
}

std::vector<ExportRow> together(const Diagnostics& findings) {
  std::map<std::tuple<std::string, Severity, bool>, long> numbers;
  for (const Diagnostic& f : findings) ++numbers[{f.rule, f.severity, f.waived}];
  std::vector<ExportRow> rows;
  for (const auto& [key, number] : numbers) {
    const auto& [rule, severity, waived] = key;
    rows.push_back({static_cast<long>(rows.size()) + 1,
                    rule,
                    std::string(name_of(severity)),
                    waived,
                    number,
                    {},
                    {},
                    {}});
  }
  return rows;
}

std::vector<ExportRow> rows(const ExportInput& input, Withheld& /*withheld*/) {
  return input.is_private ? one_for_each(input.findings) : together(input.findings);
}

}  // namespace

extern const ExportTable findings_export_table{
    "findings", "What cop validate found; in a private export one row for each finding", columns,
    rows, true};

}  // namespace cop
