/** Reliability E9: what is written down of an error names nobody. Canaries stand where a careless log would quote them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maskDigits } from '../../shared/text/mask-digits.ts';
import { createFaultLog, most } from './fault-log.ts';
import { faultText } from './fault-text.ts';

const name = 'Lê Thị Hoàng Canh';
const number = '001085012345';

describe('digits', () => {
  test.each([
    ['số 001085012345', 'số ••••••••••••'],
    ['0912 345 678', '•••• ••• •••'],
    ['012.345.678', '•••.•••.•••'],
    ['2026-11-29', '2026-11-29'],
    ['2026-11-29T03:00:00', '2026-11-29T03:00:00'],
    ['29/11/2026', '29/11/2026'],
    ['E-TEP-01', 'E-TEP-01'],
    ['core-worker.cjs:41235:17', 'core-worker.cjs:41235:17'],
    ['SQLite 3.53.4', 'SQLite 3.53.4'],
    ['12345', '12345'],
    ['123456', '••••••'],
  ])('%s becomes %s', (text, masked) => expect(maskDigits(text)).toBe(masked));

  test('LAW six digits in a row never stay, and masking twice is masking once', () =>
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^\d{6,20}$/), fc.string(), (a, digits, b) => {
        const masked = maskDigits(`${a} ${digits} ${b}`);
        expect(masked).not.toMatch(/\d{6}/);
        expect(maskDigits(masked)).toBe(masked);
      }),
      { seed: 9, numRuns: 1000 },
    ));
});

describe('an error keeps its kind, its code and its place, and loses what it says', () => {
  const withCode = (code: string) => Object.assign(new Error(`${name} ${number}`), { code });
  test.each([
    [
      'with a code',
      withCode('SQLITE_CONSTRAINT'),
      /^Error SQLITE_CONSTRAINT\n {2}\S+ fault-log\.test\.ts:\d+:\d+/,
    ],
    ['of a kind', new RangeError(`UNIQUE: ${name}`), /^RangeError\n/],
    ['whose code is a sentence', withCode(`${name} ${number}`), /^Error\n/],
    [
      'with a name for a message of many lines',
      new Error(`x\n    at ${name} (/home/${name}/a b/${number}.ts)\n`),
      /^Error\n/,
    ],
    [
      'whose stack came as text',
      `TypeError: ${name}\n    at f (/home/${name}/dist/main.cjs:10:20)`,
      /^TypeError\n {2}f main\.cjs:10:20$/,
    ],
    ['that is a bare text', `${name} ${number}`, /^string$/],
    ['that is an object', { name, number }, /^object$/],
    ['that is nothing', undefined, /^undefined$/],
  ])('%s', (_, error, wanted) => {
    const text = faultText(error);
    expect(text).toMatch(wanted);
    for (const canary of [name, 'Canh', number, '/home', tmpdir()]) expect(text).not.toContain(canary);
  });
});

describe('the file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nhat-ky-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const at = new Date('2026-11-29T03:00:00Z');

  test('tells when, where and what', () => {
    const log = createFaultLog(join(folder, 'moi'));
    log.write('worker', new TypeError(name), at);
    expect(readFileSync(log.path, 'utf8')).toMatch(/^2026-11-29T03:00:00\.000Z worker TypeError\n/);
    expect(log.tail(50)).toContain('TypeError');
  });
  test('never grows over five megabytes, the one before it included', () => {
    const log = createFaultLog(folder);
    for (let round = 0; round < 4; round++) {
      writeFileSync(log.path, 'x'.repeat(most / 2 - 10));
      log.write('main', new Error('x'), at);
      const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
      expect(sizes.length).toBeLessThanOrEqual(2);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
    }
  });
  test('a folder that cannot be written stops nothing', () => {
    writeFileSync(join(folder, 'tep'), '');
    expect(() => createFaultLog(join(folder, 'tep')).write('main', new Error('x'), at)).not.toThrow();
    expect(createFaultLog(join(folder, 'tep')).tail(5)).toBe('');
  });
});
