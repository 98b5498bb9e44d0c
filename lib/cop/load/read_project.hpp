#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "cop/base/diagnostic.hpp"
#include "cop/load/read_by.hpp"
#include "cop/model/project.hpp"

namespace cop {

/// A project as far as it could be read, and everything that was wrong on the way.
struct LoadedProject {
  Project project;
  Diagnostics diagnostics;
};

/// A log that was just read, before the next one: its text, and the log or null where the text is
/// none. What is taken out of them here is not kept.
struct JustRead {
  const FileName& file;
  std::string& text;
  CycleLog* log = nullptr;
};
using OnLog = std::function<void(const SharedFiles&, const JustRead&)>;

/// Reads the project in a folder: every file, however broken the others are. Throws Error when
/// there is no `cop.yaml` or it cannot be read at all, or the folder cannot be listed. `texts` take
/// the place of what files of the project hold, to see what would be if they were written.
LoadedProject read_project(const std::string& folder, const Sources& texts = {},
                           const ReadBy& by = {});

/// The same where each log is shown to `on_log`, after the files that it may name and in this
/// thread.
LoadedProject read_project_log_by_log(const std::string& folder, const OnLog& on_log,
                                      const ReadBy& by = {});

/// The same with only so many of its newest logs, by their names: enough to say what the last
/// meeting was like, long before all of a large project is read.
LoadedProject glance_at_project(const std::string& folder, std::size_t newest_logs,
                                YamlParser parser = YamlParser::quick_first);

/// The same from texts by file name, for files that are not written yet.
LoadedProject read_project_texts(const Sources& texts);

/// Reads the text of one cycle log.
std::optional<CycleLog> read_log(const FileName& file, std::string_view text,
                                 Diagnostics& diagnostics);

/// Reads answers for a new log: the keys of a log, where its date and all ids may be absent.
std::optional<CycleLog> read_answers(const FileName& file, std::string_view text,
                                     Diagnostics& diagnostics);

/// Whether the folder holds a project.
bool is_project(const std::string& folder);

/// The folder of the project that `start` lies in: the nearest one upward with a `cop.yaml`.
std::optional<std::string> find_project(const std::string& start);

}  // namespace cop
