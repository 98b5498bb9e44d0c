#include "cop/report/render/light_markdown.hpp"

#include <string>

#include <doctest/doctest.h>

using cop::light_html;
using cop::light_markdown;

TEST_CASE("emphasis, lists and links of a person's text are shown on a page") {
  CHECK(light_html("Letters are *late*, **very** late") ==
        "<p>Letters are <em>late</em>, <strong>very</strong> late</p>\n");
  CHECK(light_html("- one\n- two") == "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n");
  CHECK(light_html("[the paper](https://doi.org/10.1186/1471-2288-9-13)") ==
        "<p><a href=\"https://doi.org/10.1186/1471-2288-9-13\">the paper</a></p>\n");
}

TEST_CASE("HTML, code, pictures and headings of a person's text are only text") {
  CHECK(light_html("<script>alert(1)</script>") ==
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
  CHECK(light_html("a <b onclick=x>b</b>") == "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n");
  CHECK(light_html("![chart](https://e.example/x.png)") == "<p>chart</p>\n");
  CHECK(light_html("# Heading") == "<p>Heading</p>\n");
  CHECK(light_html("`code` & more") == "<p>code &amp; more</p>\n");
}

TEST_CASE("a link that is not to the web or to mail keeps only its words") {
  for (const char* url : {"javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "file:///etc",
                          "vbscript:x", "//e.example", "x.html"}) {
    CHECK(light_html("[words](" + std::string(url) + ")") == "<p>words</p>\n");
    CHECK(light_markdown("[words](" + std::string(url) + ")") == "words");
  }
}

TEST_CASE("light Markdown stays light in Markdown, and everything else in it is escaped") {
  CHECK(light_markdown("*late* and **very**") == "*late* and **very**");
  CHECK(light_markdown("one\ntwo\n\nthree") == "one two\n\nthree");
  CHECK(light_markdown("- one\n  - two\n- 1. three") == "- one\n  - two\n- 1. three");
  CHECK(light_markdown("[x](https://e.example/a_b?c=1&d=2)") ==
        "[x](<https://e.example/a%5Fb?c=1&amp;d=2>)");
  CHECK(light_markdown("# x\n\n<b> `y` | z") == "x\n\n\\<b\\> y \\| z");
  CHECK(light_markdown("a $x$ @b #1") == "a \\$x\\$ \\@\u200Bb \\#\u200B1");
}

TEST_CASE("a text that is long, or deep, is shown as plain paragraphs") {
  CHECK(light_html(std::string(20000, 'x') + "\n\n*y*").ends_with("<p>*y*</p>\n"));
  std::string deep;
  for (int i = 0; i < 40; ++i) deep += "- ";
  CHECK(light_html(deep + "x").starts_with("<p>- - -"));
  CHECK(light_html("").empty());
}

TEST_CASE("control characters and signs of direction do not reach a page") {
  CHECK(light_html("a\x1b[31mb\u202Ec") == "<p>a [31mb c</p>\n");
}
