// The share of the crash tests that every run of the tests takes; `npm run soak -- A1 A2 A3` runs them in full.
import { describe, expect, test } from 'vitest';
import { operations } from '../operations/all.ts';
import { soakParts } from '../parts/all.ts';
import { toldIn } from './kill.ts';

const seed = '1930';
const partOf = (id: string) => {
  const part = soakParts.find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
};

test('What a kill cut short was not acknowledged', () => {
  expect(toldIn('ready\nbegin 1\ndone 1\nbegin 2\ndone')).toEqual([
    { what: 'begin', id: '1' },
    { what: 'done', id: '1' },
    { what: 'begin', id: '2' },
  ]);
});

describe('Nothing acknowledged is lost and nothing asked at opening', () => {
  test.each(operations.map(({ name }) => name))(
    'when the program is killed: %s',
    async (name) => {
      expect((await partOf(`A1 ${name}`).run(5, seed)).faults).toEqual([]);
    },
    120_000,
  );
  test.each(operations.map(({ name }) => name))(
    'when the power goes: %s',
    async (name) => {
      expect((await partOf(`A2 ${name}`).run(25, seed)).faults).toEqual([]);
    },
    120_000,
  );
});

describe('The harness can fail', () => {
  test.each(soakParts.filter(({ id }) => id.startsWith('A3')))(
    '$title',
    async (control) => {
      expect((await control.run(15, seed)).met).toBe(true);
    },
    120_000,
  );
});
