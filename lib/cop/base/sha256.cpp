#include "cop/base/sha256.hpp"

#include <array>

#include <fmt/core.h>
#include <sodium/crypto_hash_sha256.h>
#include <sodium/utils.h>

namespace cop {
namespace {

using Hash = std::array<unsigned char, crypto_hash_sha256_BYTES>;

Hash sha256(std::string_view bytes) {
  Hash hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size());
  return hash;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  std::string hex;
  for (const unsigned char byte : sha256(bytes)) hex += fmt::format("{:02x}", byte);
  return hex;
}

std::string sha256_base64(std::string_view bytes) {
  const Hash hash = sha256(bytes);
  constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
  std::array<char, sodium_base64_ENCODED_LEN(crypto_hash_sha256_BYTES, variant)> text{};
  return sodium_bin2base64(text.data(), text.size(), hash.data(), hash.size(), variant);
}

}  // namespace cop
