#include "cop/report/render/report_template.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "cop/report/render/html.hpp"
#include "cop/report/render/markdown.hpp"

using cop::DocumentUse;

namespace {

/// What is wrong with a template of Markdown, or "" where nothing is.
std::string complaint(const std::string& text, DocumentUse use = DocumentUse::markdown) {
  try {
    cop::checked_template({"own.mustache", text}, use);
    return {};
  } catch (const cop::TemplateError& error) {
    return error.what();
  }
}

cop::Report sample() {
  cop::Report report{"A <b> & *c*"};
  report.face.push_back({"Read me", cop::Tone::caution});
  cop::Section section{"People"};
  section.blocks.push_back(cop::List{{"one", "<two>"}});
  section.blocks.push_back(cop::Prose{"A *word* <i>", "Problem"});
  report.sections.push_back(section);
  return report;
}

std::string as_markdown(const std::string& text) {
  const cop::Report report = sample();
  return cop::markdown({report, "project"}, {"own.mustache", text});
}

std::string as_html(const std::string& text) {
  const cop::Report report = sample();
  return cop::html({report, "project"}, {"own.mustache", text}, "p{}");
}

}  // namespace

TEST_CASE("a template's texts are escaped for its format") {
  CHECK(as_markdown("{{title}}") == "A \\<b\\> \\& \\*c\\*");
  CHECK(as_html("<h1 title=\"{{title}}\">") == "<h1 title=\"A &lt;b&gt; &amp; *c*\">");
}

TEST_CASE("a text that is not ready for the format cannot be put in without escaping") {
  CHECK(complaint("\n {{{title}}}") ==
        "own.mustache:2:2: \"title\" must be escaped: write {{title}}");
  CHECK(complaint("{{& title }}") ==
        "own.mustache:1:1: \"title\" must be escaped: write {{title}}");
  CHECK(complaint("{{style}}", DocumentUse::html) ==
        "own.mustache:1:1: \"style\" is ready for the page: write {{{style}}}");
  CHECK(complaint("{{{style}}}") ==
        "own.mustache:1:1: \"style\" is for templates of HTML, not of Markdown");
}

TEST_CASE("a name that the report does not have is refused with the one that was meant") {
  CHECK(complaint("{{titel}}") ==
        "own.mustache:1:1: there is no \"titel\" in the report: did you mean \"title\"?");
  CHECK(complaint("{{#sections}}\n{{#blocks}}{{#table}}{{/table}}{{#tables}}") ==
        "own.mustache:2:32: there is no \"tables\" in blocks: did you mean \"table\"?");
  CHECK(complaint("{{x.y}}") ==
        "own.mustache:1:1: there is no \"x.y\" in the report; templates/reports/README.md has all "
        "names");
}

TEST_CASE("sections must be closed, in order, and opened where they belong") {
  CHECK(complaint("a\n{{#face}}") == "own.mustache:2:1: {{#face}} is opened here and never closed");
  CHECK(complaint("{{#face}}\n{{#strong}}\n{{/face}}") ==
        "own.mustache:3:1: \"face\" is closed here, but \"strong\" of line 2 is open");
  CHECK(complaint("{{/face}}") == "own.mustache:1:1: nothing is open here that could be closed");
  CHECK(complaint("{{#face}}{{#sections}}{{/sections}}{{/face}}") ==
        "own.mustache:1:10: \"sections\" cannot be gone through inside of \"face\": close that "
        "first");
  CHECK(complaint("{{#sections}}{{#sections}}{{/sections}}{{/sections}}") != "");
  CHECK(complaint("{{title") == "own.mustache:1:1: this tag has no end }}");
  CHECK(complaint("{{{title}}") == "own.mustache:1:1: this tag has no end }}}");
}

TEST_CASE("partials and other delimiters are refused") {
  CHECK(complaint("{{> x}}") ==
        "own.mustache:1:1: templates cannot hold other templates (partials)");
  CHECK(complaint("{{=<% %>=}}") ==
        "own.mustache:1:1: delimiters cannot be changed: write tags as {{name}}");
}

TEST_CASE("a template that is too large or too deep is refused") {
  CHECK(complaint(std::string(cop::largest_template + 1, ' ')) ==
        "own.mustache: a template may have at most 256 KB");
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "{{#title}}";
  CHECK(complaint(deep) == "own.mustache:1:241: sections are nested too deep here");
}

TEST_CASE("tags alone on a line take it with them, and lines that are left empty stay") {
  CHECK(
      as_markdown(
          "a\n{{! a note }}\n{{#face}}\n\n- {{text}}\n{{/face}}\n{{^face}}\nno\n{{/face}}\nb\n") ==
      "a\n\n- Read me\nb\n");
  CHECK(as_markdown("{{#has_contents}}x{{/has_contents}}\r\n{{#sections}}{{title}}{{/sections}}") ==
        "\nPeople");
}

TEST_CASE("what a person wrote keeps its light Markdown, in each format its own way") {
  const std::string prose = "{{#sections}}{{#blocks}}{{#prose}}{{term}}: ";
  const std::string end = "{{/prose}}{{/blocks}}{{/sections}}";
  CHECK(as_markdown(prose + "{{{markdown}}}" + end) == "Problem: A *word* \\<i\\>");
  CHECK(as_html(prose + "{{{html}}}" + end) == "Problem: <p>A <em>word</em> &lt;i&gt;</p>\n");
}

TEST_CASE("the page's policy allows its style sheet only") {
  CHECK(as_html("{{policy}}") ==
        "default-src &#39;none&#39;; style-src "
        "&#39;sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=&#39;; base-uri "
        "&#39;none&#39;; form-action &#39;none&#39;");
}
