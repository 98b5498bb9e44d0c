#pragma once

#include <deque>
#include <map>
#include <string>

#include "cop/env.hpp"

namespace cop::test {

/// Takes down what a command says.
class StringOutput : public app::Output {
 public:
  void write(std::string_view words) override { text += words; }
  void flush() override {}
  std::string text;
};

/// Gives the answers one after the other, then ends.
class StringInput : public app::Input {
 public:
  std::optional<std::string> line(const app::LineRequest&) override {
    if (answers.empty()) return std::nullopt;
    std::string answer = std::move(answers.front());
    answers.pop_front();
    return answer;
  }
  std::string rest() override { return {}; }
  std::deque<std::string> answers;
};

/// A small world for a command: a day in 2026, no terminal, and the given environment.
struct SmallWorld {
  StringInput in;
  StringOutput out, err;
  std::map<std::string, std::string> variables;
  app::Env env{in,
               out,
               err,
               {},
               "/",
               [this](const char* name) -> std::optional<std::string> {
                 const auto found = variables.find(name);
                 if (found == variables.end()) return std::nullopt;
                 return found->second;
               },
               [] { return *Date::parse("2026-04-01"); },
               [] { return std::uint64_t{1}; },
               {}};
};

}  // namespace cop::test
