#include <cstdint>

#include <fmt/core.h>

#include "cop/base/id.hpp"
#include "cop/base/utf8.hpp"
#include "cop/rules/folder/folder_names.hpp"
#include "cop/rules/folder/own_names.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr std::size_t longest_slug = 40;

/// Eight signs that hardly any other text has: 40 bits of its FNV-1a hash.
std::string signs_for(std::string_view text) {
  constexpr std::string_view signs = "0123456789abcdefghjkmnpqrstvwxyz";
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  std::string result;
  for (int i = 0; i < 8; ++i, hash >>= 5U) result += signs[hash & 31U];
  return result;
}

/// "benchmark" of "2026-02-12 Benchmark".
std::string slug_of(std::string_view stem) {
  const std::string id = id_from(stem);
  const bool has_date = Date::parse(std::string_view(id).substr(0, 10)).has_value();
  std::string slug = has_date ? id.substr(10) : "-" + id;
  if (slug.size() > longest_slug) slug = slug.substr(0, slug.rfind('-', longest_slug));
  return slug == "-" ? "" : slug;
}

std::string proposal(const LogAlone& alone) {
  return alone.log.date->value.iso() + slug_of(log_stem(alone.log.where.file)) + '-' +
         signs_for(alone.text);
}

void check_log(const LogAlone& alone, Findings& findings) {
  const CycleLog& log = alone.log;
  const std::string_view stem = log_stem(log.where.file);
  if (is_log_name(stem) || log.id.value.text != stem || !log.date) return;
  if (!alone.names.is_ordinary(log.where.file)) return;
  findings.add(log.id.where, "this is not how the log of a meeting is named",
               fmt::format("call the file {0}.yaml and write {0} as its id", proposal(alone)));
}

}  // namespace

extern const Rule log_name_rule{
    .name = "log-name",
    .severity = Severity::warning,
    .summary = "A cycle log has a name that somebody else could give to another one",
    .why =
        "Two people who write down one day on two computers must never choose the same name, "
        "or one log replaces the other. The eight signs at the end see to that.",
    .bad =
        "# cycles/2026-03-25.yaml\n"
        "summary: We visited the second practice",
    .good =
        "# cycles/2026-03-25-visit-h3m8v2rk.yaml\n"
        "summary: We visited the second practice",
    .check_log = check_log,
};

}  // namespace cop
