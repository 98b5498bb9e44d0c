#include "cop/findings/parser_stats.hpp"

#include <map>

#include <fmt/core.h>

#include "cop/io/file.hpp"
#include "cop/io/plain_yaml.hpp"
#include "cop/io/text_check.hpp"
#include "cop/load/project_entries.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

struct Counts {
  std::size_t quick = 0;
  std::size_t left = 0;
  std::map<NotPlain, std::size_t> why{};
};

void count(const FileName& name, std::string_view text, Counts& counts) {
  Diagnostics ignored;
  if (!check_text(name, text, ignored)) return;
  const auto read = read_plain_yaml(name, text);
  if (const auto* why = std::get_if<NotPlain>(&read)) {
    ++counts.left;
    ++counts.why[*why];
  } else {
    ++counts.quick;
  }
}

Counts counts_of(const std::string& folder) {
  Counts counts;
  for (const DataFile& file : data_files(project_entries(folder))) {
    const std::string path = join(folder, file.name.view());
    if (!file.is_here || leads_outside(path, folder)) continue;
    const FileBytes bytes = read_file(path);
    if (bytes.ok()) count(file.name, without_byte_order_mark(bytes.bytes), counts);
  }
  return counts;
}

}  // namespace

std::string parser_stats(const std::string& folder, YamlParser parser) {
  const Counts counts = counts_of(folder);
  const std::string files = counted(counts.quick + counts.left, "file", "files");
  if (parser == YamlParser::yaml_cpp) {
    return fmt::format("{}: all read by yaml-cpp, as COP_PARSER says", files);
  }
  std::string why;
  for (const auto& [reason, number] : counts.why) {
    why += fmt::format("{}{} with {}", why.empty() ? " (" : ", ", number, name_of(reason));
  }
  return fmt::format("{}: {} read the quick way, {} by yaml-cpp{}", files, counts.quick,
                     counts.left, why.empty() ? why : why + ")");
}

}  // namespace cop::app
