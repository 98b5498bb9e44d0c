#include "cop/io/litter.hpp"

#include <cctype>
#include <charconv>
#include <ctime>
#include <optional>
#include <random>

#include <boost/filesystem/operations.hpp>
#include <fmt/core.h>

#include "cop/io/file.hpp"
#include "cop/io/process.hpp"

namespace cop {
namespace {

namespace fs = boost::filesystem;

constexpr std::string_view prefix = ".cop-";
constexpr std::string_view ending = ".tmp";
constexpr std::time_t seconds_a_day = 86'400;

/// Whose temporary file it is.
struct Owner {
  std::string_view host;
  int process = 0;
};

/// The name of this computer, of letters that may stand in any file name.
std::string host_word() {
  std::string name = host_name().substr(0, 64);
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '-') c = '_';
  }
  return name;
}

/// The part behind the last dash, which is taken off together with it.
std::string_view take_last_part(std::string_view& name) {
  const std::size_t dash = std::min(name.rfind('-'), name.size());
  const std::string_view part = name.substr(std::min(dash + 1, name.size()));
  name = name.substr(0, dash);
  return part;
}

std::optional<Owner> owner_of(std::string_view name) {
  if (!name.starts_with(prefix) || !name.ends_with(ending)) return std::nullopt;
  name.remove_prefix(prefix.size());
  name.remove_suffix(std::min(ending.size(), name.size()));
  take_last_part(name);
  const std::string_view number = take_last_part(name);
  Owner owner{name, 0};
  std::from_chars(number.data(), number.data() + number.size(), owner.process);
  if (owner.process <= 0 || owner.host.empty()) return std::nullopt;
  return owner;
}

/// Whether the file was a day old when the folder was last changed: both times were given by the
/// disk's own clock, so it does not matter what this computer takes for the time.
bool is_a_day_old(const std::string& path, const std::string& folder) {
  boost::system::error_code error;
  const std::time_t made = fs::last_write_time(path, error);
  if (error) return false;
  const std::time_t changed = fs::last_write_time(folder, error);
  return !error && changed - made >= seconds_a_day;
}

}  // namespace

std::string temporary_name() {
  std::random_device device;
  return fmt::format("{}{}-{}-{:08x}{:08x}{}", prefix, host_word(), process_number(), device(),
                     device(), ending);
}

std::vector<FolderEntry> litter_in(const std::string& folder) {
  const std::string host = host_word();
  std::vector<FolderEntry> left;
  for (const FolderEntry& entry : list_folder(folder)) {
    const auto owner = owner_of(entry.name);
    if (!owner) continue;
    const bool is_left = owner->host == host
                             ? owner->process == process_number() || !is_running(owner->process)
                             : is_a_day_old(join(folder, entry.name), folder);
    if (is_left) left.push_back(entry);
  }
  return left;
}

void remove_litter(const std::string& folder) {
  for (const FolderEntry& entry : litter_in(folder)) {
    if (entry.kind == EntryKind::folder && !entry.is_link) continue;
    boost::system::error_code error;
    fs::remove(join(folder, entry.name), error);
  }
}

}  // namespace cop
