#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "cop/charts/chart.hpp"
#include "cop/language/language.hpp"

namespace cop {

/// How a paragraph is meant: plain, the one sentence that must be read, or a caution.
enum class Tone { plain, strong, caution };

struct Paragraph {
  std::string text;
  Tone tone = Tone::plain;

  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// A whole text as a person wrote it. It may hold light Markdown: emphasis, lists and links;
/// everything else in it is plain text. `term` says what it is, such as "Problem"; it may be empty.
struct Prose {
  std::string text;
  std::string term = {};

  friend bool operator==(const Prose&, const Prose&) = default;
};

struct List {
  std::vector<std::string> items;

  friend bool operator==(const List&, const List&) = default;
};

/// Terms and what is said of them, such as Plan, Do, Study and Act.
struct Pairs {
  std::vector<std::pair<std::string, std::string>> entries;

  friend bool operator==(const Pairs&, const Pairs&) = default;
};

enum class Align { left, right };

struct Column {
  std::string title;
  Align align = Align::left;

  friend bool operator==(const Column&, const Column&) = default;
};

/// Rows of cells; every row is as long as the list of columns.
struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<std::string>> rows;

  friend bool operator==(const Table&, const Table&) = default;
};

/// A chart; `name` is an id from which its file gets its name. `newest` is how many of its newest
/// numbers stand beside it, 0 for all.
struct ChartFigure {
  std::string name;
  Chart chart;
  std::size_t newest = 0;

  friend bool operator==(const ChartFigure&, const ChartFigure&) = default;
};

using Block = std::variant<Paragraph, Prose, List, Pairs, Table, ChartFigure>;

/// A part of a report under its heading, with parts of its own below it. `id` is its name in links
/// to it, of small letters, digits and dashes; without one it follows from the title.
struct Section {
  std::string title;
  std::vector<Block> blocks = {};
  std::vector<Section> parts = {};
  std::string id = {};

  [[nodiscard]] bool empty() const { return blocks.empty() && parts.empty(); }
  friend bool operator==(const Section&, const Section&) = default;
};

/// What a report says, in the order in which it is said; how it looks is for the renderers. All
/// texts are plain: whatever a person wrote is still as it was written.
struct Report {
  std::string title;
  std::vector<Paragraph> face = {};
  std::vector<Section> sections = {};
  /// The language of its headings and fixed phrases.
  Language language = {};

  friend bool operator==(const Report&, const Report&) = default;
};

}  // namespace cop
