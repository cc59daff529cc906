#!/bin/sh
# Installs homelab from the folder that this script lies in, or upgrades what is installed there.
#   install.sh [--prefix DIR]     DIR is ~/.local by default, and /usr/local for root
# Everything goes below DIR: lib/homelab, a link bin/homelab, and man pages and completions in share. Verbs that
# run while the folder is replaced go on. lib/homelab/uninstall.sh removes all of it.
set -eu
umask 022

fail() {
  echo "install.sh: $1" >&2
  exit "${2:-1}"
}

from=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
[ -x "$from/runtime/bin/java" ] || fail "the folder of this script, $from, holds no homelab: unpack the whole archive"

if [ "$(id -u)" = 0 ]; then prefix=/usr/local; else prefix=${HOME:-}/.local; fi
while [ $# -gt 0 ]; do
  case $1 in
    --prefix) [ $# -gt 1 ] || fail "--prefix needs a folder" 2; prefix=$2; shift 2 ;;
    --prefix=*) prefix=${1#--prefix=}; shift ;;
    -h | --help) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit ;;
    *) fail "unknown argument '$1'; the only one is --prefix DIR" 2 ;;
  esac
done
case $prefix in
  /*) ;;
  '') fail "--prefix needs a folder" 2 ;;
  *) prefix=$PWD/$prefix ;;
esac
case $prefix in *:*) fail "no folder with a colon in its name will do: $prefix" 2 ;; esac

home=$prefix/lib/homelab
link=$prefix/bin/homelab
if [ -e "$home" ] && [ ! -e "$home/runtime/lib/homelab.options" ]; then
  fail "$home is something else; move it away, or choose another --prefix"
fi
if { [ -e "$link" ] || [ -h "$link" ]; } && [ "$(readlink -- "$link")" != ../lib/homelab/bin/homelab ]; then
  fail "$link is something else; move it away, or choose another --prefix"
fi

# Both folders are on one file system, so that each is renamed at once.
new=$home.new.$$ old=$home.old.$$
trap 'rm -rf -- "$new"' EXIT
trap 'exit 1' HUP INT TERM
mkdir -p -- "$prefix/bin" "$new"
(cd "$from" && cp -R bin runtime share uninstall.sh "$new/")

# What the last version has put into share, and this one doesn't.
if [ -f "$home/installed" ]; then
  (cd "$prefix" && xargs rm -f -- <"$home/installed")
fi
# Documentation stays with the program; what shells and man look for goes where they look.
: >"$new/installed"
for part in man bash-completion zsh fish; do
  [ -d "$new/share/$part" ] || continue
  (cd "$new" && find "share/$part" -type f) >>"$new/installed"
  mkdir -p -- "$prefix/share"
  cp -R "$new/share/$part" "$prefix/share/"
  rm -rf -- "${new:?}/share/$part"
done

[ ! -e "$home" ] || mv -- "$home" "$old"
mv -- "$new" "$home"
rm -rf -- "$old"
ln -sfn ../lib/homelab/bin/homelab "$link"

echo "Installed $("$link" version) as $link."
case :${PATH:-}: in
  *:"$prefix/bin":*) ;;
  *) echo "$prefix/bin is not on your PATH: add it, as with  export PATH=\"$prefix/bin:\$PATH\"  in your shell's profile." ;;
esac
echo "To remove it: $home/uninstall.sh"
