#include "cop/schema/json_schema.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cop/editor_files.hpp"
#include "cop/schema/key_help.hpp"
#include "support/described.hpp"
#include "support/full_project.hpp"
#include "support/project_from_text.hpp"

using cop::FileKind;
using cop::json_schema;
using cop::KeyShape;
using cop::Shape;
using Json = nlohmann::json;

namespace {

Json schema_of(std::string_view kind) {
  return Json::parse(json_schema(*cop::find_file_kind(kind)));
}

/// Calls `visit(path, key)` for every key, those of the other ways of writing too.
template <class Visit>
void for_each_key(const std::string& path, const std::vector<KeyShape>& keys, Visit visit) {
  for (const KeyShape& key : keys) {
    const std::string here = path + "." + std::string(key.name);
    visit(here, key);
    for_each_key(here, key.shape.keys, visit);
    const bool is_period = key.shape.kind == Shape::Kind::period;
    const std::string other = is_period ? "period" : key.shape.is_list ? "table" : here;
    for_each_key(other, key.shape.other_keys, visit);
  }
}

template <class Visit>
void for_each_key_of_a_project(Visit visit) {
  for (const FileKind& kind : cop::file_kinds()) {
    for_each_key(std::string(kind.name), kind.shape().keys, visit);
  }
}

/// The properties that a schema names at some depth of lists and alternatives.
const Json* property_of(const Json& schema, const std::string& key) {
  if (schema.contains("properties") && schema["properties"].contains(key)) {
    return &schema["properties"][key];
  }
  if (schema.contains("items")) return property_of(schema["items"], key);
  if (!schema.contains("anyOf")) return nullptr;
  for (const Json& alternative : schema["anyOf"]) {
    if (const Json* found = property_of(alternative, key)) return found;
  }
  return nullptr;
}

/// The parts of "plan.tasks[0].what": plan, tasks, what.
std::vector<std::string> parts_of(const std::string& path) {
  std::vector<std::string> parts(1);
  bool in_brackets = false;
  for (const char c : path) {
    if (c == '[' || c == ']') {
      in_brackets = c == '[';
    } else if (c == '.') {
      parts.emplace_back();
    } else if (!in_brackets) {
      parts.back() += c;
    }
  }
  return parts;
}

/// The keys of a described thing, as paths, that the schema does not have.
template <class T>
std::vector<std::string> keys_unknown_to(const Json& schema, const T& thing) {
  std::vector<std::string> unknown;
  const std::string told = cop::test::told(thing);
  for (std::size_t at = 0; at < told.size(); at = told.find('\n', at) + 1) {
    const std::string path = told.substr(at, told.find(" = ", at) - at);
    const Json* node = &schema;
    for (const std::string& part : parts_of(path)) {
      const Json* next = property_of(*node, part);
      // The names of items and options are the project's own.
      if (next == nullptr && node->contains("additionalProperties") &&
          (*node)["additionalProperties"].is_object()) {
        break;
      }
      if (next == nullptr) unknown.push_back(path);
      if (next == nullptr) break;
      node = next;
    }
  }
  return unknown;
}

}  // namespace

TEST_CASE("every key of the format has a sentence that says what it is for, and none is left") {
  std::set<std::string, std::less<>> keys;
  for_each_key_of_a_project([&](const std::string& path, const KeyShape& key) {
    CHECK_MESSAGE(!key.help.empty(), path, ": write its sentence in lib/cop/schema/key_help/");
    CHECK(key.help == cop::key_help(path));
    keys.insert(path);
  });
  std::set<std::string_view> sentences;
  for (const cop::KeyHelp& help : cop::all_key_help()) {
    CHECK_MESSAGE(keys.contains(help.path), help.path, " is not a key of the format");
    CHECK_MESSAGE(sentences.insert(help.path).second, help.path, " has two sentences");
    CHECK_MESSAGE((help.sentence.ends_with('.') || help.sentence.ends_with('?')), help.path);
  }
}

