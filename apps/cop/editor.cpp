#include "cop/editor.hpp"

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/private_file.hpp"
#include "cop/session.hpp"
#include "cop/state_folder.hpp"

namespace cop::app {
namespace {

constexpr int no_such_program = 127;

/// The variable that names the editor; nothing where neither does.
const char* variable_in_use(const Env& env) {
  for (const char* name : {"VISUAL", "EDITOR"}) {
    const auto command = env.variable(name);
    if (command && command->find_first_not_of(' ') != command->npos) return name;
  }
  return nullptr;
}

/// `exec` makes the editor take the shell's place, so that Ctrl-C reaches nobody else.
int run_command_of(const char* name, const std::string& path, const Env& env) {
  const std::string command = *env.variable(name);
  const int code = env.run_program({"sh", "-c", "exec " + command + " \"$@\"", command, path});
  if (code != no_such_program) return code;
  throw Error(fmt::format("there is no editor \"{}\": {} names it", shown(command, 60), name));
}

int run_first_found(const std::string& path, const Env& env) {
  for (const char* name : {"editor", "nano", "vi"}) {
    const int code = env.run_program({name, path});
    if (code != no_such_program) return code;
  }
  throw Error("there is no editor: name yours in the variable EDITOR, such as EDITOR=nano");
}

}  // namespace

void open_in_editor(const std::string& path, const Session& session) {
  const Env& env = session.env;
  env.out.flush();
  env.err.flush();
  const char* name = variable_in_use(env);
  const int code = name == nullptr ? run_first_found(path, env) : run_command_of(name, path, env);
  if (code != 0) throw Error(fmt::format("the editor ended with the failure {}", code));
}

std::string edited_file(const std::string& file_name, const std::string& project,
                        const Session& session) {
  const auto folder = state_folder(session.env, project);
  if (folder) return join(*folder, file_name);
  throw Error("there is no place for the text while you edit it: set HOME or XDG_STATE_HOME");
}

std::string edited_text(const std::string& text, const std::string& file_name,
                        const std::string& project, const Session& session) {
  const std::string path = edited_file(file_name, project, session);
  make_private_folder(parent_of(path));
  replace_private_file(path, text);
  try {
    open_in_editor(path, session);
    if (!exists(path))
      throw Error("the editor deleted the file, which is put back as it was before");
    FileBytes edited = read_file(path);
    if (!edited.ok()) throw Error(edited.trouble + " (" + edited.help + ")");
    return std::move(edited.bytes);
  } catch (const Error& error) {
    if (!exists(path)) replace_private_file(path, text);
    throw Error(fmt::format("{}; your text is in {}", error.what(), shown(path)));
  }
}

}  // namespace cop::app
