import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { validateXML } from 'xmllint-wasm';

/** The sitemap by its schema, and every feed that a page names. */
export async function checkXml(site) {
  const faults = [];
  const schemas = join(dirname(createRequire(import.meta.url).resolve('sitemap/package.json')), 'schema');
  const report = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: await site.read('/sitemap.xml') }],
    schema: [{ fileName: 'sitemap.xsd', contents: readFileSync(join(schemas, 'sitemap.xsd'), 'utf8') }],
  });
  faults.push(...report.errors.map((error) => `/sitemap.xml: ${error.message}`));

  const feeds = new Set();
  for (const text of (await site.pages()).values()) {
    for (const [, address] of text.matchAll(/<link [^>]*type="application\/atom\+xml"[^>]*href="(\/[^"]*)"/g)) feeds.add(address.replaceAll('&amp;', '&'));
  }
  for (const address of feeds) {
    const feed = parseFeed(await site.read(address));
    const ids = feed.items.map((item) => item.id);
    if (feed.meta.type !== 'atom') faults.push(`${address}: is ${feed.meta.type}`);
    if (!feed.title || !feed.updated) faults.push(`${address}: no title or date`);
    if (new Set(ids).size !== ids.length) faults.push(`${address}: an id stands twice`);
    for (const item of feed.items) if (!item.id || !item.title || !item.updated || !item.url) faults.push(`${address}: an entry without id, title, date or address`);
  }
  return { checked: 1 + feeds.size, faults };
}