TEST_CASE("every key that a project may have is in the schema of its file") {
  const auto project = cop::test::project_from_text(cop::test::full_project());
  using Unknown = std::vector<std::string>;
  CHECK(keys_unknown_to(schema_of("cop"), project.charter) == Unknown());
  CHECK(keys_unknown_to(schema_of("question"), project.question) == Unknown());
  CHECK(keys_unknown_to(schema_of("members"), project.membership) == Unknown());
  CHECK(keys_unknown_to(schema_of("measures"), project.measures) == Unknown());
  CHECK(keys_unknown_to(schema_of("cycle"), project.logs.at(0)) == Unknown());
  CHECK(keys_unknown_to(schema_of("ballot"), project.ballots.at(0).ballot) == Unknown());
  CHECK(keys_unknown_to(schema_of("ballot"), project.charter) != Unknown());
}

TEST_CASE("the keys without which a file does not load are required") {
  CHECK(schema_of("cop")["required"] == Json({"cop", "id", "title", "phase"}));
  CHECK(schema_of("cycle")["required"] == Json({"id", "date"}));
  CHECK_FALSE(schema_of("question").contains("required"));
  const Json cycle = schema_of("cycle");
  CHECK((*property_of(cycle, "actions"))["items"]["required"] == Json({"id", "what"}));
  CHECK((*property_of(cycle, "updates"))["items"]["required"] == Json({"action", "status"}));
}

TEST_CASE("every word of every enumeration is in the schema of its file") {
  for (const FileKind& kind : cop::file_kinds()) {
    const std::string text = json_schema(kind);
    for_each_key("", kind.shape().keys, [&](const std::string&, const KeyShape& key) {
      for (const std::string_view word : key.shape.words) {
        CAPTURE(word);
        const std::string quoted = Json(word).dump();
        const bool is_boolean = word == "true" || word == "false";
        CHECK((is_boolean || text.find(quoted) != std::string::npos));
      }
    });
  }
  const Json phase = (*property_of(schema_of("cop"), "phase"));
  CHECK(phase["anyOf"][0]["enum"] == Json({"establish", "monitor", "sustain", "closed"}));
  CHECK(phase["description"] == "Where the group stands; more is asked of it in each phase.");
  const Json governance = *property_of(schema_of("question"), "governance");
  const Json publication = *property_of(*property_of(governance, "triggers"), "publication");
  CHECK(publication["anyOf"][0]["enum"] == Json({true, false, "unknown"}));
}

TEST_CASE("other keys are refused but for the group's own") {
  const Json schema = schema_of("members");
  CHECK(schema["additionalProperties"] == false);
  CHECK(schema["patternProperties"].contains("^x_"));
  const Json member = (*property_of(schema, "members"))["items"];
  CHECK(member["additionalProperties"] == false);
}

TEST_CASE("observations as a table know the legal columns") {
  const Json observations = *property_of(schema_of("cycle"), "observations");
  const Json columns = *property_of(observations, "columns");
  const Json names = columns["items"]["anyOf"][0]["enum"];
  CHECK(std::find(names.begin(), names.end(), "denominator") != names.end());
  CHECK(columns["allOf"] == Json::parse(R"([{"contains": {"const": "measure"}}])"));
}

TEST_CASE("the first line of a file leads to the schema of its kind") {
  using cop::app::schema_line;
  CHECK(schema_line("cop.yaml") == "# yaml-language-server: $schema=.cop/cop.schema.json\n");
  CHECK(schema_line("cycles/2026-02-12.yaml") ==
        "# yaml-language-server: $schema=../.cop/cycle.schema.json\n");
  CHECK(schema_line("ballots/first/gp01.yaml") ==
        "# yaml-language-server: $schema=../../.cop/ballot.schema.json\n");
  CHECK(schema_line("reports/report.md").empty());
  for (const auto& [name, text] : cop::app::editor_files()) {
    CHECK(Json::parse(text).contains("properties"));
    CHECK(text.ends_with("}\n"));
  }
}
