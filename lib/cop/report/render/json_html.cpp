#include <set>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "cop/base/sha256.hpp"
#include "cop/report/render/html.hpp"
#include "cop/report/render/json_document.hpp"
#include "cop/report/render/json_filled.hpp"

namespace cop {
namespace {

using Json = nlohmann::ordered_json;

/// The hashes of the style sheets in a chart.
void add_style_hashes(std::string_view svg, std::set<std::string>& hashes) {
  constexpr std::string_view open = "<style>";
  constexpr std::string_view close = "</style>";
  for (std::size_t at = svg.find(open); at != svg.npos; at = svg.find(open, at)) {
    at += open.size();
    hashes.insert(sha256_base64(svg.substr(at, svg.find(close, at) - at)));
  }
}

std::string policy_of(const Json& document, std::string_view style) {
  std::set<std::string> hashes{sha256_base64(style)};
  for (const Json& section : document["sections"]) {
    for (const Json& block : section["blocks"]) {
      if (!block.contains("figure")) continue;
      add_style_hashes(block["figure"]["svg"].get_ref<const std::string&>(), hashes);
    }
  }
  std::string policy = "default-src 'none'; style-src";
  for (const std::string& hash : hashes) policy += fmt::format(" 'sha256-{}'", hash);
  return policy + "; base-uri 'none'; form-action 'none'";
}

}  // namespace

std::string html(const Edition& edition, const ReportTemplate& given, std::string_view style) {
  Json document = json_document(edition, DocumentUse::html);
  document["policy"] = policy_of(document, style);
  document["style"] = style;
  return filled(given, document, DocumentUse::html);
}

}  // namespace cop
