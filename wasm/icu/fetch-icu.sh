#!/usr/bin/env bash
# Brings the sources of ICU 72.1 to FOLDER/icu/source and the trimmed data to FOLDER/icudt72l.dat.
#   fetch-icu.sh FOLDER
# From the distribution's source package (its own sources list, the machine's apt settings stay as they are); elsewhere
# from ICU's release archive. The archive's SHA-256 is pinned either way. Does nothing when all is there.
set -euo pipefail

folder=${1:?usage: fetch-icu.sh FOLDER}
here=$(cd "$(dirname "$0")" && pwd)
archive_sha=a2d2d38217092a7ed56635e34467f92f976b370e20182ad325edea6681a71d68
release=https://github.com/unicode-org/icu/releases/download/release-72-1/icu4c-72_1-src.tgz

say() { printf '  icu: %s\n' "$*" >&2; }
die() { printf 'icu: %s\n' "$*" >&2; exit 1; }

mkdir -p "$folder"
cd "$folder"
if [ -f icudt72l.dat ] && [ -f icu/source/common/ubrk.cpp ] && cmp -s "$here/data-items.txt" used-items.txt; then exit 0; fi

unpack() { # unpack ARCHIVE SHA
  printf '%s  %s\n' "$2" "$1" | sha256sum --check --quiet - || die "the archive $1 is damaged: delete $folder and try again"
  rm -rf icu
  tar xzf "$1"
}

from_distribution() {
  command -v apt-get >/dev/null || return 1
  mkdir -p apt/parts apt/lists/partial
  { cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed -e '/^#/d' -e 's/^Types: *deb$/Types: deb-src/' || true; } > apt/parts/src.sources
  { grep -h '^deb ' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed 's/^deb /deb-src /' || true; } > apt/parts/src.list
  local options=(-o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$PWD/apt/parts" -o "Dir::State::Lists=$PWD/apt/lists"
    -o APT::Sandbox::User=root -o Dir::Cache="$PWD/apt")
  mkdir -p apt/archives/partial
  say 'asking the distribution for its source package'
  apt-get "${options[@]}" -qq update >/dev/null 2>&1 || return 1
  apt-get "${options[@]}" -qq source --download-only icu >/dev/null 2>&1 || return 1
  [ -f icu_72.1.orig.tar.gz ]
}

if [ ! -f icu/source/common/ubrk.cpp ]; then
  if from_distribution; then
    unpack icu_72.1.orig.tar.gz "$archive_sha"
  else
    say 'fetching the release archive'
    if command -v curl >/dev/null; then curl -fsSL -o icu.tgz "$release"; else wget -qO icu.tgz "$release"; fi ||
      die 'no network: ICU 72.1 could not be fetched. Connect and run the command again.'
    unpack icu.tgz "$archive_sha"
  fi
fi

command -v icupkg >/dev/null || die 'icupkg is missing: install it with "apt-get install icu-devtools".'
say 'cutting the data down to what Tact uses'
data=$(ls icu/source/data/in/icudt72l.dat)
rm -rf items new && mkdir items new
icupkg -x "$here/data-items.txt" -d items "$data"
icupkg --ignore-deps -s items -a "$here/data-items.txt" -c new new/icudt72l.dat
mv new/icudt72l.dat icudt72l.dat
cp "$here/data-items.txt" used-items.txt
rm -rf items new apt icu_72.1* icu.tgz
say "data: $(wc -c < icudt72l.dat) bytes"
