#include "cop/rules/folder/copy_marks.hpp"

#include <algorithm>
#include <array>

#include "cop/base/id.hpp"
#include "cop/base/small_letters.hpp"

namespace cop {
namespace {

struct Mark {
  std::string_view text;
  std::string_view maker;
};

constexpr std::string_view some_service = "a sync service";

/// Words that stand somewhere in a mark; the first that fits counts.
constexpr std::array marks = {
    Mark{".sync-conflict-", "Syncthing"},
    Mark{"(SFConflict ", "Seafile"},
    Mark{"(case clash from ", "Nextcloud"},
    Mark{"-safeBackup-", "OneDrive for Linux"},
    Mark{"(conflicted copy ", "Nextcloud"},
    Mark{"(Conflicted copy ", "Obsidian Sync"},
    Mark{"conflicted copy", "Dropbox"},
    Mark{"(Case Conflict", "Dropbox"},
    Mark{"(Unicode Encoding Conflict", "Dropbox"},
    Mark{"(White Space Conflict", "Dropbox"},
    Mark{"_conflict-", "ownCloud"},
    Mark{"[Conflict]", "Google Drive"},
    Mark{"(edited by ", some_service},
    Mark{"_BACKUP_", "git"},
    Mark{"_BASE_", "git"},
    Mark{"_LOCAL_", "git"},
    Mark{"_REMOTE_", "git"},
};

/// Words for "conflict" in translated names of services, and for "copy" in those of people.
constexpr std::array<std::string_view, 3> conflict_words = {"conflict", "konflikt", "conflit"};
constexpr std::array<std::string_view, 6> copy_words = {"copy",  "kopie", "copie",
                                                        "copia", "kopia", "cópia"};

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

template <std::size_t n>
bool has_one_of(const std::array<std::string_view, n>& words, std::string_view text) {
  return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

std::string_view telling_maker(std::string_view mark) {
  for (const Mark& known : marks) {
    if (mark.find(known.text) != mark.npos) return known.maker;
  }
  // "-conflict-in-the-team" is a subject.
  const bool is_plain_word = mark.starts_with('-') && is_id(mark.substr(1));
  return !is_plain_word && has_one_of(conflict_words, in_small_letters(mark)) ? some_service
                                                                              : std::string_view();
}

/// "-DESKTOP-7F3K2": the name of a computer, which always has a capital letter on Windows.
bool is_computer(std::string_view mark) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return mark.starts_with('-') && mark.find_first_of(" ()[]_.") == mark.npos &&
         std::any_of(mark.begin(), mark.end(), is_capital);
}

}  // namespace

bool is_telling(std::string_view mark) { return !telling_maker(mark).empty(); }

std::string_view maker_of(std::string_view mark) {
  if (const auto maker = telling_maker(mark); !maker.empty()) return maker;
  if (mark.starts_with(" (") && mark.ends_with(')') && is_number(mark.substr(2, mark.size() - 3))) {
    return "Google Drive or a second download";
  }
  if (mark.starts_with(' ') && is_number(mark.substr(1))) return "iCloud Drive";
  if (has_one_of(copy_words, in_small_letters(mark))) return "somebody";
  return is_computer(mark) ? "OneDrive" : std::string_view();
}

}  // namespace cop
