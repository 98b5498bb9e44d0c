#include "cop/record/origins.hpp"

#include "cop/base/utf8.hpp"
#include "cop/io/yaml_pointer.hpp"
#include "cop/load/value_places.hpp"
#include "cop/model/describe_log.hpp"

namespace cop::app {
namespace {

std::string_view line_of(std::string_view text, int line) {
  for (; line > 1; --line) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  return text.substr(0, text.find('\n'));
}

/// The text between two columns, counted from 1 in characters.
std::string_view between(std::string_view line, int begin, int end) {
  const auto skip = [](std::string_view& text, int count) {
    for (; count > 0 && !text.empty(); --count) text.remove_prefix(decode_front(text).bytes);
  };
  skip(line, begin - 1);
  std::string_view behind = line;
  skip(behind, end - begin);
  return line.substr(0, line.size() - behind.size());
}

std::string_view marked(const Sources& sources, const Location& where) {
  const auto source = sources.find(where.file.view());
  if (source == sources.end() || where.line != where.end_line) return {};
  return between(line_of(source->second, where.line), where.column, where.end_column);
}

class Origins {
 public:
  Origins(const LogProposal& proposal, const CycleLog& answers, const Sources& sources)
      : proposal_(proposal), sources_(sources), pointers_(proposal.text) {
    ValuePlaces places(places_);
    describe(places, answers);
  }

  [[nodiscard]] Location of(Location where) const {
    if (where.file.view() != proposal_.file) return where;
    const auto value = pointers_.around(where);
    const Location* origin = value ? find(value->pointer) : nullptr;
    if (origin == nullptr) {
      where.file = unwritten_log;
      return where;
    }
    return value->where == where ? *origin : stretch(where, *origin);
  }

 private:
  /// The place of the value, or else of the block that it belongs to.
  [[nodiscard]] const Location* find(std::string pointer) const {
    for (; !pointer.empty(); pointer.erase(pointer.rfind('/'))) {
      if (const auto found = places_.find(pointer); found != places_.end()) return &found->second;
    }
    return nullptr;
  }

  /// Where a part of the value stands in the text that it came from, if it stands there once.
  [[nodiscard]] Location stretch(const Location& part, const Location& origin) const {
    const std::string_view text = marked(proposal_.sources, part);
    const std::string_view whole = marked(sources_, origin);
    const std::size_t at = text.empty() ? whole.npos : whole.find(text);
    if (at == whole.npos || whole.find(text, at + 1) != whole.npos) return origin;
    Location where = origin;
    where.column += static_cast<int>(count_code_points(whole.substr(0, at)));
    where.end_column = where.column + static_cast<int>(count_code_points(text));
    return where;
  }

  const LogProposal& proposal_;
  const Sources& sources_;
  YamlPointers pointers_;
  std::map<std::string, Location> places_;
};

}  // namespace

Diagnostics at_their_origins(const LogProposal& proposal, const CycleLog& answers,
                             Sources& sources) {
  sources[unwritten_log] = proposal.text;
  const Origins origins(proposal, answers, sources);
  Diagnostics moved = proposal.findings;
  for (Diagnostic& finding : moved) {
    finding.where = origins.of(finding.where);
    for (Related& related : finding.related) related.where = origins.of(related.where);
    finding.fix.clear();
  }
  sort_by_place(moved);
  return moved;
}

}  // namespace cop::app
