#pragma once

#include <string>
#include <vector>

namespace cop::test {

/// One bad file of tests/corpus/: its name, the file it becomes, its bytes, and what must be found
/// in it, as `rule line` with ", " between; lines count from the first line of the content.
struct BadFile {
  std::string name;
  std::string file;
  std::string bytes;
  std::string expected;
  /// Whether its keys are laid over those of the file in tests/sound_project; otherwise it takes
  /// the place of that file.
  bool laid_over = false;
};

/// All cases of tests/corpus/*.txt in file order. A case begins with a line
/// `=== NAME | FILE | EXPECTED`; `+FILE` is laid over, `+log` is a new log whose id and date are
/// given. What follows is the content: ⟦FF 0A⟧ stands for bytes, ⟦5000 x [⟧ for a repeated text,
/// and ⟦numbered 2000 k: 1⟧ for so many lines with a number behind their first word; a line that
/// ends in ⟦⟧ has no line end.
std::vector<BadFile> bad_files();

}  // namespace cop::test
