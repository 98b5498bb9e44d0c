#include "cop/record/draft_keeper.hpp"

#include <algorithm>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/write_file.hpp"

namespace cop::app {

void DraftKeeper::keep(const AnswerTape& tape) {
  draft_.answers = tape.answers();
  draft_.aside = tape.aside();
  write();
}

void DraftKeeper::keep_edited(const std::string& text) {
  draft_.edited = text;
  write();
}

void DraftKeeper::write() {
  const bool was_kept = is_kept_;
  try {
    if (draft_.path.empty()) throw Error("there is no place for it: set HOME or XDG_STATE_HOME");
    write_draft(draft_);
    is_kept_ = true;
  } catch (const Error& error) {
    is_kept_ = false;
    if (!was_kept) return;
    err_.print(
        "  Your answers are not kept as a draft: {}.\n"
        "  You can go on; only the saved meeting is safe then.\n",
        error.what());
  }
}

void DraftKeeper::remove() const {
  if (!draft_.path.empty()) remove_file(draft_.path);
}

std::string DraftKeeper::farewell() const {
  if (draft_.answers.empty() && draft_.aside.empty()) return {};
  if (!is_kept_) return "your answers could not be kept as a draft";
  return fmt::format("your answers are kept in {}\nTo go on: cop record --resume",
                     shown(draft_.path, 1000));
}

}  // namespace cop::app
