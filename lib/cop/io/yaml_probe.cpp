#include "cop/io/yaml_probe.hpp"

#include <istream>
#include <string>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "cop/io/memory_buffer.hpp"

namespace cop {
namespace {

/// Remembers where the last text in quotes begins, and nothing else.
class LastQuoted : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string&) override {
    if (tag == "!") begin = {mark.line, mark.column, mark.pos};
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}

  std::optional<SourceMark> begin;
};

}  // namespace

YamlProbe probe_yaml(std::string_view text) {
  MemoryBuffer buffer(text);
  std::istream stream(&buffer);
  LastQuoted handler;
  YamlProbe probe;
  try {
    YAML::Parser(stream).HandleNextDocument(handler);
  } catch (const YAML::Exception& e) {
    probe.trouble = SourceMark{e.mark.line, e.mark.column, e.mark.pos};
    probe.is_quote_open = e.msg == YAML::ErrorMsg::EOF_IN_SCALAR;
  }
  probe.last_quoted = handler.begin;
  return probe;
}

std::optional<SourceMark> open_quote(std::string_view text) {
  for (const char closing_quote : {'"', '\''}) {
    const YamlProbe closed = probe_yaml(std::string(text) + '\n' + closing_quote);
    if (!closed.is_quote_open && closed.last_quoted) return closed.last_quoted;
  }
  return std::nullopt;
}

}  // namespace cop
