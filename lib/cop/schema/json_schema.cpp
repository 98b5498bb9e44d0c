#include "cop/schema/json_schema.hpp"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "cop/base/id.hpp"
#include "cop/base/largest_number.hpp"

namespace cop {
namespace {

using Json = nlohmann::json;
using Kind = Shape::Kind;

constexpr const char* id_pattern = "^[a-z0-9][a-z0-9-]*$";
constexpr const char* date_pattern = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
/// A month, week or quarter; a period may also be a day.
constexpr const char* period_pattern =
    "^[1-9][0-9]{3}-((0[1-9]|1[0-2])|W(0[1-9]|[1-4][0-9]|5[0-3])|Q[1-4])$";
constexpr auto largest = static_cast<double>(largest_number);

Json reference(const char* name) { return {{"$ref", std::string("#/definitions/") + name}}; }

/// A text that fits the pattern. Editors that know `patternErrorMessage` show it.
Json patterned(const char* pattern, const char* message) {
  return {{"type", "string"}, {"pattern", pattern}, {"patternErrorMessage", message}};
}

/// Everything but these types. Editors propose a value for each type that is named as allowed, so
/// the ones that nobody should be offered are those left over.
Json anything_but(std::initializer_list<const char*> types) { return {{"not", {{"type", types}}}}; }

Json definitions() {
  Json id = patterned(id_pattern, "write small letters, digits and dashes, such as recall-letters");
  id["maxLength"] = longest_id;
  Json date = patterned(date_pattern, "write year-month-day, such as 2026-02-12");
  date["format"] = "date";
  const Json also_unquoted = reference("unquoted");
  return {{"nothing", anything_but({"array", "boolean", "number", "object", "string"})},
          {"unquoted", anything_but({"array", "null", "object", "string"})},
          {"text", {{"anyOf", {{{"type", "string"}}, also_unquoted}}}},
          {"yes_or_no", {{"type", "boolean"}}},
          {"count", {{"type", "integer"}, {"minimum", 0}, {"maximum", largest_number}}},
          {"number", {{"type", "number"}, {"minimum", -largest}, {"maximum", largest}}},
          {"date", date},
          {"period", patterned(period_pattern, "write 2026-02-12, 2026-02, 2026-W07 or 2026-Q1")},
          {"id", {{"anyOf", {id, also_unquoted}}}}};
}

Json block(const std::vector<KeyShape>& keys);

/// The words; `true` and `false` are read with quotes and without.
Json words(const std::vector<std::string_view>& legal) {
  Json all = Json::array();
  for (const std::string_view word : legal) {
    const bool is_boolean = word == "true" || word == "false";
    all.push_back(is_boolean ? Json(word == "true") : Json(word));
  }
  Json alternatives = {{{"enum", all}}};
  if (all.front().is_boolean()) {
    alternatives.push_back({{"type", "string"}, {"pattern", "^(true|false)$"}});
  }
  return {{"anyOf", alternatives}};
}

/// A span of two days, or words.
Json span(const std::vector<KeyShape>& keys) {
  Json json = block(keys);
  json["anyOf"] = {{{"required", {"from", "to"}}}, {{"required", {"text"}}}};
  return json;
}

Json named_numbers() { return {{"type", "object"}, {"additionalProperties", reference("number")}}; }

/// A value, or an entry of a list.
Json entry(const Shape& shape) {
  switch (shape.kind) {
    case Kind::text: return {{"anyOf", {reference("text")}}};
    case Kind::yes_or_no: return {{"anyOf", {reference("yes_or_no")}}};
    case Kind::count: return {{"anyOf", {reference("count")}}};
    case Kind::number: return {{"anyOf", {reference("number")}}};
    case Kind::date: return {{"anyOf", {reference("date")}}};
    case Kind::period:
      return {{"anyOf", {reference("date"), reference("period"), span(shape.other_keys)}}};
    case Kind::id: {
      Json json = {{"anyOf", {reference("id")}}};
      if (!shape.other_keys.empty()) json["anyOf"].push_back(block(shape.other_keys));
      return json;
    }
    case Kind::word: return words(shape.words);
    case Kind::named_numbers: return named_numbers();
    case Kind::block: return block(shape.keys);
  }
  return {};
}

/// `{columns, rows}` in place of a list of blocks with these keys.
Json table(const Shape& list) {
  Json json = block(list.other_keys);
  Json names = Json::array();
  Json needed = Json::array();
  for (const KeyShape& key : list.keys) {
    names.push_back(key.name);
    if (key.needed) needed.push_back({{"contains", {{"const", key.name}}}});
  }
  const Json other = {{"type", "string"}, {"pattern", "^(items\\.|x_)"}};
  Json& columns = json["properties"]["columns"];
  columns["items"] = {{"anyOf", {{{"enum", names}}, other}}};
  columns["uniqueItems"] = true;
  columns["allOf"] = needed;
  json["properties"]["rows"]["items"] = {{"type", "array"}};
  return json;
}

Json list(const Shape& shape) {
  Shape single = shape;
  single.is_list = false;
  single.other_keys.clear();
  Json json = {{"type", "array"}, {"items", entry(single)}};
  return shape.other_keys.empty() ? json : Json{{"anyOf", {json, table(shape)}}};
}

/// A key that may be absent may also stand there with nothing behind it.
void allow_nothing(Json& value) {
  if (value.contains("anyOf")) {
    value["anyOf"].push_back(reference("nothing"));
  } else {
    value["type"] = {value["type"], "null"};
  }
}

Json property(const KeyShape& key) {
  Json value = key.shape.is_list ? list(key.shape) : entry(key.shape);
  if (!key.needed) allow_nothing(value);
  value["description"] = key.help;
  return value;
}

Json block(const std::vector<KeyShape>& keys) {
  Json json = {{"type", "object"}, {"additionalProperties", false}};
  Json& properties = json["properties"] = Json::object();
  Json& free = json["patternProperties"] = {{"^x_", true}};
  Json needed = Json::array();
  for (const KeyShape& key : keys) {
    properties[std::string(key.name)] = property(key);
    if (key.needed) needed.push_back(key.name);
    if (key.shape.kind != Kind::named_numbers) continue;
    free[fmt::format("^{}\\.", key.name)] = {
        {"anyOf", {reference("number"), reference("nothing")}}};
  }
  if (!needed.empty()) json["required"] = needed;
  return json;
}

}  // namespace

std::string json_schema(const FileKind& kind) {
  Json schema = block(kind.shape().keys);
  schema["$schema"] = "http://json-schema.org/draft-07/schema#";
  schema["title"] = kind.name;
  schema["description"] = kind.about;
  schema["definitions"] = definitions();
  return schema.dump(2) + "\n";
}

}  // namespace cop
