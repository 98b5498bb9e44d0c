#include "cop/record/form.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/utf8.hpp"
#include "cop/dialog.hpp"
#include "cop/editor.hpp"
#include "cop/findings/format.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/io/text_check.hpp"
#include "cop/io/write_file.hpp"
#include "cop/record/answers.hpp"
#include "cop/record/blank_entries.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// The comments that say what is wrong begin with this.
constexpr std::string_view mark = "#!";

constexpr const char* form_name = "the form";

template <class Visit>
void each_line(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    visit(text.substr(0, end));
    text.remove_prefix(end);
  }
}

std::string without_findings(std::string_view text) {
  std::string rest;
  each_line(text, [&](std::string_view line) {
    if (!line.starts_with(mark)) rest += line;
  });
  return rest;
}

bool holds_nothing(std::string_view text) {
  bool nothing = true;
  each_line(text, [&](std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t\r\n");
    nothing = nothing && (first == line.npos || line[first] == '#');
  });
  return nothing;
}

/// What is wrong, each with its line in the form once these lines stand above it.
std::vector<std::string> lines_of(const Diagnostics& findings) {
  const std::size_t above = findings.size() + 2;
  std::vector<std::string> lines;
  for (const Diagnostic& finding : findings) {
    const bool here = finding.where.file.view() == form_name && finding.where.line > 0;
    const std::string place =
        here ? fmt::format("line {}", static_cast<std::size_t>(finding.where.line) + above)
             : place_text(finding.where);
    lines.push_back(
        fmt::format("{}: {}", place, shown(mask_identifiers(message_with_help(finding)), 400)));
  }
  return lines;
}

std::string with_findings(const std::string& text, const std::vector<std::string>& lines) {
  std::string head = fmt::format(
      "{} Not recorded yet. Mend this, save and close; to give up, close the form as it is.\n",
      mark);
  for (const std::string& line : lines) head += fmt::format("{} {}\n", mark, line);
  return head + std::string(mark) + "\n" + text;
}

[[noreturn]] void give_up(const std::vector<std::string>& wrong, const std::string& path) {
  throw Abandoned(
      fmt::format("the form came back as it was: nothing was recorded:\n  {}\nwhat you wrote is in "
                  "{}\ngo on with cop record --edit --from that file",
                  fmt::join(wrong, "\n  "), shown(path, path.size())));
}

/// The answers, or what keeps them from being recorded.
std::optional<CycleLog> read_form(const std::string& text, const CheckAnswers& check,
                                  Sources& sources, Diagnostics& findings) {
  sources[form_name] = text;
  auto log = read_answers({form_name, without_blank_entries(text)}, findings);
  std::erase_if(findings, [](const Diagnostic& d) { return d.severity != Severity::error; });
  if (log) findings = check(*log);
  return findings.empty() ? log : std::nullopt;
}

}  // namespace

CycleLog answers_of_form(const Form& form, const CheckAnswers& check, const std::string& project,
                         Sources& sources, Session& session) {
  std::string text = form.text;
  std::vector<std::string> wrong;
  while (true) {
    const std::string edited = edited_text(wrong.empty() ? text : with_findings(text, wrong),
                                           form.file_name, project, session);
    const std::string answers = without_findings(without_byte_order_mark(edited));
    const bool is_empty = holds_nothing(answers);
    if (is_empty || (answers == text && wrong.empty())) {
      remove_form(form, project, session);
      throw Abandoned(is_empty ? "the form is empty: nothing was recorded"
                               : "the form came back as it was: nothing was recorded");
    }
    if (answers == text) give_up(wrong, edited_file(form.file_name, project, session));
    Diagnostics findings;
    if (auto log = read_form(answers, check, sources, findings)) return *std::move(log);
    text = answers;
    wrong = lines_of(findings);
  }
}

void remove_form(const Form& form, const std::string& project, const Session& session) {
  remove_file(edited_file(form.file_name, project, session));
}

}  // namespace cop::app
