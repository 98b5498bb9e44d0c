#pragma once

#include <map>
#include <optional>
#include <string>

#include "cop/base/diagnostic.hpp"
#include "cop/record/interview.hpp"

namespace cop::app {

/// What the rules of `cop validate` say of an answer while the log still grows. The unfinished log
/// is checked as a file that was not understood whole, so nothing is said of what may still come.
class LiveCheck {
 public:
  explicit LiveCheck(const Project& project) : project_(project) {}

  /// What is found in the lines of the log that the answer adds or changes.
  Diagnostics findings(const Answers& before, const Answers& after, Date today);
  /// Whether an error keeps the log from being written.
  [[nodiscard]] bool refuses_errors() const { return !project_.charter.is_reconstructed(); }

 private:
  [[nodiscard]] Diagnostics check(const Answers& answers, const std::string& text,
                                  Date today) const;

  const Project& project_;
  /// The project without the texts of its files, which the rules need not read for each answer;
  /// made for the first one.
  std::optional<Project> bare_;
  /// What was found before: going back plays the same answers again.
  std::map<std::string, Diagnostics> known_;
};

}  // namespace cop::app
