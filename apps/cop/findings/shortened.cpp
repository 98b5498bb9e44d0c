#include "cop/findings/shortened.hpp"

#include <map>
#include <utility>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"

namespace cop::app {
namespace {

constexpr std::size_t most_of_a_kind = 5;

/// The name as a shell reads it.
std::string shell_word(std::string_view name) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./_-";
  const std::string text = shown(name);
  if (text.find_first_not_of(plain) == text.npos) return text;
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

}  // namespace

std::vector<ShownFinding> to_show(const FindingsReport& report) {
  using Kind = std::pair<std::string_view, FileName>;
  std::map<Kind, std::size_t> total;
  std::map<Kind, std::size_t> seen;
  for (const Diagnostic& finding : report.findings) ++total[{finding.rule, finding.where.file}];
  std::vector<ShownFinding> shown_ones;
  for (const Diagnostic& finding : report.findings) {
    const Kind kind{finding.rule, finding.where.file};
    const std::size_t before = seen[kind]++;
    if (!report.shortened || before < most_of_a_kind) shown_ones.push_back({&finding});
    if (report.shortened && before == most_of_a_kind) {
      shown_ones.push_back({&finding, total[kind] - most_of_a_kind});
    }
  }
  return shown_ones;
}

std::string more_text(const ShownFinding& last) {
  const std::string& rule = last.finding->rule;
  return fmt::format("… and {} more of {} in this file (cop validate --rule {} {} shows all)",
                     last.more, rule, rule, shell_word(last.finding->where.file.view()));
}

}  // namespace cop::app
