#include "cop/io/line_editor.hpp"

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <histedit.h>
#include <unistd.h>

#include "cop/base/utf8.hpp"
#include "cop/io/completion.hpp"
#include "cop/io/keyboard.hpp"

namespace cop {
namespace {

struct FileCloser {
  void operator()(std::FILE* file) const { (void)std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, FileCloser>;

struct EditLineEnder {
  void operator()(EditLine* editor) const { el_end(editor); }
};
using Editor = std::unique_ptr<EditLine, EditLineEnder>;

constexpr const char* paste_begins = "\033[200~";
constexpr std::string_view paste_ends = "\033[201~";

/// stderr with a buffer, so that a line is drawn in one go.
File buffered_stderr() {
  const int copy = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  return File(copy < 0 ? nullptr : ::fdopen(copy, "w"));
}

/// How many bytes a character of UTF-8 has that begins with this byte.
std::size_t length_of_character(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
}

/// Nothing where libedit cannot draw on this terminal: it complains when the terminal is unknown.
Editor quiet_editor(std::FILE* out) {
  char* complaint = nullptr;
  std::size_t length = 0;
  File complaints(::open_memstream(&complaint, &length));
  if (!complaints) return nullptr;
  Editor editor(el_init("cop", stdin, out, complaints.get()));
  (void)std::fflush(complaints.get());
  const bool is_capable = editor && length == 0;
  if (editor) el_set(editor.get(), EL_SETFP, 2, stderr);
  complaints.reset();
  std::free(complaint);  // NOLINT(cppcoreguidelines-no-malloc)
  if (!is_capable) return nullptr;
  return editor;
}

}  // namespace

struct LineEditor::State {
  File out;
  Editor editor;
  const EditableLine* request = nullptr;
  Keyboard* keyboard = nullptr;
  bool is_interrupted = false;

  static State& of(EditLine* editor) {
    void* state = nullptr;
    el_get(editor, EL_CLIENTDATA, &state);
    return *static_cast<State*>(state);
  }

