#include "cop/report/record_writer.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

namespace cop {
namespace {

struct Heading {
  std::string_view key, text;
};

/// Where the key itself would not be understood, or means more than one word can say.
constexpr std::array<Heading, 28> headings = {{
    {"actions", "New actions"},
    {"agreements", "Agreements about data"},
    {"attended", "Came"},
    {"attended_counts", "How many came"},
    {"blockers", "What is in the way"},
    {"chair", "In the chair"},
    {"changed_on", "Holds since"},
    {"changed_why", "Why it was changed"},
    {"chosen_action", "What they will do"},
    {"ci", "95% interval"},
    {"collector", "Who collects it"},
    {"cpd", "Minutes of professional development"},
    {"difference_of", "Difference between"},
    {"feedback", "Who was shown their figures"},
    {"flow", "How many took part"},
    {"frequency", "How often"},
    {"left_reason", "Why they left"},
    {"limits", "Within"},
    {"missing", "Data that did not arrive"},
    {"n", "n"},
    {"observations", "Figures"},
    {"p", "p"},
    {"sd", "SD"},
    {"skipped", "Not discussed"},
    {"unknown", "Not known"},
    {"unwanted", "Unwanted effects"},
    {"updates", "News of earlier actions"},
    {"weights_from", "Weights from"},
}};

std::string heading_of(std::string_view key) {
  const auto known = std::find_if(headings.begin(), headings.end(),
                                  [key](const Heading& heading) { return heading.key == key; });
  if (known != headings.end()) return std::string(known->text);
  std::string text(key);
  std::replace(text.begin(), text.end(), '_', ' ');
  if (!text.empty()) text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

/// Whether only numbers stand in a column.
bool is_of_numbers(const std::vector<std::vector<std::string>>& rows, std::size_t column) {
  return std::all_of(rows.begin(), rows.end(), [column](const auto& row) {
    return row[column].find_first_not_of("0123456789.,−") == std::string::npos;
  });
}

/// More rows than a person reads at a glance stay in the file.
constexpr std::size_t most_rows = 20;

}  // namespace

Section RecordWriter::section(std::string title) && {
  Section section{std::move(title)};
  // The id stands in the heading.
  std::erase_if(entries_,
                [](const Entry& entry) { return entry.second.empty() || entry.first == "Id"; });
  if (!entries_.empty()) section.blocks.push_back(Pairs{std::move(entries_)});
  section.parts = std::move(parts_);
  return section;
}

void RecordWriter::write(std::string_view key, const std::vector<Text>& list) {
  std::string values;
  for (const Text& item : list) values += (values.empty() ? "" : ", ") + item->value;
  add(key, std::move(values));
}

void RecordWriter::write(std::string_view key, const std::vector<NamedNumber>& list) {
  std::string values;
  for (const NamedNumber& item : list) {
    values += fmt::format("{}{} {}", values.empty() ? "" : ", ", item.name.value,
                          number_text(item.number.value));
  }
  add(key, std::move(values));
}

void RecordWriter::write(std::string_view key, const WeightsFrom& from) {
  add(key, from.selection ? "the selection " + from.selection->value.text : from.source->value);
}

void RecordWriter::write(std::string_view, const std::vector<CycleEntry>& cycles) {
  for (const CycleEntry& cycle : cycles) {
    CycleEntry rest = cycle;
    rest.name = Text();
    RecordWriter inner;
    describe(inner, rest);
    parts_.push_back(std::move(inner).section(
        fmt::format("Cycle {}{}{}", cycle.id ? std::to_string(cycle.id->value) : "?",
                    cycle.name.given() ? ": " : "", cycle.name->value)));
  }
}

void RecordWriter::add(std::string_view key, std::string text) {
  entries_.emplace_back(heading_of(key), std::move(text));
}

void RecordWriter::add_part(std::string_view key, RecordWriter part) {
  Section section = std::move(part).section(heading_of(key));
  if (!section.empty()) parts_.push_back(std::move(section));
}

void RecordWriter::add_table(std::string_view key, const std::vector<std::vector<Entry>>& rows) {
  Section part{heading_of(key)};
  Table table{{}, std::vector<std::vector<std::string>>(std::min(rows.size(), most_rows))};
  for (const Entry& entry : rows.front()) table.columns.push_back({entry.first});
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    for (const Entry& entry : rows[row]) table.rows[row].push_back(entry.second);
  }
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (is_of_numbers(table.rows, i)) table.columns[i].align = Align::right;
  }
  part.blocks.push_back(std::move(table));
  if (rows.size() > most_rows) {
    part.blocks.push_back(Paragraph{fmt::format("… and {} more.", rows.size() - most_rows)});
  }
  parts_.push_back(std::move(part));
}

}  // namespace cop
