#pragma once

#include <stdexcept>
#include <string>

#include "cop/report/render/json_document.hpp"

namespace cop {

/// A mustache template for reports. `name` is how messages call it: its path, or "built-in".
struct ReportTemplate {
  std::string name;
  std::string text;
};

inline constexpr std::size_t largest_template = 256 * 1024;

/// What is wrong with a template: file, line, column, and what to write instead.
class TemplateError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Stands in a checked template before each end of a line, so that the engine finds no line empty:
/// it drops lines that it should keep, and keeps some that it should drop. Behind the beginning of
/// each section it stands with "\r", where the engine hands over what it has. Both are taken out
/// again.
inline constexpr char template_mark = '\x01';

/// The template in its plainest form, without comments and with nothing in it that the engine could
/// read in another way than this check. Allowed are names, sections and inverted sections of the
/// document (template_names.hpp), each where it stands in the document; and without escaping only
/// those texts that are made for this format. Partials and other delimiters are not. Throws
/// TemplateError.
std::string checked_template(const ReportTemplate& given, DocumentUse use);

}  // namespace cop
