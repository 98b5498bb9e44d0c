#include "support/project_from_text.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "support/findings.hpp"

namespace cop::test {

LoadedProject read_from_text(std::vector<TextFile> files) {
  const bool has_charter = std::any_of(
      files.begin(), files.end(), [](const TextFile& file) { return file.name == "cop.yaml"; });
  if (!has_charter) files.push_back({"cop.yaml", std::string(small_charter)});
  const TemporaryFolder folder(files);
  return read_project(folder.path());
}

Project project_from_text(std::vector<TextFile> files) {
  LoadedProject loaded = read_from_text(std::move(files));
  CHECK(full_text(loaded.diagnostics) == "");
  return std::move(loaded.project);
}

TextFile log_file(std::string_view id, std::string_view body) {
  return {fmt::format("cycles/{}.yaml", id),
          fmt::format("id: {}\ndate: {}\n{}", id, id.substr(0, 10), body)};
}

CycleLog log_from_text(std::string_view text) {
  Diagnostics diagnostics;
  auto log = read_log("cycles/log.yaml", text, diagnostics);
  CHECK_MESSAGE(full_text(diagnostics) == "", std::string(text));
  return log ? *std::move(log) : CycleLog{};
}

}  // namespace cop::test
