#include <nlohmann/json.hpp>

#include "cop/report/render/json_document.hpp"
#include "cop/report/render/json_filled.hpp"
#include "cop/report/render/markdown.hpp"

namespace cop {

std::string markdown(const Edition& edition, const ReportTemplate& given) {
  return filled(given, json_document(edition, DocumentUse::markdown), DocumentUse::markdown);
}

}  // namespace cop
