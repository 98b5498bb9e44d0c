#pragma once

#include <string>
#include <string_view>

namespace cop {

/// The SHA-256 (FIPS 180-4) of the bytes as 64 hexadecimal digits in lower case.
std::string sha256_hex(std::string_view bytes);

/// The same in Base64 (RFC 4648), as a Content Security Policy names a style sheet.
std::string sha256_base64(std::string_view bytes);

}  // namespace cop
