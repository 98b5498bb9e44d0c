#include "cop/report/render/json_filled.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/core.h>
#include <kainjow/mustache.hpp>
#include <nlohmann/json.hpp>

#include "cop/report/render/chart_text.hpp"
#include "cop/report/render/markdown_text.hpp"

namespace cop {
namespace {

namespace mustache = kainjow::mustache;
using Json = nlohmann::ordered_json;

/// A report of thousands of logs has a few megabytes; a template that makes more of it is a
/// mistake.
constexpr std::size_t largest_report = 100 * 1024 * 1024;

mustache::data data_of(const Json& json) {
  if (json.is_object()) {
    mustache::data object;
    for (const auto& [name, value] : json.items()) object[name] = data_of(value);
    return object;
  }
  if (json.is_array()) {
    mustache::data list(mustache::data::type::list);
    // The engine itself would copy every list with all that is in it, at each level anew.
    auto& items = const_cast<mustache::list&>(list.list_value());
    items.reserve(json.size());
    for (const Json& item : json) items.push_back(data_of(item));
    return list;
  }
  if (json.is_boolean()) return json.get<bool>();
  if (json.is_number()) return json.dump();
  if (json.is_null() || json.get_ref<const std::string&>().empty()) return false;
  return json.get_ref<const std::string&>();
}

}  // namespace

std::string filled(const ReportTemplate& given, const Json& document, DocumentUse use) {
  mustache::mustache text(checked_template(given, use));
  if (!text.is_valid()) {
    throw TemplateError(fmt::format("{}: {}", given.name, text.error_message()));
  }
  text.set_custom_escape([use](const std::string& value) {
    return use == DocumentUse::html ? xml_escaped(value) : markdown_text(value);
  });
  std::string out;
  text.render(data_of(document), [&](const std::string& piece) {
    if (out.size() + piece.size() > largest_report) {
      throw TemplateError(fmt::format("{}: what it makes of this report is over {} MB", given.name,
                                      largest_report / 1024 / 1024));
    }
    if (piece == "\r") return;
    std::copy_if(piece.begin(), piece.end(), std::back_inserter(out),
                 [](char c) { return c != template_mark; });
  });
  return out;
}

}  // namespace cop
