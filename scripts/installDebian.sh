#!/usr/bin/env bash
# Installs Debian packages where their command is missing: installDebian.sh COMMAND=PACKAGE ...
set -euo pipefail
missing=()
for pair in "$@"; do
  command -v "${pair%%=*}" >/dev/null 2>&1 || missing+=("${pair#*=}")
done
[ "${#missing[@]}" -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null 2>&1; then
  echo "Missing: ${missing[*]}. This is no Debian system: install them by your system's own means." >&2
  exit 1
fi
asRoot=()
[ "$(id -u)" -eq 0 ] || asRoot=(sudo --non-interactive)
{
  "${asRoot[@]}" apt-get update -qq
  "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
} >&2
