#!/bin/sh
# Installs KPI Desk for the user who runs this, without administrator rights, or removes it again.
# Her practices and backups are not touched by either.
set -eu
unset CDPATH

here=$(cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-"$HOME/.local/share"}
# A relative one is to be passed over.
case $share in /*) ;; *) share=$HOME/.local/share ;; esac
place=$HOME/.local/lib/kpidesk
program=$place/kpidesk/kpidesk
command=$HOME/.local/bin/kpidesk
data=$share/kpidesk
script=$0
# What went among the desktop's own files, wherever that was then.
list=$place/installed-files

# @texts@

fail() {
    printf '%s\n' "$1" >&2
    exit "$2"
}

# An open program reads its own files as it needs them: they must not change under it.
refuse_while_open() {
    whole=$(readlink -f "$program" 2>/dev/null) || return 0
    for one in /proc/[0-9]*/exe; do
        [ "$(readlink "$one" 2>/dev/null)" != "$whole" ] || fail "$running" 1
    done
}

command_is_ours() { [ -L "$command" ] && [ "$(readlink "$command")" = "$program" ]; }

refresh() { # have the desktop look again, in the folder that it reads
    if command -v update-mime-database >/dev/null && [ -d "$1/mime/packages" ]; then
        update-mime-database "$1/mime" >/dev/null 2>&1 || true
    fi
    if command -v update-desktop-database >/dev/null && [ -d "$1/applications" ]; then
        update-desktop-database "$1/applications" >/dev/null 2>&1 || true
    fi
    if command -v gtk-update-icon-cache >/dev/null && [ -d "$1/icons/hicolor" ]; then
        gtk-update-icon-cache -q -t "$1/icons/hicolor" >/dev/null 2>&1 || true
    fi
}

# The menu entry with the program's own place: a menu may not look into ~/.local/bin.
write_entry() {
    quoted=$(printf '%s' "$program" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
    while IFS= read -r line; do
        case $line in
        Exec=*) printf 'Exec="%s" %%f\n' "$quoted" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$1" >"$2"
}

remove_listed() { # delete the files that a list names
    while IFS= read -r file; do rm -f -- "$file"; done <"$1"
}

install_it() {
    [ -x "$here/kpidesk/kpidesk" ] && [ -d "$here/share" ] || fail "$missing" 1
    [ ! -e "$place" ] || [ -f "$list" ] || fail "$foreign" 1
    refuse_while_open
    mkdir -p "$(dirname "$command")" "$(dirname "$place")"
    # The new one is whole before the old one goes.
    rm -rf "$place.new"
    mkdir "$place.new"
    cp -a "$here/kpidesk" "$here/share" "$here/install.sh" "$place.new/"
    [ ! -f "$list" ] || remove_listed "$list"
    rm -rf "$place"
    mv "$place.new" "$place"
    (cd "$place/share" && find . -type f) | while IFS= read -r file; do
        target=$share/${file#./}
        mkdir -p "$(dirname "$target")"
        case $file in
        *.desktop) write_entry "$place/share/$file" "$target" ;;
        *) cp "$place/share/$file" "$target" ;;
        esac
        printf '%s\n' "$target" >>"$list"
    done
    printf '%s\n' "$share" >"$place/share-folder"
    refresh "$share"
    printf '%s\n' "$installed"
    if [ ! -e "$command" ] && [ ! -L "$command" ] || command_is_ours; then
        ln -sf "$program" "$command"
        printf '%s %s\n' "$started" "$command"
    else
        printf '%s\n%s %s\n' "$taken" "$started" "$program"
    fi
}

uninstall_it() {
    [ -f "$list" ] || fail "$absent" 1
    refuse_while_open
    remove_listed "$list"
    [ ! -f "$place/share-folder" ] || refresh "$(cat "$place/share-folder")"
    ! command_is_ours || rm -f "$command"
    rm -rf "$place"
    printf '%s\n' "$removed" "$kept" "$backups"
}

case "$#:${1:-}" in
0:) install_it ;;
1:--uninstall) uninstall_it ;;
1:--help) printf '%s\n' "$usage" "$usage_remove" ;;
*) fail "$usage
$usage_remove" 2 ;;
esac
