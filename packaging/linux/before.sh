#!/bin/sh
# Runs before the files of the program are replaced or removed: asks running ones to close, as a
# person does by closing the window, for they load parts of themselves late. Waits, never kills;
# a window that asks something first stays, and the packages go on without it.
set -u
program=/opt/central-desk/central-desk

running() {
    for link in /proc/[0-9]*/exe; do
        if [ "$(readlink "$link" 2>/dev/null)" = "$program" ]; then
            process=${link%/exe}
            echo "${process#/proc/}"
        fi
    done
}

asked=
for number in $(running); do
    kill -TERM "$number" 2>/dev/null && asked=yes
done
tries=0
while [ -n "$asked" ] && [ -n "$(running)" ] && [ "$tries" -lt 20 ]; do
    sleep 0.5
    tries=$((tries + 1))
done
if [ -n "$asked" ] && [ -n "$(running)" ]; then
    echo "Central Desk is still running; please close it and start it again." >&2
fi
exit 0
