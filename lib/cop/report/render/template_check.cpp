#include <algorithm>

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/report/render/report_template.hpp"
#include "cop/report/render/template_names.hpp"
#include "cop/report/render/template_tags.hpp"

namespace cop {
namespace {

constexpr std::size_t deepest = 24;
constexpr std::size_t longest_shown = 60;

const char* word(DocumentUse use) { return use == DocumentUse::html ? "HTML" : "Markdown"; }

/// Reads a template's tags as the engine will, with the names that can be seen at each place.
class TemplateChecker {
 public:
  TemplateChecker(const ReportTemplate& given, DocumentUse use) : given_(given), use_(use) {}

  std::string check() {
    for (const TemplateTag& tag : template_tags(given_)) check(tag);
    if (open_.empty()) return std::move(out_);
    complain(
        given_, open_.back().tag,
        fmt::format("{{{{#{}}}}} is opened here and never closed", shown_name(open_.back().tag)));
  }

 private:
  struct Open {
    TemplateTag tag;
    /// Whether the names inside are those of the thing that was opened.
    bool has_names = false;
  };

  static std::string shown_name(const TemplateTag& tag) { return shown(tag.text, longest_shown); }

  void check(const TemplateTag& tag) {
    switch (tag.sign) {
      case ' ': return copy(tag.text);
      case '!': return;
      case '#':
      case '^': return open(tag);
      case '/': return close(tag);
      case '>': complain(given_, tag, "templates cannot hold other templates (partials)");
      case '=': complain(given_, tag, "delimiters cannot be changed: write tags as {{name}}");
      default: put(tag);
    }
  }

  void copy(std::string_view text) {
    for (const char c : text) {
      if (c == '\n') out_ += template_mark;
      if (c != template_mark) out_ += c;
    }
  }

  void open(const TemplateTag& tag) {
    const TemplateName& name = named(tag);
    if (open_.size() >= deepest) complain(given_, tag, "sections are nested too deep here");
    if (name.kind == NameKind::ready && name.only_in != use_) refuse_format(tag, name);
    const bool has_names = tag.sign == '#' && !name.inside.empty();
    if (has_names && !stands_in(scopes_.back(), name)) {
      complain(given_, tag,
               fmt::format("\"{}\" cannot be gone through inside of \"{}\": close that first",
                           name.name, open_.back().tag.text));
    }
    if (has_names) scopes_.push_back(name.inside);
    open_.push_back({tag, has_names});
    out_ += fmt::format("{{{{{}{}}}}}{}\r", tag.sign, name.name, template_mark);
  }

  void close(const TemplateTag& tag) {
    if (open_.empty()) complain(given_, tag, "nothing is open here that could be closed");
    if (open_.back().tag.text != tag.text) {
      complain(given_, tag,
               fmt::format("\"{}\" is closed here, but \"{}\" of line {} is open", shown_name(tag),
                           shown_name(open_.back().tag), open_.back().tag.line));
    }
    if (open_.back().has_names) scopes_.pop_back();
    open_.pop_back();
    out_ += fmt::format("{{{{/{}}}}}", tag.text);
  }

  void put(const TemplateTag& tag) {
    const TemplateName& name = named(tag);
    const bool is_text = name.kind == NameKind::text;
    if (!is_text && name.kind != NameKind::ready) {
      complain(given_, tag,
               fmt::format("\"{0}\" is no text: open it with {{{{#{0}}}}}", name.name));
    }
    if (tag.sign == 'u' && is_text) {
      complain(given_, tag, fmt::format("\"{0}\" must be escaped: write {{{{{0}}}}}", name.name));
    }
    if (name.kind == NameKind::ready && name.only_in != use_) refuse_format(tag, name);
    if (tag.sign == 'v' && !is_text) {
      complain(given_, tag,
               fmt::format("\"{0}\" is ready for the page: write {{{{{{{0}}}}}}}", name.name));
    }
    out_ +=
        is_text ? fmt::format("{{{{{}}}}}", name.name) : fmt::format("{{{{{{{}}}}}}}", name.name);
  }

  [[noreturn]] void refuse_format(const TemplateTag& tag, const TemplateName& name) {
    complain(given_, tag,
             fmt::format("\"{}\" is for templates of {}, not of {}", name.name, word(name.only_in),
                         word(use_)));
  }

  static bool stands_in(std::span<const TemplateName> names, const TemplateName& name) {
    return std::any_of(names.begin(), names.end(),
                       [&](const TemplateName& one) { return &one == &name; });
  }

  /// The nearest name from the innermost thing outwards.
  const TemplateName& named(const TemplateTag& tag) {
    std::vector<std::string_view> known;
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      for (const TemplateName& name : *scope) {
        if (name.name == tag.text) return name;
        known.push_back(name.name);
      }
    }
    const std::string place = open_.empty() ? "the report" : open_.back().tag.text;
    complain(
        given_, tag,
        fmt::format("there is no \"{}\" in {}{}", shown_name(tag), place,
                    nearest_or("; templates/reports/README.md has all names", tag.text, known)));
  }

  const ReportTemplate& given_;
  DocumentUse use_;
  std::vector<std::span<const TemplateName>> scopes_{document_names()};
  std::vector<Open> open_;
  std::string out_;
};

}  // namespace

std::string checked_template(const ReportTemplate& given, DocumentUse use) {
  if (given.text.size() > largest_template) {
    throw TemplateError(fmt::format("{}: a template may have at most {} KB", shown(given.name),
                                    largest_template / 1024));
  }
  return TemplateChecker(given, use).check();
}

}  // namespace cop
