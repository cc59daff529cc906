#!/bin/sh
# Removes what install.sh has put below the prefix that this script lies in. It touches no user's files.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
prefix=${home%/lib/homelab}
if [ "$prefix" = "$home" ] || [ ! -e "$home/installed" ]; then
  echo "uninstall.sh: $home was not made by install.sh; nothing is removed" >&2
  exit 1
fi

link=$prefix/bin/homelab
[ "$(readlink -- "$link")" != ../lib/homelab/bin/homelab ] || rm -f -- "$link"
(cd "$prefix" && while read -r file; do
  rm -f -- "$file"
  rmdir -p -- "${file%/*}" 2>/dev/null || :
done <"$home/installed")
rm -rf -- "$home"
rmdir -- "$prefix/lib" "$prefix/bin" 2>/dev/null || :

echo "Removed homelab from $prefix."
echo "Each user's configuration (~/.config/homelab), choice and records (~/.local/state/homelab) are as they were."
