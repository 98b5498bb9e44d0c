#pragma once

#include <string>

namespace cop {

/// Makes sure that stdin, stdout and stderr are open, so that no data file takes their place and
/// gets the program's words written into it.
void open_missing_streams();

/// Whether the stream (0 stdin, 1 stdout, 2 stderr) is a terminal.
bool is_terminal(int stream);

std::string current_folder();

}  // namespace cop
