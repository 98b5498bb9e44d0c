#include "support/rule_example.hpp"

#include <algorithm>
#include <string>

#include "support/sources.hpp"

namespace cop::test {
namespace {

constexpr std::string_view folder = "tests/sound_project/";

std::vector<TextFile> sound_project() {
  std::vector<TextFile> files;
  for (const Source& source : sources_below("tests/sound_project", {".yaml"})) {
    TextFile file{source.path.substr(folder.size()), {}};
    for (const std::string& line : source.lines) file.text += line + '\n';
    files.push_back(std::move(file));
  }
  return files;
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

/// "cycles/x.yaml" of "# cycles/x.yaml", or nothing.
std::string_view file_named_in(std::string_view line) {
  if (!line.starts_with("# ") || line.find(".y") == line.npos) return {};
  return line.substr(2);
}

/// The files of an example in their order.
std::vector<TextFile> parts_of(std::string_view example) {
  std::vector<TextFile> parts;
  while (!example.empty()) {
    const std::string_view line = take_line(example);
    if (const auto name = file_named_in(line); !name.empty()) {
      parts.push_back({std::string(name), {}});
    } else {
      parts.back().text += std::string(line) + '\n';
    }
  }
  return parts;
}

/// The key that begins at the front of a line, or nothing.
std::string_view top_key(std::string_view line) {
  const std::size_t colon = line.find(':');
  const bool indented = line.starts_with(' ') || line.starts_with('#') || line.starts_with('-');
  return indented || colon == line.npos ? std::string_view() : line.substr(0, colon);
}

std::vector<std::string> top_keys(std::string_view text) {
  std::vector<std::string> keys;
  while (!text.empty()) {
    if (const auto key = top_key(take_line(text)); !key.empty()) keys.emplace_back(key);
  }
  return keys;
}

std::string without_keys(std::string_view text, const std::vector<std::string>& keys) {
  std::string kept;
  bool dropped = false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (const auto key = top_key(line); !key.empty()) {
      dropped = std::find(keys.begin(), keys.end(), key) != keys.end();
    }
    if (!dropped) kept += std::string(line) + '\n';
  }
  return kept;
}

/// "gp01" of "  - id: gp01" and of "  - {id: gp01, role: core}"; nothing for other lines.
std::string_view entry_id(std::string_view line) {
  for (const std::string_view start : {"  - id: ", "  - {id: "}) {
    if (line.starts_with(start)) {
      line.remove_prefix(start.size());
      return line.substr(0, line.find_first_of(",}"));
    }
  }
  return {};
}

/// Without the entries of the list at the end of the text that the part gives anew.
std::string without_entries(std::string_view text, std::string_view part) {
  std::string ids = "\n";
  while (!part.empty()) ids += std::string(entry_id(take_line(part))) + '\n';
  std::string kept;
  bool dropped = false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.starts_with("  - ") || !top_key(line).empty()) {
      const std::string_view id = entry_id(line);
      dropped = !id.empty() && ids.find('\n' + std::string(id) + '\n') != ids.npos;
    }
    if (!dropped) kept += std::string(line) + '\n';
  }
  return kept;
}

/// `id` and `date` as the name of a log gives them.
std::string head_of_log(std::string_view name) {
  const std::string id(name.substr(name.find('/') + 1, name.rfind(".yaml") - name.find('/') - 1));
  return "id: " + id + "\ndate: " + id.substr(0, std::min<std::size_t>(id.size(), 10)) + "\n";
}

void lay_over(std::vector<TextFile>& files, TextFile part) {
  const auto file = std::find_if(files.begin(), files.end(),
                                 [&](const TextFile& f) { return f.name == part.name; });
  const std::vector<std::string> keys = top_keys(part.text);
  if (file != files.end()) {
    file->text =
        (keys.empty() ? without_entries(file->text, part.text) : without_keys(file->text, keys)) +
        part.text;
    return;
  }
  if (part.name.starts_with("cycles/")) {
    part.text = without_keys(head_of_log(part.name), keys) + part.text;
  }
  files.push_back(std::move(part));
}

}  // namespace

bool is_project_part(std::string_view example) {
  return !file_named_in(take_line(example)).empty();
}

std::vector<TextFile> sound_project_with(std::string_view example) {
  std::vector<TextFile> files = sound_project();
  for (TextFile& part : parts_of(example)) lay_over(files, std::move(part));
  return files;
}

}  // namespace cop::test
