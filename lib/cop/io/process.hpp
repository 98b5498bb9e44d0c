#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cop {

/// Makes sure that stdin, stdout and stderr are open, so that no data file takes their place and
/// gets the program's words written into it.
void open_missing_streams();

/// Lets a file that would grow over the limit of its size be an error of writing, which is told,
/// instead of the end of the program.
void survive_size_limit();

/// Whether the stream (0 stdin, 1 stdout, 2 stderr) is a terminal.
bool is_terminal(int stream);

/// How many characters fit into a line of the terminal that the stream is; nothing where it is none
/// or does not say.
std::optional<std::size_t> terminal_columns(int stream);

std::string current_folder();

/// Starts a program with its arguments on the streams of this one and waits for it. While it runs,
/// Ctrl-C and Ctrl-\\ on the terminal are for it alone. The result is its exit code; 128 and the
/// signal's number where a signal ended it; 127 where there is no such program, 126 where it cannot
/// be started: the shell's numbers (POSIX.1-2017, XCU 2.8.2).
int run_program(const std::vector<std::string>& words);

/// The same with the text on the program's stdin; what it does not want to read is dropped.
int feed_program(const std::vector<std::string>& words, std::string_view text);

/// The name of this computer.
std::string host_name();

/// The number by which the system knows this run.
int process_number();

/// Whether a run of any user has this number now.
bool is_running(int process);

}  // namespace cop
