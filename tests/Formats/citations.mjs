import { plugins } from '@citation-js/core';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';

plugins.config.get('@bibtex').parse.strict = false;

/** What must survive, from each program's own model to plain texts. */
const facts = (item) => ({
  title: plain(item.title),
  author: (item.author ?? []).map((name) => plain(name.literal ?? [[name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' '), name.given].filter(Boolean).join(', '))).filter((name) => !/^(others|et al\.?)$/i.test(name)).join('; '),
  issued: dateOf(item.issued),
  version: item.version ?? item.edition ?? '',
  address: item.URL ?? '',
  doi: item.DOI ?? '',
});

const plain = (text) => (text ?? '').replace(/<\/?(span|i|b|sup|sub)\b[^>]*>/g, '').replace(/[\u00a0\s]+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
const dateOf = (date) => date?.['date-parts'] ? date['date-parts'][0].filter(Boolean).join('-') : String(date?.raw ?? date ?? '').replace(/-0?/g, '-');

/** RIS and BibTeX, read by others, say what the CSL-JSON says; and that says what the page says. */
export async function checkCitations(site) {
  const faults = [];
  let checked = 0;
  for (const slug of await site.monographs()) {
    const sections = JSON.parse(await site.read(`/monographs/${slug}.json`)).sections.map((section) => section.key);
    const sets = [
      (extension) => `/monographs/${slug}${extension}`,
      (extension) => `/monographs/${slug}/references${extension}`,
      ...(await site.versions(slug)).flatMap((number) => [
        (extension) => `/monographs/${slug}/v/${number}${extension}`,
        (extension) => `/monographs/${slug}/v/${number}/references${extension}`,
      ]),
      ...sections.map((key) => (extension) => `/monographs/${slug}${extension}?section=${key}`),
    ];
    for (const at of sets) {
      checked++;
      const expected = JSON.parse(await site.read(at('.csl.json')));
      const ris = await site.read(at('.ris'));
      const bib = await site.read(at('.bib'));
      const readers = {
        'citation-js, CSL-JSON': () => new Cite(expected).data,
        'citation-js, RIS': () => new Cite(ris, { forceType: '@ris/file' }).data,
        'citation-js, BibTeX': () => new Cite(bib, { forceType: '@biblatex/text' }).data,
        'biblatex-csl-converter, BibTeX': () => Object.values(new CSLExporter(new BibLatexParser(bib, { processUnexpected: true, processUnknown: true }).parse().entries).parse()),
      };
      for (const [reader, read] of Object.entries(readers)) compare(reader, at('…'), expected, read, faults);
    }
  }
  return { checked, faults };
}

function compare(reader, place, expected, read, faults) {
  let items;
  try {
    items = read();
  } catch (error) {
    faults.push(`${place} ${reader}: ${error.message}`);
    return;
  }
  if (items.length !== expected.length) {
    faults.push(`${place} ${reader}: ${items.length} records of ${expected.length}`);
    return;
  }
  expected.forEach((item, at) => {
    const [want, got] = [facts(item), facts(items[at])];
    for (const [name, value] of Object.entries(want)) {
      if (value && value !== got[name]) faults.push(`${place} ${reader}, ${item.id}, ${name}: ‘${got[name]}’ for ‘${value}’`);
    }
  });
}