  void set_up();
  void bind(const char* key, const char* function) const {
    el_set(editor.get(), EL_BIND, key, function, nullptr);
  }
  void draw_again() const {
    el_resize(editor.get());
    el_set(editor.get(), EL_REFRESH);
  }
  std::optional<char> read_byte();
  int read_character(wchar_t& character);
  unsigned char complete_word();
  unsigned char paste();
  void insert(const std::string& text) const { el_insertstr(editor.get(), text.c_str()); }
  void show(const std::vector<std::string>& words) const;
};

/// The next byte; nothing at the end of the input and when interrupted.
std::optional<char> LineEditor::State::read_byte() {
  while (!is_interrupted) {
    char byte = 0;
    switch (keyboard->wait(byte)) {
      case KeyEvent::byte: return byte;
      case KeyEvent::end: return std::nullopt;
      case KeyEvent::interrupt: is_interrupted = true; break;
      case KeyEvent::resize: draw_again(); break;
      case KeyEvent::resume:
        el_set(editor.get(), EL_PREP_TERM, 0);
        el_set(editor.get(), EL_PREP_TERM, 1);
        draw_again();
        break;
    }
  }
  return std::nullopt;
}

/// Reads one character of UTF-8; 0 at the end of the input.
int LineEditor::State::read_character(wchar_t& character) {
  constexpr wchar_t replacement = 0xFFFD;
  std::string bytes;
  do {
    const auto byte = read_byte();
    if (!byte) return 0;
    bytes += *byte;
  } while (bytes.size() < length_of_character(bytes.front()));
  const char32_t value = decode_front(bytes).value;
  character = value == CodePoint::invalid ? replacement : static_cast<wchar_t>(value);
  return 1;
}

/// Lists words in columns below the line.
void LineEditor::State::show(const std::vector<std::string>& words) const {
  constexpr std::size_t gap = 2;
  std::size_t width = 0;
  for (const std::string& word : words) width = std::max(width, count_code_points(word) + gap);
  int columns = 80;
  char name[] = "co";
  el_get(editor.get(), EL_GETTC, name, &columns);
  const std::size_t in_a_line = std::max<std::size_t>(1, static_cast<std::size_t>(columns) / width);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string word = shown(words[i]);
    const std::size_t blanks = width - std::min(width, count_code_points(word));
    const bool ends_line = (i + 1) % in_a_line == 0 || i + 1 == words.size();
    std::fprintf(out.get(), "%s%s%s", i == 0 ? "\n" : "", word.c_str(),
                 ends_line ? "\n" : std::string(blanks, ' ').c_str());
  }
}

unsigned char LineEditor::State::complete_word() {
  const LineInfo* line = el_line(editor.get());
  const std::string typed(line->buffer, line->cursor);
  if (typed.empty() && line->lastchar == line->buffer && !request->suggestion.empty()) {
    insert(request->suggestion);
    return CC_REFRESH;
  }
  const Completion completion = complete(typed, request->words(typed));
  if (!completion.choices.empty()) {
    show(completion.choices);
    return CC_REDISPLAY;
  }
  if (completion.inserted.empty()) return CC_REFRESH_BEEP;
  el_deletestr(editor.get(), static_cast<int>(completion.erased));
  insert(completion.inserted);
  return CC_REFRESH;
}

/// Takes in what is pasted, up to the mark of its end.
unsigned char LineEditor::State::paste() {
  std::string text;
  while (!text.ends_with(paste_ends)) {
    const auto byte = read_byte();
    if (!byte) return CC_EOF;
    text += *byte;
  }
  text.resize(text.size() - paste_ends.size());
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  std::string taken;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    const bool ends_line = text[i] == '\r' || text[i] == '\n';
    const bool is_control = static_cast<unsigned char>(text[i]) < ' ' || text[i] == '\x7f';
    taken += ends_line && request->keeps_line_ends ? '\n' : is_control ? ' ' : text[i];
  }
  insert(taken);
  return CC_REFRESH;
}

void LineEditor::State::set_up() {
  EditLine* const el = editor.get();
  el_set(el, EL_CLIENTDATA, this);
  el_set(el, EL_EDITOR, "emacs");
  el_set(
      el, EL_PROMPT, +[](EditLine* one) { return of(one).request->prompt.c_str(); });
  el_set(
      el, EL_GETCFN, +[](EditLine* one, wchar_t* c) { return of(one).read_character(*c); });
  using Function = unsigned char (*)(EditLine*, int);
  const Function on_tab = [](EditLine* one, int) { return of(one).complete_word(); };
  const Function on_paste = [](EditLine* one, int) { return of(one).paste(); };
  el_set(el, EL_ADDFN, "complete-word", "complete the word", on_tab);
  el_set(el, EL_ADDFN, "take-paste", "take in what is pasted", on_paste);
  bind("\t", "complete-word");
  bind(paste_begins, "take-paste");
  bind("\033[3~", "ed-delete-next-char");
  bind("\033[1~", "ed-move-to-beg");
  bind("\033[4~", "ed-move-to-end");
  bind("\033[1;5C", "em-next-word");
  bind("\033[1;5D", "ed-prev-word");
}

std::unique_ptr<LineEditor> LineEditor::make() {
  if (std::setlocale(LC_CTYPE, "C.UTF-8") == nullptr &&
      std::setlocale(LC_CTYPE, "UTF-8") == nullptr) {
    return nullptr;
  }
  auto state = std::make_unique<State>();
  state->out = buffered_stderr();
  if (state->out) state->editor = quiet_editor(state->out.get());
  if (!state->editor) return nullptr;
  state->set_up();
  return std::unique_ptr<LineEditor>(new LineEditor(std::move(state)));
}

LineEditor::LineEditor(std::unique_ptr<State> state) : state_(std::move(state)) {}

LineEditor::~LineEditor() = default;

std::optional<std::string> LineEditor::line(const EditableLine& request) {
  Keyboard keyboard;
  State& state = *state_;
  state.request = &request;
  state.keyboard = &keyboard;
  state.is_interrupted = false;
  std::fputs("\033[?2004h", state.out.get());
  int count = 0;
  const char* typed = el_gets(state.editor.get(), &count);
  std::fputs(typed == nullptr ? "\033[?2004l\n" : "\033[?2004l", state.out.get());
  (void)std::fflush(state.out.get());
  if (state.is_interrupted) throw Interrupted{};
  if (typed == nullptr || count <= 0) return std::nullopt;
  std::string text(typed, static_cast<std::size_t>(count));
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace cop
