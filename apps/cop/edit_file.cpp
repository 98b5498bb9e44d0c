#include "cop/edit_file.hpp"

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"

namespace cop::app {

void edit_file(const std::string& folder, const std::string& name,
               const std::function<std::optional<std::string>(const std::string&)>& edit,
               const std::string& by_hand) {
  const std::string path = join(folder, name);
  const FileBytes before = read_file(path);
  if (!before.ok()) throw Error(shown(path) + ": " + before.trouble + " (" + before.help + ")");
  const auto after = edit(before.bytes);
  if (!after) {
    throw Error(name +
                " is written in a way that cop does not dare to change; nothing was changed. "
                "Please write by hand:\n" +
                by_hand);
  }
  if (!replace_unchanged_file(path, before.bytes, *after)) {
    throw Error(name + " was changed by somebody else meanwhile; nothing was changed. Try again");
  }
}

}  // namespace cop::app
