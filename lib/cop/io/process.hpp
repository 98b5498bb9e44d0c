#pragma once

#include <string>

namespace cop {

/// Makes sure that stdin, stdout and stderr are open, so that no data file takes their place and
/// gets the program's words written into it.
void open_missing_streams();

/// Lets a file that would grow over the limit of its size be an error of writing, which is told,
/// instead of the end of the program.
void survive_size_limit();

/// Whether the stream (0 stdin, 1 stdout, 2 stderr) is a terminal.
bool is_terminal(int stream);

std::string current_folder();

/// The name of this computer.
std::string host_name();

/// The number by which the system knows this run.
int process_number();

/// Whether a run of any user has this number now.
bool is_running(int process);

}  // namespace cop
