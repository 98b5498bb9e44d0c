#pragma once

#include <string>
#include <string_view>

#include "cop/env.hpp"

namespace cop::app {

/// What `cop doctor` has looked at, a line each: all right, or worth a look and what to do.
class Checklist {
 public:
  explicit Checklist(Output& out) : out_(out) {}

  void ok(std::string_view what) { out_.print("ok         {}\n", what); }

  void look(std::string_view what, std::string_view help) {
    ++looks_;
    out_.print("look here  {}\n           -> {}\n", what, help);
  }

  [[nodiscard]] int looks() const { return looks_; }

 private:
  Output& out_;
  int looks_ = 0;
};

}  // namespace cop::app
