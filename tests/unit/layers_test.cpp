// Who may include whom, and what may stand in which file: the table of CONTRIBUTING.md, checked.

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "support/sources.hpp"

namespace {

using cop::test::Source;

struct Layer {
  std::string_view name;
  /// Layers it may include beside itself; a name with '.' is one file.
  std::vector<std::string_view> may_include;
};

const std::vector<Layer>& layers() {
  static const std::vector<Layer> table = {
      {"base", {}},
      {"stats", {}},
      {"io", {"base"}},
      {"model", {"base"}},
      {"load", {"base", "io", "model"}},
      {"schema", {"base", "model"}},
      {"identifiers", {"base"}},
      {"language", {"base"}},
      {"ballots", {"base", "model", "stats"}},
      {"rules", {"ballots", "base", "identifiers", "model", "stats"}},
      {"charts", {"base", "language", "model", "stats"}},
      {"comparison", {"base", "model", "stats"}},
      {"report/render", {"base", "language", "report/report.hpp", "charts/chart.hpp"}},
      {"export", {"base", "identifiers", "language", "model", "report"}},
      {"network",
       {"base", "charts", "comparison", "io/normal_form.hpp", "language", "model", "report",
        "stats"}},
      {"report",
       {"ballots", "base", "identifiers", "language", "model", "stats", "charts", "comparison",
        "rules"}},
  };
  return table;
}

/// Words that may stand in few files only. An empty list: in none.
struct Reserved {
  std::string_view text;
  std::vector<std::string_view> only_in;
  std::string_view rule;
};

const std::vector<Reserved>& reserved() {
  static const std::vector<Reserved> table = {
      {"#include <yaml-cpp/", {"lib/cop/io/yaml"}, "yaml-cpp is included by lib/cop/io/yaml* only"},
      {"#include <boost/filesystem", {"lib/cop/io/"}, "Boost.Filesystem belongs to lib/cop/io/"},
      {"#include <utf8proc", {"lib/cop/io/"}, "utf8proc belongs to lib/cop/io/"},
      {"#include <histedit",
       {"lib/cop/io/line_editor.cpp"},
       "libedit belongs to io/line_editor.cpp"},
      {"#include <CLI/", {"apps/cop/cli.cpp"}, "CLI11 is included by apps/cop/cli.cpp only"},
      {"#include <sqlite3",
       {"lib/cop/io/sqlite_database.cpp"},
       "SQLite belongs to io/sqlite_database.cpp"},
      {"#include <sodium", {"lib/cop/base/sha256.cpp"}, "libsodium belongs to base/sha256.cpp"},
      {"#include <regex>", {}, "<regex> is not used"},
      {"#include <iostream>", {}, "<iostream> is not used"},
      {"std::cout", {}, "text is printed with fmt, never with std::cout"},
      {"getenv", {"apps/cop/main.cpp"}, "only apps/cop/main.cpp looks at the environment"},
      {"system_clock", {"apps/cop/main.cpp"}, "only apps/cop/main.cpp looks at the clock"},
  };
  return table;
}

constexpr std::size_t longest_file = 300;

/// Whether `name` (relative to lib/cop) is in the folder or is the file.
bool is_in(std::string_view name, std::string_view layer) {
  if (layer.find('.') != std::string_view::npos) return name == layer;
  return name.starts_with(layer) && name.substr(layer.size()).starts_with('/');
}

/// The layer of a path relative to lib/cop; the table has the deeper folders first.
const Layer* layer_of(std::string_view name) {
  for (const auto& layer : layers()) {
    if (is_in(name, layer.name)) return &layer;
  }
  return nullptr;
}

/// What stands between the quotes of `#include "…"`, or nothing.
std::string_view quoted_include(std::string_view line) {
  constexpr std::string_view start = "#include \"";
  if (!line.starts_with(start)) return {};
  line.remove_prefix(start.size());
  return line.substr(0, line.find('"'));
}

std::vector<Source> all_sources() {
  auto sources = cop::test::sources_below("lib/cop", {".hpp", ".cpp", ".def"});
  for (auto& source : cop::test::sources_below("apps/cop", {".hpp", ".cpp", ".def"})) {
    sources.push_back(std::move(source));
  }
  return sources;
}

std::string place(const Source& source, std::size_t index) {
  return source.path + ":" + std::to_string(index + 1) + ": ";
}

/// What is wrong with one include of a library file; empty when it is allowed.
std::string include_problem(const Source& source, std::string_view include) {
  constexpr std::string_view library = "lib/cop/";
  constexpr std::string_view prefix = "cop/";
  const std::string_view name = std::string_view(source.path).substr(library.size());
  if (!include.starts_with(prefix)) {
    return include.ends_with(".def") ? "" : "own headers are included as \"cop/<folder>/<file>\"";
  }
  include.remove_prefix(prefix.size());
  if (include == "version.hpp") return "";
  const Layer* from = layer_of(name);
  const Layer* to = layer_of(include);
  if (from == nullptr) return "the folder is not in the table of layers";
  if (to == nullptr) return "the library does not include the program";
  if (from == to) return "";
  for (const auto allowed : from->may_include) {
    if (is_in(include, allowed)) return "";
  }
  std::string list;
  for (const auto allowed : from->may_include) list += " " + std::string(allowed);
  return std::string(from->name) + " may include" + (list.empty() ? " nobody" : list);
}

bool is_json_file(std::string_view path) {
  const std::string_view file = path.substr(path.rfind('/') + 1);
  return file.starts_with("json") || file.find("_json.") != std::string_view::npos;
}

}  // namespace

TEST_CASE("each library folder includes only the folders below it") {
  std::vector<std::string> problems;
  for (const auto& source : cop::test::sources_below("lib/cop", {".hpp", ".cpp"})) {
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      const auto include = quoted_include(source.lines[i]);
      if (include.empty()) continue;
      const auto problem = include_problem(source, include);
      if (problem.empty()) continue;
      problems.push_back(place(source, i) + '"' + std::string(include) + "\": " + problem);
    }
  }
  INFO(cop::test::list_of(problems));
  CHECK(problems.empty());
}

TEST_CASE("heavy libraries, the clock and the environment are used in their own files only") {
  std::vector<std::string> problems;
  for (const auto& source : all_sources()) {
    for (const auto& word : reserved()) {
      const auto here = [&](std::string_view path) { return source.path.starts_with(path); };
      if (std::any_of(word.only_in.begin(), word.only_in.end(), here)) continue;
      for (std::size_t i = 0; i < source.lines.size(); ++i) {
        if (source.lines[i].find(word.text) == std::string::npos) continue;
        problems.push_back(place(source, i) + std::string(word.rule));
      }
    }
  }
  INFO(cop::test::list_of(problems));
  CHECK(problems.empty());
}

TEST_CASE("JSON is written by files that say so in their names") {
  std::vector<std::string> problems;
  for (const auto& source : all_sources()) {
    if (is_json_file(source.path)) continue;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      if (!source.lines[i].starts_with("#include <nlohmann/")) continue;
      problems.push_back(place(source, i) + "nlohmann belongs to json*.cpp and *_json.cpp");
    }
  }
  INFO(cop::test::list_of(problems));
  CHECK(problems.empty());
}

TEST_CASE("no source file is longer than 300 lines") {
  std::vector<std::string> problems;
  for (const auto& source : all_sources()) {
    if (source.lines.size() <= longest_file) continue;
    problems.push_back(source.path + ": " + std::to_string(source.lines.size()) + " lines");
  }
  INFO(cop::test::list_of(problems));
  CHECK(problems.empty());
}
