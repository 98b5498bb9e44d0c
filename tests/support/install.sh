#!/usr/bin/env bash
# install.sh build|test: installs what building (or building and testing) needs on Debian or Ubuntu,
# and nothing when it is all there.
set -euo pipefail

packages=(
  g++ cmake ninja-build
  libboost-filesystem-dev libcli11-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libedit-dev libfmt-dev libkainjow-mustache-dev
  libsodium-dev libsqlite3-dev libutf8proc-dev libyaml-cpp-dev nlohmann-json3-dev
)
case ${1-} in
  build) ;;
  test)
    packages+=(
      chromium clang clang-format clang-tidy cmark-gfm libclang-rt-dev doctest-dev jq librsvg2-bin
      libxml2-utils libyaml-dev pandoc poppler-utils python3-yaml strace tmux unzip valgrind
    )
    command -v npm >/dev/null || packages+=(nodejs npm) # Node of another origin brings its own npm
    ;;
  *)
    echo "usage: install.sh build|test" >&2
    exit 2
    ;;
esac

is_installed() {
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

missing=()
for package in "${packages[@]}"; do
  is_installed "$package" || missing+=("$package")
done
((${#missing[@]})) || exit 0

if ! command -v apt-get >/dev/null; then
  echo "install.sh: there is no apt-get here; please install: ${missing[*]}" >&2
  exit 1
fi
as_root=()
((EUID == 0)) || as_root=(sudo)
echo "Installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -qq --yes --no-install-recommends "${missing[@]}" >/dev/null
