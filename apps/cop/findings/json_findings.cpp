#include "cop/findings/json_findings.hpp"

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/format.hpp"

namespace cop::app {
namespace {

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

/// Line and column, or null for a finding about a whole file.
void add_place(Json& json, const Location& where) {
  const auto number = [&](int n) { return where.line == 0 ? Json() : Json(n); };
  json["file"] = where.file.view();
  json["line"] = number(where.line);
  json["column"] = number(where.column);
}

void add_end(Json& json, const Location& where) {
  json["end_line"] = where.line == 0 ? Json() : Json(where.end_line);
  json["end_column"] = where.line == 0 ? Json() : Json(where.end_column);
}

Json fix_json(const Diagnostic& finding) {
  if (finding.fix.empty()) return {};
  Json edits = Json::array();
  for (const TextEdit& edit : finding.fix) {
    Json json;
    add_place(json, edit.where);
    add_end(json, edit.where);
    json["text"] = edit.text;
    edits.push_back(std::move(json));
  }
  return Json{{"edits", std::move(edits)}};
}

Json related_json(const Related& related, const Diagnostic& finding) {
  Json json;
  add_place(json, related.where);
  json["message"] = message_of(related, finding);
  return json;
}

std::string utf16_escapes(char32_t c) {
  constexpr char32_t first_of_pairs = 0x10000;
  if (c < first_of_pairs) return fmt::format("\\u{:04x}", static_cast<unsigned>(c));
  const auto above = static_cast<unsigned>(c - first_of_pairs);
  return fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + (above >> 10), 0xDC00 + (above & 0x3FF));
}

}  // namespace

Json finding_json(Pointers& pointers, const Diagnostic& finding) {
  Json json;
  json["rule"] = finding.rule;
  json["severity"] = name_of(finding.severity);
  json["message"] = finding.message;
  add_place(json, finding.where);
  add_end(json, finding.where);
  const auto pointer = pointers.of(finding.where);
  json["path"] = pointer ? Json(*pointer) : Json();
  json["help"] = text_or_null(finding.help);
  json["fix"] = fix_json(finding);
  json["related"] = Json::array();
  for (const Related& related : finding.related) {
    json["related"].push_back(related_json(related, finding));
  }
  return json;
}

std::string json_text(const Json& json, int indent) {
  constexpr char32_t last_plain = 0x7E;
  const std::string text = json.dump(indent, ' ', false, Json::error_handler_t::replace);
  std::string safe;
  safe.reserve(text.size() + 1);
  for (std::string_view rest = text; !rest.empty();) {
    const CodePoint c = decode_front(rest);
    const std::string_view sign = rest.substr(0, c.bytes);
    if (c.value <= last_plain ? !rest.starts_with("##") : shown(sign) == sign) {
      safe += sign;
    } else {
      safe += utf16_escapes(c.value);
    }
    rest.remove_prefix(c.bytes);
  }
  return safe + "\n";
}

}  // namespace cop::app
