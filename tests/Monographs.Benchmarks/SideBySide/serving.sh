# The rows about answers. Server and asker each have a processor core of their own.

# ask URL CODING [HEADER]: requests a second, and the 99th percentile in milliseconds.
ask() {
  taskset -c 1 wrk -t1 -c32 -d"${seconds}s" --latency -H "Accept-Encoding: $2" ${3:+-H "$3"} "$1" | tee -a "$WORK/wrk.log" | milliseconds 99%
}

# milliseconds SHARE: of what wrk prints, the requests a second and the time within which that share was answered.
milliseconds() {
  awk -v share="$1" '
    $1 == share { time = $2; factor = time ~ /us$/ ? 0.001 : time ~ /ms$/ ? 1 : 1000; sub(/[mu]?s$/, "", time); within = time * factor }
    $1 == "Requests/sec:" { rate = $2 }
    END { print rate, within }'
}

tag() { curl -s -o /dev/null -D - -H "Accept-Encoding: $2" "$1" | tr -d '\r' | sed -n 's/^ETag: //p'; }

cached() {
  has wrk "Cached monograph" && has nginx "Cached monograph" || return 0
  local page ours theirs our_tag their_tag kind bar
  make_edition 10000
  start_site 10000 taskset -c 0
  page=$(sed -n 100p "$WORK/pages-10000")
  ours=http://127.0.0.1:$port$page theirs=http://127.0.0.1:$((port + 1))$page.html
  mkdir -p "$WORK/static/monographs" "$WORK/temp"
  curl -s "$ours" >"$WORK/static$page.html"
  gzip -9 -k -f "$WORK/static$page.html"
  sed "s#WORK#$WORK#; s#PORT#$((port + 1))#" "$here/nginx.conf" >"$WORK/nginx.conf"
  taskset -c 0 nginx -c "$WORK/nginx.conf" -e "$WORK/nginx.log" &
  other=$!
  sleep 1
  our_tag=$(tag "$ours" br) their_tag=$(tag "$theirs" gzip)
  # What is used most is compiled anew while it runs.
  for _ in 1 2 3; do ask "$ours" br; ask "$ours" br "If-None-Match: $our_tag"; done >/dev/null
  rm -f "$WORK"/answers-*
  for _ in $(seq "$rounds"); do
    echo "$(ask "$ours" br) $(ask "$theirs" gzip)" >>"$WORK/answers-200"
    echo "$(ask "$ours" br "If-None-Match: $our_tag") $(ask "$theirs" gzip "If-None-Match: $their_tag")" >>"$WORK/answers-304"
  done
  stop
  of() { awk "{ print $1 }" "$WORK/answers-$kind" | median; }
  for kind in 200 304; do
    [ $kind = 200 ] && bar="at least 65 %, p99 not above" || bar="at least 75 %"
    row "Cached monograph, $kind, against nginx" "$(compute 0 "$(of '100 * $1 / $3')") % of its requests ($(of '$1') of $(of '$3') a second), p99 $(of '$2') ms against $(of '$4') ms" "$bar"
  done
}

# first_render COUNT: the median time of pages that nobody asked for before, one after another, as the reader sees it. $within is in milliseconds.
first_render() {
  make_edition "$1"
  start_site "$1" taskset -c 0
  export PAGES=$WORK/pages-$1
  local address=http://127.0.0.1:$port
  FIRST=0 taskset -c 1 wrk -t1 -c1 -d10s --latency -s "$here/pages.lua" "$address" >"$WORK/wrk.log"
  # With few pages, the newer code makes them once more: they are forgotten with another edition, or with the process, never by time.
  read -r _ within < <(FIRST=$(($1 / 2)) taskset -c 1 wrk -t1 -c1 -d"$2s" --latency -s "$here/pages.lua" "$address" | tee -a "$WORK/wrk.log" | milliseconds 50%)
  stop
}

first() {
  has wrk "First render of a page" || return 0
  first_render 10000 5
  row "First render of a page, median" "$within ms" "at most 1.5 ms"
}

start() {
  make_edition 10000
  for _ in $(seq "$rounds"); do start_site 10000; echo "$took"; stop; done | median >"$WORK/start"
  row "Start to ready, edition of 10,000" "$(cat "$WORK/start") s" "at most 1.5 s"
  has wrk "Memory" || return 0
  start_site 10000
  PAGES=$WORK/pages-10000 REQUESTS=10000 wrk -t1 -c8 -d120s --latency -s "$here/mixed.lua" "http://127.0.0.1:$port" >"$WORK/wrk.log"
  row "Resident memory after 10,000 mixed requests" "$(($(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$site/status") / 1024)) MB" "at most 200 MB"
  stop
}

# The page, and what it names to be fetched with it.
weight() {
  make_edition 10000
  start_site 10000
  local longest address=http://127.0.0.1:$port files bytes=0 again=0 requests=0 sizes path known
  longest=/monographs/$(cd "$WORK/corpus-10000/monographs" && ls -S | sed -n '1s/\.md$//p')
  files=$(curl -s "$address$longest" | grep -oE '<(link rel="(stylesheet|icon|modulepreload|preload|manifest)"|script|img)[^>]*' | grep -oE '(href|src)="[^"]*"' | cut -d'"' -f2 | sort -u)
  for path in "$longest" $files; do
    sizes=$(curl -s -o /dev/null -w '%{size_header} + %{size_download}' -H 'Accept-Encoding: br, gzip' "$address$path")
    bytes=$((bytes + sizes)) requests=$((requests + 1))
  done
  known=$(tag "$address$longest" br)
  again=$(($(curl -s -o /dev/null -w '%{size_header} + %{size_download}' -H 'Accept-Encoding: br' -H "If-None-Match: $known" "$address$longest")))
  stop
  row "First view of the longest monograph ($longest)" "$bytes bytes, $requests requests" "at most 40 KB, 4 requests"
  row "The same again" "$again bytes" "at most 2 KB"
}
