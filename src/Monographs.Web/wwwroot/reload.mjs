// In development: shows the page anew, at the same place, once what it is made of has changed.
const interval = 1000;
let known;

async function look() {
  try {
    const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" });
    const tag = answer.headers.get("etag");
    if (tag && known && tag !== known) location.reload();
    known = tag ?? known;
  } catch {
    // The site is being started anew: ask again.
  }
}

look();
setInterval(look, interval);
