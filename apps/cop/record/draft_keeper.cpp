#include "cop/record/draft_keeper.hpp"

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"

namespace cop::app {
namespace {

/// A name beside the path that nothing has.
std::string free_path_beside(const std::string& path) {
  const std::size_t end = path.rfind('.');
  std::string free = path;
  for (int n = 2; exists(free); ++n) {
    free = fmt::format("{}-{}{}", path.substr(0, end), n, path.substr(end));
  }
  return free;
}

}  // namespace

DraftKeeper::DraftKeeper(Draft draft, Output& err)
    : draft_(std::move(draft)), err_(err), on_disk_(read_file(draft_.path).bytes) {}

void DraftKeeper::part_from_others() {
  if (on_disk_.empty() || read_file(draft_.path).bytes == on_disk_) return;
  draft_.path = free_path_beside(draft_.path);
  on_disk_.clear();
  err_.print(
      "  Another window went on with these answers, or has saved the meeting: cop list logs shows\n"
      "  what is recorded. What you answer here is kept by itself.\n");
}

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
  part_from_others();
  try {
    if (draft_.path.empty()) throw Error("there is no place for it: set HOME or XDG_STATE_HOME");
    write_draft(draft_);
    on_disk_ = draft_text(draft_);
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
