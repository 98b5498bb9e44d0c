#include "cop/list/json_listing.hpp"

#include "cop/findings/json_findings.hpp"
#include "cop/identifiers/mask.hpp"

namespace cop::app {
namespace {

Json json_of(const ListValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* number = std::get_if<long>(&value)) return *number;
  if (const auto* number = std::get_if<double>(&value)) return *number;
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  return nullptr;
}

/// The head that all lists share, with the files that could not be read.
Json head_of(std::string_view kind, const Facts& facts) {
  Json json{{"schema_version", 1}, {"kind", kind}, {"as_of", facts.today.iso()}};
  json["left_out"] = Json::array();
  for (const FileName& file : facts.project.unread) {
    json["left_out"].push_back(mask_identifiers(file.view()));
  }
  for (const CopiedLog& copy : facts.project.copies) {
    json["left_out"].push_back(mask_identifiers(copy.file.view()));
  }
  return json;
}

}  // namespace

std::string json_of_list(std::string_view kind, const Listing& listing, const Facts& facts) {
  Json json = head_of("list", facts);
  json["list"] = kind;
  json["entries"] = Json::array();
  for (const ListRow& row : listing.rows) {
    Json entry;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      entry[std::string(listing.columns[i].key)] = json_of(row.cells[i].value);
    }
    entry["file"] = row.where.file.view();
    entry["line"] = row.where.line == 0 ? Json() : Json(row.where.line);
    json["entries"].push_back(std::move(entry));
  }
  return json_text(json, 2);
}

std::string json_of_lists(const Facts& facts) {
  Json json = head_of("lists", facts);
  json["lists"] = Json::array();
  for (const ListKind* kind : all_lists()) {
    json["lists"].push_back({{"list", kind->name},
                             {"count", kind->build(facts).rows.size()},
                             {"summary", kind->summary}});
  }
  return json_text(json, 2);
}

}  // namespace cop::app
