// `npm run soak`: every promise tried as often as its goal says; hours. `npm run soak -- A1 "A2 edit"` runs those that begin
// with these ids, `--count N` each only N times, `--seed S` by other chances. The figures stay in build/soak.md.
import { parseArgs } from 'node:util';
import { soakParts } from '../soak/parts/all.ts';
import { keepRow, rowOf } from '../soak/soak-table.ts';
import { ensureTools } from './ensure-tools.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1930' } },
});
for (const sentence of await ensureTools()) console.log(sentence);

const wanted = soakParts.filter(
  ({ id }) =>
    positionals.length === 0 || positionals.some((asked) => id === asked || id.startsWith(`${asked} `)),
);
if (wanted.length === 0) console.log(`No such part. There are: ${soakParts.map(({ id }) => id).join(', ')}`);
const today = new Date().toISOString().slice(0, 10);
const order = soakParts.map(({ id }) => id);
let missed = wanted.length === 0 ? 1 : 0;

for (const part of wanted) {
  const figures = await part.run(Number(values.count ?? part.full), values.seed, console.log);
  const row = rowOf(part, figures, values.seed, today);
  console.log(row);
  for (const fault of figures.faults.slice(0, 20)) console.log(`  ${fault}`);
  keepRow(new URL('../soak.md', import.meta.url), row, order);
  if (!figures.met) missed++;
}
process.exit(missed === 0 ? 0 : 1);
