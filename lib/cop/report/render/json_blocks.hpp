#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "cop/report/render/json_document.hpp"
#include "cop/report/render/unique_names.hpp"

namespace cop {

nlohmann::ordered_json json_paragraph(const Paragraph& paragraph);

/// Writes the blocks of sections, each as an object with one name that says what it is.
class JsonBlocks {
 public:
  JsonBlocks(const Edition& edition, DocumentUse use) : edition_(edition), use_(use) {}

  nlohmann::ordered_json write(const Section& section);

 private:
  nlohmann::ordered_json figure(const ChartFigure& figure, const Section& section);
  void add_pictures(nlohmann::ordered_json& json, const Chart& chart) const;

  const Edition& edition_;
  DocumentUse use_;
  UniqueNames charts_{"chart"};
};

}  // namespace cop
