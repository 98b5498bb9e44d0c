#include "support/interview.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "cop/load/log_text.hpp"
#include "cop/load/read_project.hpp"
#include "cop/record/live_check.hpp"
#include "support/source_folder.hpp"

namespace cop::test {
namespace {

class Screen : public app::Output {
 public:
  void write(std::string_view text) override { shown += text; }
  void flush() override {}
  [[nodiscard]] std::size_t columns() const override { return 1000; }

  std::string shown;
};

/// Types lines, and shows the questions as a terminal does.
class Typist : public app::Input {
 public:
  Typist(std::vector<std::string> lines, Screen& screen)
      : lines_(std::move(lines)), screen_(screen) {}

  std::optional<std::string> line(const app::LineRequest& request) override {
    const std::string proposed =
        request.suggestion.empty() ? "" : fmt::format(" [{}]", request.suggestion);
    screen_.print("{}{} ", request.question, proposed);
    if (typed == lines_.size()) return std::nullopt;
    screen_.print("{}\n", lines_[typed]);
    return lines_[typed++];
  }
  std::string rest() override { return {}; }
  [[nodiscard]] bool is_done() const { return typed == lines_.size(); }

  std::size_t typed = 0;

 private:
  std::vector<std::string> lines_;
  Screen& screen_;
};

std::vector<app::Question> questions_named(const std::vector<std::string>& names) {
  std::vector<app::Question> chosen;
  for (const app::Question& question : app::interview_questions()) {
    const bool named = std::find(names.begin(), names.end(), question.name) != names.end();
    if (names.empty() || named) chosen.push_back(question);
  }
  CHECK_MESSAGE((names.empty() || chosen.size() == names.size()), "a question is not known");
  return chosen;
}

/// The words with one blank between.
std::string in_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n';
    if (!blank || (!line.empty() && line.back() != ' ')) line += blank ? ' ' : c;
  }
  return line;
}

std::string without_end_blanks(const std::string& text) {
  std::string tidy;
  for (const char c : text) {
    if (c == '\n') tidy.resize(tidy.find_last_not_of(' ') + 1);
    tidy += c;
  }
  return tidy;
}

}  // namespace

bool Interviewed::says(std::string_view words) const {
  return in_one_line(screen).find(in_one_line(words)) != std::string::npos;
}

std::string Interviewed::told() const {
  CycleLog log = answers.log;
  log.date.reset();
  std::string text = log_text(log);
  const std::string no_id = "id: \"\"\n";
  if (text.starts_with(no_id)) text.erase(0, no_id.size());
  for (const app::SharedAnswer& answer : answers.follow_up.answers) {
    text += fmt::format("{}: {}\n", answer.edit.file, answer.edit.purpose);
    if (!answer.command.empty()) text += answer.command + "\n";
  }
  return text;
}

Interviewed interview(const Project& project, std::string_view day, std::vector<std::string> lines,
                      const std::vector<std::string>& only) {
  const Date today = *Date::parse(day);
  const Facts facts(project, today);
  Screen screen;
  Typist typist(std::move(lines), screen);
  app::Dialog dialog(typist, screen);
  CycleLog known;
  known.date = Located(today);
  Interviewed done;
  try {
    const auto questions = questions_named(only);
    app::LiveCheck rules(project);
    dialog.conduct(
        [&] { done.answers = app::ask_all(dialog, facts, today, rules, known, questions); });
    done.is_complete = typist.is_done();
  } catch (const app::Abandoned&) {
    screen.print("(the answers ended)\n");
  }
  done.lines = typist.typed;
  done.screen = without_end_blanks(screen.shown);
  return done;
}

Project recall_letters() {
  LoadedProject loaded = read_project(source_folder() + "/tests/interviews/project");
  CHECK(loaded.diagnostics.empty());
  return std::move(loaded.project);
}

Interviewed ask_only(const std::string& question, std::vector<std::string> lines) {
  return ask_only(question, std::move(lines), recall_letters());
}

Interviewed ask_only(const std::string& question, std::vector<std::string> lines,
                     const Project& project) {
  return interview(project, "2026-03-05", std::move(lines), {question});
}

}  // namespace cop::test
