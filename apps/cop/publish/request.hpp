#pragma once

#include <string>

namespace cop::app {

/// What was typed behind `cop report`.
struct ReportRequest {
  /// The first one where it is empty.
  std::string kind;
  /// The log or member that it is about.
  std::string subject;
  /// The same of a member, by --member.
  std::string member;
  std::string output;
  /// "md", "html", "json"; empty where none was chosen.
  std::string format;
  std::string template_file;
  /// "en", "de"; empty where the project says it.
  std::string language;
  std::string from;
  std::string to;
  bool is_shared = false;
  bool is_private = false;
  bool prints_template = false;
};

}  // namespace cop::app
