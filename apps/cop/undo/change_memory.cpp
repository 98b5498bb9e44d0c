#include "cop/undo/change_memory.hpp"

#include <charconv>
#include <string_view>

#include <fmt/core.h>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/private_file.hpp"
#include "cop/io/write_file.hpp"

namespace cop::app {
namespace {

constexpr std::string_view first_line = "cop undo 1";
constexpr std::string_view prefix = "undo-";

/// The records in the folder, the oldest first: their names sort as they were made.
std::vector<std::string> records(const std::string& memory) {
  std::vector<std::string> names;
  for (const FolderEntry& entry : list_folder(memory)) {
    if (entry.name.starts_with(prefix)) names.push_back(entry.name);
  }
  return names;
}

long number_of(std::string_view digits) {
  long number = -1;
  (void)std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string as_text(const RememberedChange& change) {
  return fmt::format("{}\npurpose {}\nfile {}\nafter {}\nbefore {}\n{}", first_line,
                     shown(change.purpose), change.file, change.after,
                     change.before ? std::to_string(change.before->size()) : "nothing",
                     change.before.value_or(""));
}

/// The rest of the text's first line behind the word; the text loses that line.
std::optional<std::string> take_line(std::string_view& text, std::string_view word) {
  const std::size_t end = text.find('\n');
  if (end == text.npos || !text.starts_with(word)) return std::nullopt;
  const std::string line(text.substr(word.size(), end - word.size()));
  text.remove_prefix(end + 1);
  return line;
}

/// Whether the name can be one of a file in the project.
bool is_inside(const std::string& file) {
  return !file.empty() && file.front() != '/' && file.find("..") == file.npos &&
         shown(file) == file;
}

std::optional<RememberedChange> change_in(std::string_view text) {
  RememberedChange change;
  const auto head = take_line(text, first_line);
  const auto purpose = take_line(text, "purpose ");
  const auto file = take_line(text, "file ");
  const auto after = take_line(text, "after ");
  const auto before = take_line(text, "before ");
  if (!head || !purpose || !file || !after || !before) return std::nullopt;
  if (!is_inside(*file)) return std::nullopt;
  const bool is_whole =
      *before == "nothing" ? text.empty() : number_of(*before) == static_cast<long>(text.size());
  if (!is_whole) return std::nullopt;
  change = {*purpose, *file, *after, std::nullopt};
  if (*before != "nothing") change.before = std::string(text);
  return change;
}

}  // namespace

void keep_change(const std::string& memory, const RememberedChange& change) {
  make_private_folder(memory);
  std::vector<std::string> kept = records(memory);
  long number = kept.empty() ? 0 : number_of(std::string_view(kept.back()).substr(prefix.size()));
  std::string name;
  do {
    name = fmt::format("{}{:08}", prefix, ++number);
  } while (!create_file(join(memory, name), as_text(change)));
  for (std::size_t i = 0; i + most_changes < kept.size() + 1; ++i) {
    remove_file(join(memory, kept[i]));
  }
}

std::optional<LastChange> last_change(const std::string& memory) {
  constexpr std::size_t largest_record = 2 * largest_file;
  const std::vector<std::string> kept =
      exists(memory) ? records(memory) : std::vector<std::string>{};
  if (kept.empty()) return std::nullopt;
  const std::string path = join(memory, kept.back());
  const FileBytes file = read_file(path, largest_record);
  auto change = file.ok() ? change_in(file.bytes) : std::nullopt;
  if (change) return LastChange{path, std::move(*change)};
  throw Error(fmt::format("cannot read {}: {} (delete it to take back what was done before it)",
                          shown(path), file.ok() ? "it is not whole" : file.trouble));
}

}  // namespace cop::app
