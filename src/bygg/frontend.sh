#!/bin/sh
# Takes the front-end packages that package-lock.json names, once per change of that file.
# Called by the Maven build; node_modules is copied to the jar as static files and never committed.
set -eu
cd "$(dirname "$0")/../.."
merke=node_modules/.hentet
if [ -f "$merke" ] && cmp -s package-lock.json "$merke"; then
    exit 0
fi
command -v npm >/dev/null 2>&1 || {
    echo "Fant ikke npm. Installer Node.js 20 eller nyere (Debian: apt-get install nodejs npm)." >&2
    exit 1
}
npm ci --ignore-scripts --omit=optional --no-audit --no-fund --loglevel=error
cp package-lock.json "$merke"
