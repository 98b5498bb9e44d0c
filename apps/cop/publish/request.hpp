#pragma once

#include <string>

namespace cop::app {

/// What was typed behind `cop report`.
struct ReportRequest {
  std::string kind = "project";
  /// The log or member that it is about.
  std::string subject;
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
