# The rows about publications.

# timed FILE COMMAND...: its wall time in seconds and its peak memory in megabytes are added to the file.
timed() {
  local file=$1
  shift
  /usr/bin/time -f '%e %M' -a -o "$file" "$@" >"$WORK/publish.log" 2>&1
}

prepare_hugo() {
  mkdir -p "$WORK/hugo-$1/layouts/_default" "$WORK/hugo-$1/content"
  cp "$here/page.html" "$WORK/hugo-$1/layouts/_default/single.html"
  printf 'baseURL = "http://localhost/"\ndisableKinds = ["taxonomy", "term", "home", "section", "RSS", "sitemap", "404"]\n' >"$WORK/hugo-$1/config.toml"
  rm -rf "$WORK/hugo-$1/content/monographs"
  cp -r "$WORK/corpus-$1/monographs" "$WORK/hugo-$1/content/monographs"
}

run_hugo() { timed "$2" hugo --quiet -s "$WORK/hugo-$1" -d "$WORK/hugo-$1/public" --cleanDestinationDir; }
run_ours() { rm -rf "$WORK/editions-$1"; timed "$2" "$WORK/cli/monographs" publish "$WORK/corpus-$1" --editions "$WORK/editions-$1"; }
of() { awk "{ print $2 }" "$1" | median; }

publish() {
  local few
  rm -f "$WORK"/times-*
  for _ in $(seq 3); do run_ours 1000 "$WORK/times-1000"; done
  few=$(of "$WORK/times-1000" '$1')
  if has hugo "Full publication of 10,000 files"; then prepare_hugo 10000; fi
  # In turn, and fewer rounds: each takes long.
  for _ in 1 2; do
    run_ours 10000 "$WORK/times-ours"
    if [ -d "$WORK/hugo-10000" ]; then run_hugo 10000 "$WORK/times-hugo"; fi
  done
  timed "$WORK/times-same" "$WORK/cli/monographs" publish "$WORK/corpus-10000" --editions "$WORK/editions-10000"
  local ours=$WORK/times-ours hugo=$WORK/times-hugo
  if [ -f "$hugo" ]; then
    row "Full publication of 10,000 files against hugo: time" "$(compute 2 "$(of "$ours" '$1') / $(of "$hugo" '$1')") of its time ($(of "$ours" '$1') s to $(of "$hugo" '$1') s)" "at most 1"
    row "The same: peak memory" "$(compute 2 "$(of "$ours" '$2') / $(of "$hugo" '$2')") of its memory ($(($(of "$ours" '$2') / 1024)) MB to $(($(of "$hugo" '$2') / 1024)) MB)" "at most 0.2"
  fi
  row "Publication with nothing changed, 10,000 files" "$(of "$WORK/times-same" '$1') s, with the start of the program" "at most 1 s"
  row "Growth from 1,000 to 10,000 files: publication" "$(compute 2 "$(of "$ours" '$1') / $few") times the time" "8 to 12"
}

# change_one COUNT: from a file saved to its words on the page of the running site, the median; $within is in seconds.
change_one() {
  make_edition "$1"
  start_site "$1"
  local page file began round
  page=$(sed -n 100p "$WORK/pages-$1") file=$WORK/corpus-$1$page.md
  cp "$file" "$WORK/saved.md"
  # What the site looks through after its start is none of this.
  sleep 5
  for round in $(seq "$rounds"); do
    sed "s/^## Research$/&\n\nThis text is new, for the $round. time of $$./" "$WORK/saved.md" >"$WORK/new.md"
    mv "$WORK/new.md" "$file"
    began=$(now)
    for _ in $(seq 2000); do
      curl -s "http://127.0.0.1:$port$page" | grep -q "for the $round. time of $$" && break
      sleep 0.005
    done
    since "$began"
    echo
    sleep 2
  done | awk NF | median >"$WORK/within"
  within=$(cat "$WORK/within")
  mv "$WORK/saved.md" "$file"
  stop
}

change() {
  local many
  change_one 500
  row "One file changed, 500 files: from saved to visible" "$within s" "at most 0.3 s"
  change_one 10000
  many=$within
  if has hugo "One file changed, 10,000 files"; then
    [ -d "$WORK/hugo-10000" ] || prepare_hugo 10000
    rm -f "$WORK/times-anew"
    run_hugo 10000 "$WORK/times-anew"
    row "One file changed, 10,000 files: from saved to visible" "$many s, $(compute 2 "$many / $(of "$WORK/times-anew" '$1')") of hugo's time to build anew" "at most 2 s and 0.25"
  fi
}
