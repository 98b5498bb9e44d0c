#include "cop/report/render/json_document.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "cop/language/phrases/page.hpp"
#include "cop/report/render/json_blocks.hpp"
#include "cop/report/render/unique_names.hpp"

namespace cop {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t lowest_heading = 6;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

/// Writes the sections of a report one after the other, each with its level.
class DocumentWriter {
 public:
  DocumentWriter(const Edition& edition, DocumentUse use)
      : edition_(edition), blocks_(edition, use) {
    has_hashes_ = use == DocumentUse::markdown;
    has_labels_ = use != DocumentUse::json;
  }

  Json write() {
    for (const Section& section : edition_.report.sections) {
      Json entry = add(section, 2);
      entry["parts"] = Json::array();
      for (const Section& part : section.parts) {
        entry["parts"].push_back(add(part, 3));
        for (const Section& below : part.parts) add_all(below, 4);
      }
      entry["has_parts"] = !section.parts.empty();
      contents_.push_back(std::move(entry));
    }
    return document();
  }

 private:
  Json document() {
    Json json{{"schema_version", 1}, {"kind", "report"}, {"report", edition_.kind}};
    json["subject"] = text_or_null(edition_.subject);
    json["audience"] = edition_.audience;
    json["as_of"] = edition_.as_of;
    json["from"] = text_or_null(edition_.from);
    json["to"] = text_or_null(edition_.to);
    json["lang"] = edition_.report.language.code();
    json["title"] = edition_.report.title;
    json["face"] = Json::array();
    for (const Paragraph& paragraph : edition_.report.face) {
      json["face"].push_back(json_paragraph(paragraph));
    }
    if (has_labels_) add_labels(json);
    json["has_contents"] = contents_.size() > 1;
    json["contents"] = std::move(contents_);
    json["sections"] = std::move(sections_);
    return json;
  }

  /// What templates write around the texts of the report.
  void add_labels(Json& json) const {
    const Language& say = edition_.report.language;
    json["label_caution"] = say(phrase::caution);
    json["label_skip"] = say(phrase::skip_to_report);
    json["label_contents"] = say(phrase::contents);
    json["label_numbers"] = say(phrase::numbers_of_chart);
  }

  void add_all(const Section& section, std::size_t level) {
    add(section, level);
    for (const Section& part : section.parts) add_all(part, level + 1);
  }

  /// Adds the section without its parts; the result is its line in the contents.
  Json add(const Section& section, std::size_t level) {
    level = std::min(level, lowest_heading);
    const std::string id = ids_.name_for(section.id.empty() ? section.title : section.id);
    Json json{{"id", id}, {"level", level}, {"title", section.title}};
    if (has_hashes_) json["hashes"] = std::string(level, '#');
    json["blocks"] = blocks_.write(section);
    sections_.push_back(std::move(json));
    return {{"id", id}, {"title", section.title}};
  }

  const Edition& edition_;
  JsonBlocks blocks_;
  UniqueNames ids_{"section", {"main", "contents"}};
  Json contents_ = Json::array();
  Json sections_ = Json::array();
  bool has_hashes_ = false;
  bool has_labels_ = false;
};

}  // namespace

Json json_document(const Edition& edition, DocumentUse use) {
  return DocumentWriter(edition, use).write();
}

}  // namespace cop
