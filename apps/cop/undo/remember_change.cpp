#include "cop/undo/remember_change.hpp"

#include "cop/base/error.hpp"
#include "cop/base/sha256.hpp"
#include "cop/session.hpp"
#include "cop/state_folder.hpp"
#include "cop/undo/change_memory.hpp"

namespace cop::app {

void remember_change(const std::string& purpose, const WrittenFile& written,
                     const std::string& folder, const Session& session) {
  const auto memory = state_folder(session.env, folder);
  if (!memory) return;
  try {
    keep_change(*memory, {purpose, written.file, sha256_hex(written.after), written.before});
  } catch (const Error& error) {
    session.say("cop undo will not know of this: {}", error.what());
  }
}

}  // namespace cop::app
