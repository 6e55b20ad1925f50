import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));

/** JSON-LD, FHIR and CSL-JSON as constants of the types that others publish: the compiler refuses what a type does not have. */
export async function checkData(site) {
  const folder = mkdtempSync(join(here, 'types-'));
  const names = new Map();
  try {
    for (const slug of await site.monographs()) {
      const page = await site.read(`/monographs/${slug}`);
      const [, graph] = page.match(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/);
      // A graph's things one by one: the compiler then names the one that is wrong.
      const things = JSON.parse(graph)['@graph'].map((thing, at) => `export const thing${at}: ${thing['@type']} = ${JSON.stringify(thing, null, 1)};`);
      const types = [...new Set(JSON.parse(graph)['@graph'].map((thing) => thing['@type']))];
      write(`${slug}-jsonld`, `import type { ${types.join(', ')} } from 'schema-dts';\n${things.join('\n')}\n`);
      const fhir = JSON.parse(await site.read(`/monographs/${slug}.fhir.json`));
      write(`${slug}-fhir`, `import type { Bundle, Composition } from '../node_modules/@types/fhir/r5.js';\nexport const bundle: Bundle = ${JSON.stringify({ ...fhir, entry: [] })};\nexport const composition: Composition = ${JSON.stringify(fhir.entry[0].resource)};\n`);
      const csl = JSON.parse(await site.read(`/monographs/${slug}/references.csl.json`));
      // The package is of CSL 1.0.1, which had no `custom`.
      write(`${slug}-csl`, `import type { Data } from 'csl-json';\nexport const items: Data[] = ${JSON.stringify(csl.map(({ custom, ...item }) => item))};\n`);
    }
    return { checked: names.size, faults: compile() };
  } finally {
    rmSync(folder, { recursive: true });
  }

  function write(name, text) {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, text);
    names.set(file, name);
  }

  function compile() {
    const program = ts.createProgram([...names.keys()], {
      noEmit: true, strict: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
    });
    return ts.getPreEmitDiagnostics(program).map((fault) => {
      const place = fault.file ? `${names.get(fault.file.fileName)} line ${fault.file.getLineAndCharacterOfPosition(fault.start).line + 1}` : '';
      return `${place}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' / ').slice(0, 600)}`;
    });
  }
}
