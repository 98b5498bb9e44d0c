#include "cop/findings/masked.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "cop/base/id.hpp"
#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/find_identifiers.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/identifiers/unescape.hpp"

namespace cop::app {
namespace {

/// An identifier as it stands in a line of a file, unescaped, and its mask.
struct Written {
  std::string value, mask;
};

/// The identifiers of one file by line, and its masked text.
struct MaskedFile {
  FileName name;
  std::string text;
  std::multimap<int, Written> by_line;
};

MaskedFile mask_file(std::string_view name, std::string_view text) {
  MaskedFile file{mask_identifiers(name), {}, {}};
  const auto identifiers = find_identifiers(text, all_packs);
  file.text = mask(text, identifiers);
  std::size_t counted = 0;
  int line = 1;
  for (const Identifier& one : identifiers) {
    const std::string_view passed = text.substr(counted, one.begin - counted);
    line += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
    counted = one.begin;
    const std::string value = unescape(text.substr(one.begin, one.end - one.begin)).text;
    file.by_line.emplace(line, Written{value, masked(value, one.kind)});
    // As an id that is proposed in its place would have it.
    const std::string id = id_from(value);
    if (id != value && !id.empty()) file.by_line.emplace(line, Written{id, masked(id, one.kind)});
  }
  return file;
}

/// Masks the value where it stands as a whole word.
void mask_value(std::string& text, const Written& one) {
  for (std::size_t at = text.find(one.value); at != text.npos; at = text.find(one.value, at)) {
    const std::size_t end = at + one.value.size();
    const bool whole = !is_alphanumeric(before(text, at)) && !is_alphanumeric(cop::at(text, end));
    if (whole) text.replace(at, one.value.size(), one.mask);
    at += whole ? one.mask.size() : 1;
  }
}

/// Masks the front of the value where a message was cut in the middle of it: `2123 45…`.
void mask_cut_value(std::string& text, const Written& one) {
  for (std::size_t cut = text.find("…"); cut != text.npos; cut = text.find("…", cut + 1)) {
    for (std::size_t length = std::min(one.value.size(), cut); length > 2; --length) {
      if (text.compare(cut - length, length, one.value, 0, length) != 0) continue;
      text.replace(cut - length, length,
                   masked(one.value.substr(0, length), IdentifierKind::record));
      cut = text.find("…", cut - length);
      break;
    }
  }
}

/// Masks digits before the place where a message was cut: the rest of a number may be gone.
void mask_cut_digits(std::string& text) {
  constexpr std::string_view cut = "…";
  for (std::size_t at = text.find(cut); at != text.npos; at = text.find(cut, at + cut.size())) {
    for (std::size_t i = at; i > 0 && (is_digit(text[i - 1]) || text[i - 1] == ' '); --i) {
      if (!is_digit(text[i - 1])) continue;
      text.replace(i - 1, 1, "•");
      at += 2;
    }
  }
}

void mask_all_digits(std::string& text) {
  std::string masked;
  for (const char c : text) {
    if (is_digit(c)) {
      masked += "•";
    } else {
      masked += c;
    }
  }
  text = std::move(masked);
}

/// The files that findings speak of, each looked through once.
class MaskedFiles {
 public:
  explicit MaskedFiles(const Sources& sources) : sources_(sources) {}

  const MaskedFile& of(const FileName& file) {
    const auto known = files_.find(file);
    if (known != files_.end()) return known->second;
    const auto source = sources_.find(file.view());
    const std::string_view text = source == sources_.end() ? std::string_view() : source->second;
    return files_.emplace(file, mask_file(file.view(), text)).first->second;
  }

  /// Two names that look alike when masked show no excerpt rather than the other's.
  [[nodiscard]] Sources sources() const {
    Sources masked;
    for (const auto& [name, file] : files_) {
      const auto [place, is_new] = masked.try_emplace(file.name.text(), file.text);
      if (!is_new) place->second.clear();
    }
    return masked;
  }

 private:
  const Sources& sources_;
  std::map<FileName, MaskedFile> files_;
};

/// What stands in the lines that a finding points at is masked in its texts too, even where the
/// words that gave it away are not quoted with it.
std::string masked_text(std::string text, const Diagnostic& finding, MaskedFiles& files) {
  constexpr std::ptrdiff_t most_in_a_line = 50;
  const auto mask_line = [&](const Location& where) {
    const auto [first, last] = files.of(where.file).by_line.equal_range(where.line);
    if (std::distance(first, last) > most_in_a_line) return mask_all_digits(text);
    for (auto one = first; one != last; ++one) {
      mask_value(text, one->second);
      mask_cut_value(text, one->second);
    }
  };
  mask_line(finding.where);
  for (const Related& related : finding.related) mask_line(related.where);
  mask_cut_digits(text);
  return mask_identifiers(text);
}

Diagnostic masked_finding(const Diagnostic& finding, MaskedFiles& files) {
  Diagnostic shown = finding;
  shown.message = masked_text(finding.message, finding, files);
  shown.label = masked_text(finding.label, finding, files);
  shown.help = masked_text(finding.help, finding, files);
  shown.where.file = files.of(finding.where.file).name;
  for (Related& related : shown.related) {
    related.message = masked_text(related.message, finding, files);
    related.where.file = files.of(related.where.file).name;
  }
  // A fix with a mask in it would write the mask.
  const bool writes_one = std::any_of(
      shown.fix.begin(), shown.fix.end(),
      [&](const TextEdit& edit) { return masked_text(edit.text, finding, files) != edit.text; });
  if (writes_one) shown.fix.clear();
  for (TextEdit& edit : shown.fix) edit.where.file = files.of(edit.where.file).name;
  return shown;
}

}  // namespace

MaskedReport::MaskedReport(const FindingsReport& report, ReportedFiles reported)
    : report_{.project_title = mask_identifiers(report.project_title),
              .findings = {},
              .sources = sources_,
              .files = report.files,
              .unread = report.unread,
              .color = report.color,
              .limit = report.limit,
              .fails_from = report.fails_from,
              .prefix = mask_identifiers(report.prefix),
              .shortened = report.shortened} {
  MaskedFiles files(report.sources);
  for (const Diagnostic& finding : report.findings) {
    report_.findings.push_back(masked_finding(finding, files));
  }
  sources_ = files.sources();
  if (reported == ReportedFiles::with_findings) return;
  for (const auto& [name, text] : report.sources) sources_.try_emplace(mask_identifiers(name));
}

}  // namespace cop::app
