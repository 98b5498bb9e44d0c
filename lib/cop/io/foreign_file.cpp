#include "cop/io/foreign_file.hpp"

#include <algorithm>
#include <array>

#include "cop/base/small_letters.hpp"

namespace cop {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view bytes;
  std::string_view kind;
};

/// After the tables of file signatures of each format's own specification.
constexpr std::array signatures{
    Signature{"%PDF-"sv, "a PDF"},
    Signature{"\xFF\xD8\xFF"sv, "a picture (JPEG)"},
    Signature{"\x89PNG\r\n"sv, "a picture (PNG)"},
    Signature{"GIF8"sv, "a picture (GIF)"},
    Signature{"PK\x03\x04"sv, "a packed file, such as of Word, Excel or zip"},
    Signature{"\xD0\xCF\x11\xE0"sv, "a file of an older Word or Excel"},
    Signature{"{\\rtf"sv, "a file of a word processor (RTF)"},
    Signature{"<!doctype html"sv, "a web page"},
    Signature{"<html"sv, "a web page"},
};

bool same_letter(char a, char small) { return small_letter(a) == small; }

}  // namespace

std::string_view foreign_kind(std::string_view bytes) {
  const auto* const found =
      std::find_if(signatures.begin(), signatures.end(), [bytes](const Signature& signature) {
        const std::string_view begin = bytes.substr(0, signature.bytes.size());
        return begin == signature.bytes ||
               (bytes.starts_with('<') &&
                std::equal(begin.begin(), begin.end(), signature.bytes.begin(),
                           signature.bytes.end(), same_letter));
      });
  return found == signatures.end() ? std::string_view() : found->kind;
}

}  // namespace cop
