#!/usr/bin/env bash
# Runs the site and nginx, or hugo, in turn on this machine and prints how they compare, beside the bars that the site is held to.
# Installs nothing: where nginx, hugo or wrk is not there, its rows are left out.
#   tests/Monographs.Benchmarks/side-by-side.sh [prepare] [cached] [first] [start] [weight] [publish] [change]     all where none is named
# WORK names a folder that keeps the corpus, the programs and the editions from one call to the next; PORT is the first of two ports.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=tests/Monographs.Benchmarks/SideBySide
port=${PORT:-5060} rounds=${ROUNDS:-5} seconds=${EACH:-5}
if [ -z "${WORK:-}" ]; then WORK=$(mktemp -d); forget=$WORK; fi
export ASPNETCORE_ENVIRONMENT=Production Monographs__PagesPerMinute=0 Monographs__SearchesPerMinute=0
site= other=

stop() {
  for pid in $site $other; do kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; done
  site= other=
}
trap 'stop; [ -z "${forget:-}" ] || rm -rf "$forget"' EXIT

row() { printf '| %s | %s | %s |\n' "$@"; }
has() { command -v "$1" >/dev/null || { row "$2" "left out: no $1 here" ""; return 1; }; }
median() { sort -g | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
compute() { awk "BEGIN { printf \"%.$1f\", $2 }"; }
now() { date +%s%N; }
since() { compute 3 "($(now) - $1) / 1e9"; }

# start_site COUNT [PREFIX...]: until it is ready, which took $took seconds.
start_site() {
  local count=$1 began
  shift
  began=$(now)
  Monographs__Content=$WORK/corpus-$count Monographs__Editions=$WORK/editions-$count "$@" "$WORK/site/Monographs.Web" --urls "http://127.0.0.1:$port" >"$WORK/site.log" 2>&1 &
  site=$!
  for _ in $(seq 20000); do
    [ "$(curl -s "http://127.0.0.1:$port/health/ready")" = ok ] && break
    kill -0 "$site" || { cat "$WORK/site.log"; exit 1; }
    sleep 0.005
  done
  took=$(since "$began")
}

# make_edition COUNT: by the editors' command, where it is not there yet.
make_edition() { [ -f "$WORK/editions-$1/current" ] || "$WORK/cli/monographs" publish "$WORK/corpus-$1" --editions "$WORK/editions-$1" >"$WORK/publish.log"; }

prepare() {
  local platform
  platform=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
  mkdir -p "$WORK/temp"
  for program in Web:site Cli:cli; do dotnet publish "src/Monographs.${program%:*}" -c Release -r "$platform" --no-self-contained -o "$WORK/${program#*:}" -v quiet -nologo; done
  for count in 500 1000 10000; do
    dotnet run -c Release --project tests/Monographs.Benchmarks -- corpus "$WORK/corpus-$count" --count "$count"
    (cd "$WORK/corpus-$count" && find monographs -name '*.md' | sort | sed 's#^#/#; s#\.md$##') >"$WORK/pages-$count"
  done
}

source "$here/serving.sh"
source "$here/publishing.sh"
if [ $# -eq 0 ]; then set -- prepare cached first start weight publish change; fi
row What Measured Bar
row --- --- ---
for step in "$@"; do "$step"; done
