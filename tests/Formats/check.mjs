import { checkCitations } from './citations.mjs';
import { checkData } from './data.mjs';
import { checkHtml } from './html.mjs';
import { checkXml } from './xml.mjs';
import { Site } from './site.mjs';

const site = new Site(process.argv[2] ?? 'http://localhost:5000');
// The Nu checker takes so long that connections are closed meanwhile: it comes last.
const parts = { citations: checkCitations, data: checkData, xml: checkXml, html: checkHtml };
const wanted = process.argv.slice(3);
let failed = 0;
for (const [name, check] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { checked, faults } = await check(site);
  failed += faults.length;
  console.log(`${name}: ${checked} checked, ${faults.length} faults`);
  for (const fault of faults.slice(0, 60)) console.log(`  ${fault}`);
}
process.exit(failed > 0 ? 1 : 0);
