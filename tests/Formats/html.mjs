import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const rules = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Safari drops the role of a list without bullets, and of a table whose rows become blocks, unless it is named.
    'no-redundant-role': 'off',
    // A table's scrolling frame is a region, but no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

/** Every page by the Nu checker and by html-validate. */
export async function checkHtml(site) {
  const pages = await site.pages();
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const names = new Map();
  const faults = [];
  for (const [path, text] of pages) {
    const file = join(folder, `${names.size}.html`);
    names.set(file, path);
    writeFileSync(file, text);
    const report = await rules.validateString(text);
    for (const message of report.results.flatMap((result) => result.messages)) {
      if (message.severity === 2) faults.push(`${path} (${message.line},${message.column}) html-validate ${message.ruleId}: ${message.message}`);
    }
  }
  for (const message of nu(folder)) {
    if (message.type === 'error') faults.push(`${names.get(message.url.replace('file:', '')) ?? message.url} (${message.lastLine},${message.lastColumn}) Nu: ${message.message}`);
  }
  rmSync(folder, { recursive: true });
  return { checked: pages.size, faults: unique(faults) };
}

function nu(folder) {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const report = execFileSync('java', ['-Xss8m', '-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', '--skip-non-html', folder], { maxBuffer: 1 << 28 });
  return JSON.parse(report).messages;
}

/** One line for each kind of fault, with where it first stands. */
function unique(faults) {
  const kinds = new Map();
  for (const fault of faults) {
    const kind = fault.replace(/^\S+ \([^)]*\) /, '');
    kinds.set(kind, { fault, count: (kinds.get(kind)?.count ?? 0) + 1, first: kinds.get(kind)?.first ?? fault });
  }
  return [...kinds.values()].map(({ first, count }) => count > 1 ? `${first} [${count} times]` : first);
}
