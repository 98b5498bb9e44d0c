#pragma once

#include <string>

namespace cop::app {

class Session;

/// Opens a file in the user's editor and waits until it is closed: the command in VISUAL, else in
/// EDITOR, with its arguments and quotes as in a shell; else `editor`, `nano` or `vi`, whichever is
/// there. Throws Error when none can be started, or when it ends with a failure.
void open_in_editor(const std::string& path, const Session& session);

/// Where the text of this name lies while it is edited. Throws Error where this user has no home.
std::string edited_file(const std::string& file_name, const std::string& project,
                        const Session& session);

/// Lets the user write a text in the editor and gives it back. Meanwhile it is a file of this name
/// in the state folder of the project, which stays there when anything fails; its end tells editors
/// what it holds, such as `.txt`. Throws Error, which names the file.
std::string edited_text(const std::string& text, const std::string& file_name,
                        const std::string& project, const Session& session);

}  // namespace cop::app
