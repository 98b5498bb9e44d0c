#include "cop/publish/json_report.hpp"

#include "cop/findings/json_findings.hpp"
#include "cop/report/render/json_document.hpp"

namespace cop::app {

std::string json_of_report(const Edition& edition) {
  return json_text(json_document(edition, DocumentUse::json), 2);
}

}  // namespace cop::app
