#!/usr/bin/env bash
# Starts the site and has its pages and formats checked by other programs. Needs the .NET SDK, Node.js 20 and Java 17.
set -euo pipefail
cd "$(dirname "$0")"
[ -d node_modules ] || npm install --no-audit --no-fund
address=${1:-http://127.0.0.1:5189}
export Monographs__Editions=$(mktemp -d) Monographs__BaseAddress=https://monographs.example.org ASPNETCORE_ENVIRONMENT=Production
dotnet build ../../src/Monographs.Web -v q -nologo
dotnet run --no-build --project ../../src/Monographs.Web -- --urls "$address" >"$Monographs__Editions/log" 2>&1 &
site=$!
trap 'kill $site 2>/dev/null || true; rm -rf "$Monographs__Editions"' EXIT
for _ in $(seq 60); do curl -fsS "$address/health/ready" >/dev/null 2>&1 && break; sleep 1; done
node check.mjs "$address"
