#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cop/answer_tape.hpp"
#include "cop/base/date.hpp"

namespace cop::app {

/// The answers of an interview that is not saved yet: a file in the state folder, for nobody but
/// its user.
struct Draft {
  std::string path;
  /// The title of the project.
  std::string project;
  /// The day it was begun: what "yesterday" in an answer goes by.
  Date begun;
  /// What was given by flags.
  std::string date, slug;
  std::vector<GivenAnswer> answers, aside;
  /// The log as it was edited by hand; empty when it was not.
  std::string edited;
};

/// The drafts in a folder, the oldest first. A file that is no draft, or not a whole one, is left
/// out and stays as it is; its path goes to `unreadable`.
std::vector<Draft> drafts_in(const std::string& folder, std::vector<std::string>& unreadable);

/// A path for a new draft in the folder. Drafts are in the order of their days.
std::string new_draft_path(const std::string& folder, Date begun, std::uint64_t random_bits);

/// Puts the draft in its file. Throws Error.
void write_draft(const Draft& draft);

/// The text of its file, and back; nothing where the text is no draft.
std::string draft_text(const Draft& draft);
std::optional<Draft> draft_from(const std::string& path, const std::string& text);

}  // namespace cop::app
