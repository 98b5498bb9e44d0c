#include "cop/findings/known_findings.hpp"

#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/fingerprints.hpp"
#include "cop/findings/masked.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// Rule and file of a baseline's line; two empty texts when it is something else.
std::pair<std::string_view, std::string_view> rule_and_file(std::string_view line) {
  constexpr std::size_t print_length = 16;
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  const bool has_three_parts = first != line.npos && first < last;
  if (!has_three_parts || line.size() - last - 1 != print_length) return {};
  if (line.find_first_not_of("0123456789abcdef", last + 1) != line.npos) return {};
  return {line.substr(0, first), line.substr(first + 1, last - first - 1)};
}

}  // namespace

std::set<std::string> read_baseline(const std::string& name, const std::string& text) {
  std::set<std::string> lines;
  std::string_view rest = text;
  for (int number = 1; !rest.empty(); ++number) {
    std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) continue;
    if (rule_and_file(line).first.empty()) {
      throw UsageError(fmt::format(
          "line {} of {} is not a known finding: write the file anew with cop validate --format "
          "baseline",
          number, shown(name)));
    }
    lines.emplace(line);
  }
  return lines;
}

KnownFindings take_out_known(std::set<std::string> baseline, FindingsReport& report) {
  if (baseline.empty()) return {};
  // The baseline was written masked.
  const std::vector<std::string> lines = baseline_lines(MaskedReport(report).report());
  KnownFindings known;
  Diagnostics fresh;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (baseline.erase(lines[i]) == 1) {
      ++known.hidden;
    } else {
      fresh.push_back(std::move(report.findings[i]));
    }
  }
  report.findings = std::move(fresh);
  for (const std::string& line : baseline) {
    const auto [rule, file] = rule_and_file(line);
    if (report.limit.covers_rule(rule) && report.limit.covers_file(file)) ++known.gone;
  }
  return known;
}

}  // namespace cop::app
