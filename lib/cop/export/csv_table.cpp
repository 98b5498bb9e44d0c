#include "cop/export/csv_table.hpp"

#include <string_view>

#include <fmt/core.h>

namespace cop {
namespace {

constexpr std::string_view line_end = "\r\n";

std::string quoted(std::string_view text) {
  constexpr std::string_view needs_quotes = ",\"\r\n";
  if (text.find_first_of(needs_quotes) == text.npos) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    out += c;
    if (c == '"') out += '"';
  }
  return out + '"';
}

struct WriteCell {
  std::string operator()(std::monostate /*nothing*/) const { return {}; }
  std::string operator()(bool answer) const { return answer ? "true" : "false"; }
  std::string operator()(long number) const { return fmt::format("{}", number); }
  std::string operator()(double number) const { return fmt::format("{}", number); }
  std::string operator()(const std::string& text) const {
    constexpr std::string_view begins_formulas = "=+-@\t\r";
    const bool is_formula = begins_formulas.find(text.front()) != begins_formulas.npos;
    return quoted(is_formula ? "'" + text : text);
  }
};

}  // namespace

std::string csv_of(const TableExport& table) {
  std::string csv;
  for (const ExportColumn* column : table.columns) {
    csv += (csv.empty() ? "" : ",") + std::string(column->name);
  }
  csv += line_end;
  for (const ExportRow& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) csv += ',';
      csv += std::visit(WriteCell{}, row[i]);
    }
    csv += line_end;
  }
  return csv;
}

}  // namespace cop
