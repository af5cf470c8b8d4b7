#!/bin/sh
# Installs KPI Desk for the user who runs this, without administrator rights, or removes it again.
# Her practices and backups are not touched by either.
# usage: ./install.sh · ~/.local/lib/kpidesk/install.sh --uninstall
set -eu

here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-"$HOME/.local/share"}
place=$HOME/.local/lib/kpidesk
programs=$HOME/.local/bin
id=org.kpidesk.KPIDesk

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
fr*)
    installed="KPI Desk est installé dans $place ; il se trouve dans le menu des applications."
    started="Dans un terminal : $programs/kpidesk"
    removed="KPI Desk est désinstallé."
    kept="Vos données restent où elles sont : $share/kpidesk"
    backups="Vos sauvegardes aussi : le dossier « KPI Desk Backups » de vos Documents."
    usage="Usage : $0 [--uninstall]"
    missing="Le programme n’est pas à côté de ce fichier. Extrayez toute l’archive d’abord."
    ;;
*)
    installed="KPI Desk is installed in $place; the menu of applications has it."
    started="In a terminal: $programs/kpidesk"
    removed="KPI Desk is uninstalled."
    kept="Your data stays where it is: $share/kpidesk"
    backups="So do your backups: the folder “KPI Desk Backups” in your Documents."
    usage="Usage: $0 [--uninstall]"
    missing="The program is not beside this file. Extract the whole archive first."
    ;;
esac

each_file() { # the name, below `share`, of everything that goes among the desktop's own files
    (cd "$1/share" && find . -type f | sed 's|^\./||')
}

refresh() {
    for folder in applications mime; do mkdir -p "$share/$folder"; done
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$share/mime" >/dev/null 2>&1 || true
    fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$share/applications" >/dev/null 2>&1 || true
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t "$share/icons/hicolor" >/dev/null 2>&1 || true
    fi
}

install_it() {
    if [ ! -x "$here/kpidesk/kpidesk" ] || [ ! -d "$here/share" ]; then
        echo "$missing" >&2
        exit 1
    fi
    mkdir -p "$programs" "$(dirname "$place")"
    # The new one is whole before the old one goes.
    rm -rf "$place.new"
    mkdir "$place.new"
    cp -a "$here/kpidesk" "$here/share" "$here/install.sh" "$place.new/"
    rm -rf "$place"
    mv "$place.new" "$place"
    ln -sf "$place/kpidesk/kpidesk" "$programs/kpidesk"
    each_file "$place" | while IFS= read -r file; do
        mkdir -p "$share/$(dirname "$file")"
        cp "$place/share/$file" "$share/$file"
    done
    # A menu may not look into ~/.local/bin.
    sed -i "s|^Exec=kpidesk|Exec=\"$programs/kpidesk\"|" "$share/applications/$id.desktop"
    refresh
    printf '%s\n' "$installed" "$started"
}

uninstall_it() {
    if [ -d "$place/share" ]; then
        each_file "$place" | while IFS= read -r file; do rm -f "$share/$file"; done
    fi
    rm -f "$programs/kpidesk"
    rm -rf "$place"
    refresh
    printf '%s\n' "$removed" "$kept" "$backups"
}

case "$#:${1:-}" in
0:) install_it ;;
1:--uninstall) uninstall_it ;;
*)
    echo "$usage" >&2
    exit 2
    ;;
esac
