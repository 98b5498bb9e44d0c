#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "cop/export/export_format.hpp"
#include "cop/io/held_signals.hpp"

namespace cop::app {

/// The folder that an export goes to. It must be empty, or, with `may_replace`, hold an earlier
/// export, of which nothing is left afterwards: two exports side by side would be counted twice.
/// Whatever else is in it stays. Until all of the new export is written, it stands in a hidden
/// folder within; whatever ends the run before, the earlier one is whole, and what a kill leaves of
/// the new one is removed by the next run.
class ExportFolder {
 public:
  /// Throws UsageError where the folder holds something and may not be replaced.
  ExportFolder(std::string path, bool may_replace);

  /// Throws Error where a signal asks the run to end.
  void stop_if_asked() const;
  /// Begins a file that is written step by step. Throws Error.
  std::unique_ptr<StagedFile> stage(const std::string& name);
  /// Writes a file. Throws Error.
  void write(const ExportFile& file);
  /// Puts what was written in place of the earlier export. Throws Error.
  void finish();
  /// Takes back what was written, when a later step failed.
  void take_back();

 private:
  void begin();
  void do_hidden(const std::string& name, const std::function<void(const std::string&)>& write);

  std::string path_;
  bool was_there_;
  /// The hidden folder; empty where nothing is written so far.
  std::string hidden_;
  std::optional<HeldSignals> signals_;
  /// The files of the earlier export and those of the new one, by name.
  std::set<std::string> old_, new_;
};

}  // namespace cop::app
