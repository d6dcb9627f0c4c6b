import { insertBatch } from '../../db/repo/import.ts';
import { addListedMember } from '../../db/testing/listed-member.ts';
import { createRegister, openCore, type TestCore } from '../../electron/core/testing/open-core.ts';
import { ok } from '../../shared/result.ts';
import { nameSortKey } from '../../shared/text/names.ts';
import { benchName } from './bench-names.ts';
import { type Measurement, milliseconds, quantile } from './measure.ts';

/** What a secretary types: names with and without tones, given name first, digits of a card, nonsense. */
const typed = [
  'nguyen van hoa',
  'Trần Thị Thủy',
  'an',
  'hoàng đức',
  'do quang dat',
  '1234',
  '0010990123',
  'ksor mai',
  'xyz',
  'lê',
  'phuc nguyen',
];

/** Typed before the clock runs, so that the first size is not the one that warms the program up. */
const warming = ['pham thi lan', 'Bùi Hữu Khánh', 'vu', '9876', 'duong quang son', 'mai'];

/** As an import enters them: by batch, so that nothing is logged row by row. Only what the list looks at. */
function fill(core: TestCore, from: number, to: number, orgId: number | null): void {
  const at = new Date().toISOString();
  core.state.session?.db.tx({ name: 'bench', reason: 'bench', at }, (db) => {
    const counts = { new: to - from, changed: 0, same: 0, leftOut: 0 };
    const batchId = insertBatch(
      db,
      { fileName: 'bench', sha256: '', sheet: '', asOf: at.slice(0, 10), counts, detail: {} },
      { at, by: 'bench' },
    );
    for (let n = from; n < to; n++) {
      const name = benchName(n);
      addListedMember(db, {
        uid: `bench-${n}`,
        name,
        nameSort: nameSortKey(name),
        cardNumber: String(10_000_000 + n * 37),
        citizenId: `001${String(60_000_000 + ((n * 7919) % 900_000_000)).padStart(9, '0')}`,
        phone: `09${String((n * 104_729) % 100_000_000).padStart(8, '0')}`,
        orgId,
        batchId,
        at,
      });
    }
    return ok(null);
  });
  core.state.session?.search.forget();
}

interface Keys {
  readonly p95: number;
  readonly median: number;
  readonly first: number;
}

const eachKey = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));

/** One page of 50 rows in the order of names for every key pressed, after the first that builds the index. */
async function typeAll(core: TestCore): Promise<Keys> {
  const ask = (search: string) => core.must('member.page', { search, offset: 0, limit: 50 });
  const first = await milliseconds(() => ask('a'));
  for (const search of eachKey(warming)) await ask(search);
  const keys: number[] = [];
  for (const search of eachKey(typed)) keys.push(await milliseconds(() => ask(search)));
  return { p95: quantile(keys, 0.95), median: quantile(keys, 0.5), first };
}

/** Typing in the search box over 10,000, 100,000 and 1,000,000 members of one register. */
export async function benchSearch(): Promise<readonly Measurement[]> {
  const core = openCore();
  const { info } = await createRegister(core);
  const at: Record<number, Keys> = {};
  let there = 0;
  for (const people of [10_000, 100_000, 1_000_000]) {
    fill(core, there, people, info.rootOrgId);
    there = people;
    at[people] = await typeAll(core);
  }
  core.close();
  const of = (people: number): Keys =>
    at[people] ?? { p95: Number.NaN, median: Number.NaN, first: Number.NaN };
  const middle = of(100_000);
  const ms = (n: number) => n.toFixed(1);
  return [
    {
      what: 'Search box over 100,000 members, p95 of the keys',
      ours: middle.p95,
      bare: null,
      value: middle.p95,
      limit: 16,
      unit: 'ms',
      note: `median ${ms(middle.median)} ms; first key after opening builds the index: ${middle.first.toFixed(0)} ms`,
    },
    {
      what: 'Search box, 1,000,000 members against 10,000, p95 of the keys',
      ours: of(1_000_000).p95,
      bare: of(10_000).p95,
      value: of(1_000_000).p95 / of(10_000).p95,
      limit: 3,
      unit: 'ratio',
      note: `first key: ${of(10_000).first.toFixed(0)} ms and ${of(1_000_000).first.toFixed(0)} ms`,
    },
  ];
}
