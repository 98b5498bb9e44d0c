#include <algorithm>

#include "cop/findings/fingerprints.hpp"

namespace cop::app {
namespace {

std::string render(const FindingsReport& report) {
  std::vector<std::string> lines = baseline_lines(report);
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

}  // namespace

extern const FindingsFormat baseline_format{"baseline", render};

}  // namespace cop::app
