#pragma once

#include <set>
#include <string>
#include <vector>

#include "cop/export/export_format.hpp"

namespace cop::app {

/// The folder that an export goes to. It must be empty, or, with `may_replace`, hold an earlier
/// export, of which nothing is left afterwards: two exports side by side would be counted twice.
/// Whatever else is in it stays.
class ExportFolder {
 public:
  /// Throws UsageError where the folder holds something and may not be replaced.
  ExportFolder(std::string path, bool may_replace);

  /// Begins a file that is written step by step. Throws Error.
  std::unique_ptr<StagedFile> stage(const std::string& name);
  /// Writes a file. Throws Error.
  void write(const ExportFile& file);
  /// Takes away what is left of an earlier export. Throws Error.
  void finish();
  /// Takes back the new files, when a later step failed.
  void take_back();

 private:
  std::string path_;
  bool was_there_;
  /// The files of an earlier export that were not written anew so far, and those made now, by name.
  std::set<std::string> old_;
  std::vector<std::string> made_;
};

}  // namespace cop::app
