/** The running site: its pages, found by following links, and its monographs. */
export class Site {
  static #maxPages = 600;
  #pages;

  /** @param {string} address */
  constructor(address) {
    this.address = address.replace(/\/$/, '');
  }

  async read(path) {
    const answer = await fetch(this.address + path);
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`);
    return answer.text();
  }

  /** Every HTML page that links lead to, those with a query last, and one of each kind of error: from path to text. */
  async pages() {
    if (this.#pages) return this.#pages;
    const pages = new Map();
    const waiting = ['/', '/nowhere', '/monographs?status=wonderful', '/search?q=dose', '/search?q=zzzz', '/search?q=emactuzumab', '/search?q=IMC-CS4%20dose'];
    const seen = new Set(waiting);
    while (waiting.length > 0 && pages.size < Site.#maxPages) {
      const path = waiting.splice(Math.max(0, waiting.findIndex((each) => !each.includes('?'))), 1)[0];
      const answer = await fetch(this.address + path, { headers: { accept: 'text/html' } });
      if (!answer.headers.get('content-type')?.startsWith('text/html')) { await answer.body?.cancel(); continue; }
      const text = await answer.text();
      pages.set(path, text);
      for (const [, link] of text.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
        const next = link.replaceAll('&amp;', '&');
        if (!seen.has(next)) waiting.push(next);
        seen.add(next);
      }
    }
    return this.#pages = pages;
  }

  /** Numbers of a monograph's versions, by its history; none where the site has no history. */
  async versions(slug) {
    const history = await this.read(`/monographs/${slug}/history`);
    return [...history.matchAll(/<h2><a href="[^"]*\/v\/(\d+)">/g)].map(([, number]) => number);
  }

  /** Slugs, by the sitemap. */
  async monographs() {
    const sitemap = await this.read('/sitemap.xml');
    return [...sitemap.matchAll(/<loc>[^<]*\/monographs\/([^<\/]+)<\/loc>/g)].map(([, slug]) => slug);
  }
}
