// `node build/roster-maker/check.ts --seed N --count M [--kind K] [--keep FOLDER]`: makes rosters that nobody has seen,
// reads each as the wizard does and lists every cell that is wrong, with the seed that makes the roster again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RosterReading } from '../../shared/roster/types.ts';
import type { Fault } from './judge-reading.ts';
import { madeKinds } from './make-roster.ts';
import { readMade } from './read-made.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10' },
    kind: { type: 'string' },
    keep: { type: 'string' },
    most: { type: 'string', default: '12' },
  },
});
const kinds = madeKinds.filter((kind) => values.kind === undefined || kind === values.kind);
const first = Number(values.seed);
let cells = 0;
let wrong = 0;
for (const kind of kinds) {
  let clean = 0;
  for (let seed = first; seed < first + Number(values.count); seed++) {
    const { roster, reading, faults } = await readMade(kind, String(seed));
    cells += roster.members.reduce((sum, member) => sum + Object.keys(member.values).length, 0);
    wrong += faults.length;
    if (values.keep !== undefined) keep(values.keep, `${kind}-${seed}-${roster.fileName}`, roster.bytes);
    if (faults.length === 0) {
      clean++;
      continue;
    }
    console.log(`\n${kind} seed ${seed}: ${faults.length} faults (${roster.traits.join(' ')})`);
    if (reading !== null)
      console.log(`  ${reading.sheet}, header rows ${reading.headerRows}; unread: ${unread(reading)}`);
    const alike = Map.groupBy(faults, ({ what, field }) => `${what} ${field}`);
    for (const [name, group] of [...alike].slice(0, Number(values.most))) {
      const { row, expected, found } = group[0] as Fault;
      console.log(
        `  ${name} ×${group.length}: row ${row} ${JSON.stringify(expected)} read ${JSON.stringify(found)}`,
      );
    }
  }
  console.log(`${kind}: ${clean} of ${values.count} rosters without a fault`);
}
console.log(`${cells} cells, ${wrong} faults`);
if (wrong > 0) process.exitCode = 1;

function unread({ columns }: RosterReading): string {
  const headers = columns.filter(({ target, confidence }) => target.kind === 'ignore' && confidence === 0);
  return headers.map(({ header }) => JSON.stringify(header)).join(' ');
}

function keep(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
