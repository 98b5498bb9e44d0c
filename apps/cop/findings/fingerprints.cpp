#include "cop/findings/fingerprints.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/findings/pointers.hpp"
#include "cop/findings/source_lines.hpp"

namespace cop::app {
namespace {

/// FNV-1a with 64 bits (Fowler, Noll and Vo): short, and the same on every computer.
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3;
  }
  return hash;
}

bool is_plain_step(std::string_view step) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz_";
  constexpr std::string_view digits = "0123456789";
  constexpr std::size_t longest_index = 6;
  const bool is_index = step.size() <= longest_index && step.find_first_not_of(digits) == step.npos;
  return is_index || step.find_first_not_of(letters) == step.npos;
}

/// The pointer with a mark for each key that people may have made up.
std::string without_own_words(std::string_view pointer) {
  std::string kept;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    const std::string_view step = pointer.substr(0, end);
    kept += '/';
    kept += is_plain_step(step) ? step : "*";
    pointer.remove_prefix(end);
  }
  return kept;
}

/// Tells most changes of a text, and too little of it to find it by trying.
std::uint64_t few_bits_of(std::string_view text) {
  constexpr std::uint64_t mask = 0xFF;
  return hash_of(text) & mask;
}

}  // namespace

std::vector<std::string> fingerprints(const FindingsReport& report) {
  Pointers pointers(report.sources);
  SourceLines lines(report.sources);
  std::map<std::string, std::size_t> seen;
  std::vector<std::string> prints;
  prints.reserve(report.findings.size());
  for (const Diagnostic& finding : report.findings) {
    const std::string place = without_own_words(pointers.around(finding.where).value_or(""));
    const std::string base = fmt::format("{}\n{}\n{}\n{}", finding.rule, finding.where.file.view(),
                                         place, few_bits_of(lines.marked(finding.where)));
    prints.push_back(fmt::format("{:016x}", hash_of(fmt::format("{}\n{}", base, seen[base]++))));
  }
  return prints;
}

std::vector<std::string> baseline_lines(const FindingsReport& report) {
  const std::vector<std::string> prints = fingerprints(report);
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < prints.size(); ++i) {
    const Diagnostic& finding = report.findings[i];
    const std::string file =
        shown(finding.where.file.view(), std::numeric_limits<std::size_t>::max());
    lines.push_back(fmt::format("{} {} {}", finding.rule, file, prints[i]));
  }
  return lines;
}

}  // namespace cop::app
