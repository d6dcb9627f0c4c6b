/**
 * Some hundreds of damaged workbooks: each ends in a reading or in a known refusal, within the time and memory of
 * its size. A case that fails is had again with FUZZ_SEED; thousands more: build/scripts/soak-reader.ts.
 */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { errors } from '../../../shared/errors/catalogue.ts';
import { readRoster } from '../../../shared/roster/read-roster.ts';
import { biffRecords } from './biff-records.ts';
import { mutate } from './testing/mutate.ts';
import { ReusedParser, type Verdict } from './testing/reused-parser.ts';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./testing/${name}`, import.meta.url)));
const roster = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../e2e/workbooks/${name}`, import.meta.url)));

// The same cases every time: a run says something of the change at hand. New ones are sought by the soak.
const firstSeed = Number(process.env.FUZZ_SEED ?? 20_261_129);
const cases = process.env.FUZZ_SEED === undefined ? 25 : 1;
const parser = new ReusedParser();
afterAll(() => parser.close());

/** null: as it must be. */
function faultOf(verdict: Verdict): string | null {
  if (verdict.kind === 'refused') return Object.hasOwn(errors, verdict.code) ? null : verdict.code;
  if (verdict.kind !== 'read') return verdict.kind;
  // The preview rests on what was read, so it must bear it too: an error thrown here fails the test.
  readRoster(verdict.workbook, { today: '2026-11-22' });
  return Object.keys(Object.prototype).length === 0 ? null : 'the prototype of all objects was touched';
}

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ...[
    'table.xls',
    'table-rc4.xls',
    'table.xlsx',
    'table-standard.xlsx',
    'table.xlsb',
    'table.ods',
    'table.fods',
    'table-2003.xml',
  ].map((name) => [name, fixture(name)] as const),
  ...[
    '02-chi-bo-tcvn3.xls',
    '04-so-danh-sach-mau-7.xlsx',
    '08-utf8-nfd.csv',
    '09-unicode-text.txt',
    '10-nhieu-loi.xlsx',
  ].map((name) => [name, roster(name)] as const),
];

describe('a damaged workbook ends in a reading or a plain sentence', () => {
  it.each(FILES)(`%s, from seed ${firstSeed}`, { timeout: 300_000 }, async (name, original) => {
    for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
      const password = name === 'table-rc4.xls' ? 'abc123' : undefined;
      const fault = faultOf(await parser.parse(mutate(original, seed), password));
      expect(fault, `FUZZ_SEED=${seed}, ${name}`).toBeNull();
    }
  });
});

describe('a file that was copied only halfway', () => {
  it('is damaged at whatever record an .xls ends', async () => {
    const stream = bareStream();
    const records = [...biffRecords(stream)];
    const filling = records.findIndex((record) => record.kind === 0);
    for (const { offset: end } of records.slice(1, filling)) {
      const verdict = await parser.parse(stream.subarray(0, end));
      expect(verdict, `record at ${end}`).toEqual({ kind: 'refused', code: 'workbook.damaged' });
    }
  });

  it.each(['table.xlsx', 'table.xlsb', 'table.ods', 'table.fods', 'table-2003.xml'])(
    'is damaged wherever %s ends',
    async (name) => {
      const whole = fixture(name);
      for (let tenth = 1; tenth < 10; tenth++) {
        const verdict = await parser.parse(whole.subarray(0, Math.floor((whole.length * tenth) / 10)));
        expect(verdict).toEqual({ kind: 'refused', code: 'workbook.damaged' });
      }
    },
  );
});

/** The stream of an .xls without its compound file, which readers take as well. */
function bareStream(): Uint8Array {
  const bytes = Buffer.from(fixture('table.xls'));
  const at = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
  // The stream of so small a workbook lies in one piece.
  return new Uint8Array(bytes.subarray(at));
}
