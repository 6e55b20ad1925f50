#!/usr/bin/env bash
# Starts the site and has Lighthouse look at home, the longest monograph, the dosing tables and a search, as on a phone.
# Needs the .NET SDK, Node.js 22 and Chromium or Chrome (CHROME_PATH where it is not found).
set -euo pipefail
cd "$(dirname "$0")"
[ -d node_modules ] || npm install --no-audit --no-fund
address=${1:-http://127.0.0.1:5190}
export Monographs__Editions=$(mktemp -d) Monographs__BaseAddress=$address ASPNETCORE_ENVIRONMENT=Production
export CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome || command -v chromium-browser || true)}
dotnet build ../../src/Monographs.Web -c Release -v q -nologo
dotnet run --no-build --no-launch-profile -c Release --project ../../src/Monographs.Web -- --urls "$address" >"$Monographs__Editions/log" 2>&1 &
site=$!
trap 'kill $site 2>/dev/null || true; rm -rf "$Monographs__Editions"' EXIT
for _ in $(seq 60); do curl -fsS "$address/health/ready" >/dev/null 2>&1 && break; sleep 1; done
node check.mjs "$address"
