#include <set>
#include <tuple>

#include "cop/export/export_value.hpp"

namespace cop {
namespace {

constexpr ExportColumn columns[] = {
    {"finding", ColumnType::integer, "Number of the row", Privacy::open, true, "finding"},
    {"rule", ColumnType::text, "The rule; cop explain RULE says what it means"},
    {"severity", ColumnType::text, "error, warning or note"},
    {"waived", ColumnType::boolean, "Whether the group has set it aside"},
    {"file", ColumnType::text, "The file", Privacy::closed},
    {"line", ColumnType::integer, "The line in the file", Privacy::closed},
    {"message", ColumnType::text, "What is wrong", Privacy::closed},
};

std::vector<ExportRow> one_for_each(const Diagnostics& findings) {
  std::vector<ExportRow> rows;
  for (const Diagnostic& f : findings) {
    rows.push_back({static_cast<long>(rows.size()) + 1, f.rule, std::string(name_of(f.severity)),
                    f.waived, as_value(f.where.file.text()),
                    f.where.line == 0 ? ExportValue() : as_value(long{f.where.line}),
                    as_value(f.message)});
  }
  return rows;
}

/// How often a rule found something may be how many people left, or did not consent.
std::vector<ExportRow> one_for_each_rule(const Diagnostics& findings) {
  std::set<std::tuple<std::string, Severity, bool>> found;
  for (const Diagnostic& f : findings) found.emplace(f.rule, f.severity, f.waived);
  std::vector<ExportRow> rows;
  for (const auto& [rule, severity, waived] : found) {
    rows.push_back({static_cast<long>(rows.size()) + 1,
                    rule,
                    std::string(name_of(severity)),
                    waived,
                    {},
                    {},
                    {}});
  }
  return rows;
}

std::vector<ExportRow> rows(const ExportInput& input, Withheld& /*withheld*/) {
  return input.is_private ? one_for_each(input.findings) : one_for_each_rule(input.findings);
}

}  // namespace

extern const ExportTable findings_export_table{
    "findings", "The rules by which cop validate found something; in a private export each finding",
    columns, rows, true};

}  // namespace cop
