#include "cop/base/sha256.hpp"

#include <string>

#include <doctest/doctest.h>

// The examples of FIPS 180-4, as NIST publishes them.
TEST_CASE("SHA-256 gives the published values") {
  CHECK(cop::sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(cop::sha256_hex("abc") ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(cop::sha256_hex(std::string(1000000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("SHA-256 in Base64 is as a page's policy has it") {
  CHECK(cop::sha256_base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}
