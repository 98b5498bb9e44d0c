#include "cop/findings/format.hpp"
#include "cop/findings/json_findings.hpp"

namespace cop::app {
namespace {

std::string render(const FindingsReport& report) {
  std::string text;
  Pointers pointers(report.sources);
  for (const Diagnostic& finding : report.findings) {
    text += json_text(finding_json(pointers, finding), -1);
  }
  return text;
}

}  // namespace

extern const FindingsFormat jsonl_format{"jsonl", render};

}  // namespace cop::app
