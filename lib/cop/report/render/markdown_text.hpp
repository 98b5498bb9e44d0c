#pragma once

#include <string>
#include <string_view>

namespace cop {

/// Text that a person wrote as Markdown that shows it as it is: nothing in it can make markup, a
/// link, HTML or a mention, and line ends become blanks.
std::string markdown_text(std::string_view text);

/// The same for a part of a line: blanks around it stay, and its front is not looked at.
std::string markdown_inline(std::string_view text);

/// A line of Markdown whose front cannot make a list, a heading or a rule of it.
std::string with_safe_front(std::string line);

}  // namespace cop
