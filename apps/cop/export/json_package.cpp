#include "cop/export/json_package.hpp"

#include <fmt/core.h>

#include "cop/findings/json_findings.hpp"

namespace cop::app {
namespace {

const char* word_of(ColumnType type) {
  switch (type) {
    case ColumnType::integer: return "integer";
    case ColumnType::number: return "number";
    case ColumnType::boolean: return "boolean";
    case ColumnType::date: return "date";
    case ColumnType::text: break;
  }
  return "string";
}

Json field_json(const ExportColumn& column) {
  Json json{
      {"name", column.name}, {"type", word_of(column.type)}, {"description", column.description}};
  if (column.is_key) json["constraints"] = {{"required", true}};
  return json;
}

/// The key of the table that is referred to has the name of what it stands for.
Json foreign_key_json(const ExportColumn& column) {
  return {{"fields", column.name},
          {"reference", {{"resource", column.refers_to}, {"fields", column.kind}}}};
}

Json schema_json(const TableExport& table) {
  Json json{{"fields", Json::array()}};
  Json keys = Json::array();
  Json references = Json::array();
  for (const ExportColumn* column : table.columns) {
    json["fields"].push_back(field_json(*column));
    if (column->is_key) keys.push_back(column->name);
    if (!column->refers_to.empty()) references.push_back(foreign_key_json(*column));
  }
  if (!keys.empty()) json["primaryKey"] = std::move(keys);
  if (!references.empty()) json["foreignKeys"] = std::move(references);
  json["missingValues"] = Json::array({""});
  return json;
}

Json resource_json(const TableExport& table, TableFormat format) {
  const bool is_csv = format == TableFormat::csv;
  Json json{{"name", table.table->name},
            {"path", file_of(table, format)},
            {"profile", is_csv ? "tabular-data-resource" : "data-resource"},
            {"description", table.table->description},
            {"format", is_csv ? "csv" : "jsonl"},
            {"mediatype", is_csv ? "text/csv" : "application/jsonl"},
            {"encoding", "utf-8"}};
  if (is_csv) {
    json["dialect"] = {{"delimiter", ","},
                       {"lineTerminator", "\r\n"},
                       {"quoteChar", "\""},
                       {"doubleQuote", true},
                       {"header", true}};
  }
  json["schema"] = schema_json(table);
  return json;
}

Json measures_taken(const ProjectExport& project) {
  Json taken = Json::array({"What looks like an identifier of a patient is masked with •."});
  if (project.is_private) return taken;
  taken.push_back(
      "The project, its meetings and actions have codes that only somebody who holds the project "
      "can trace back, and that change when it grows. Rows that stand for them, and projects, are "
      "in the order of these codes.");
  taken.push_back(
      "No figure, attendance or action says which member or practice it is of; all figures of one "
      "period stand together. Members are not listed, free texts and names are left out; names of "
      "measures, units and stages name no member and no practice.");
  taken.push_back(fmt::format(
      "Figures, shares and counts of patients, letters or events are withheld where they rest on "
      "1 to {} of them, or come from fewer than three practices (members count for theirs), so in "
      "a project of one or two practices all of them; so are others that would tell one by sum or "
      "difference.",
      project.min_cell - 1));
  taken.push_back(
      "Counts of members, practices and teams are withheld in the same way, in the flow of those "
      "who took part and in attendance, and stand nowhere else: apologies are left out, and "
      "findings do not say how often a rule found something. Days of meetings, cycles and actions "
      "stay.");
  return taken;
}

Json deidentification_json(const ProjectExport& project) {
  return {{"deidentified", !project.is_private},
          {"min_cell", project.min_cell},
          {"cells_withheld", project.withheld.cells},
          {"texts_changed", project.withheld.texts},
          {"measures", measures_taken(project)}};
}

std::string description_of(const ProjectExport& project, TableFormat format) {
  std::string text =
      project.is_private
          ? "Private: it shows members, free texts and small counts. Keep it where only they may "
            "read it who may read the project."
          : "De-identified; \"deidentification\" says how.";
  if (format == TableFormat::csv) {
    text += " In CSV a text that a spreadsheet would take for a formula begins with an apostrophe.";
  }
  return text;
}

}  // namespace

std::string file_of(const TableExport& table, TableFormat format) {
  return std::string(table.table->name) + (format == TableFormat::csv ? ".csv" : ".jsonl");
}

std::string json_of_package(const ProjectExport& project, TableFormat format) {
  Json json{
      {"profile", format == TableFormat::csv ? "tabular-data-package" : "data-package"},
      {"name", project.code},
      {"title", project.is_private ? "A project of cop, private" : "A project of cop"},
      {"description", description_of(project, format)},
      {"deidentification", deidentification_json(project)},
      {"resources", Json::array()},
  };
  for (const TableExport& table : project.tables) {
    json["resources"].push_back(resource_json(table, format));
  }
  return json_text(json, 2);
}

}  // namespace cop::app
