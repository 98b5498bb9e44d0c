#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/report/render/report_template.hpp"

namespace cop {

/// A piece of a template: text as it is (sign ' '), or a tag by its sign: 'v' a name, 'u' a name
/// that is not escaped, '#', '^', '/', '!', '>' and '='. Line and column count from 1.
struct TemplateTag {
  char sign = ' ';
  std::string text;
  int line = 1;
  int column = 1;
};

/// All pieces of a template one after the other. A section's tag or a comment that stands alone on
/// its line takes the line with it (mustache(5)). Throws TemplateError where a tag has no end.
std::vector<TemplateTag> template_tags(const ReportTemplate& given);

/// Complains about a place of a template.
[[noreturn]] void complain(const ReportTemplate& given, const TemplateTag& at,
                           std::string_view message);

}  // namespace cop
