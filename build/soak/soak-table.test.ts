import { expect, test } from 'vitest';
import { soakParts } from './parts/all.ts';
import type { SoakPart } from './soak-part.ts';
import { rowOf, withRow } from './soak-table.ts';

const part = (id: string): SoakPart => ({
  id,
  title: 'what',
  goal: '0',
  full: 1,
  run: async () => ({ reached: '', runs: '', met: true, faults: [] }),
});
const row = (id: string, reached: string) =>
  rowOf(part(id), { reached, runs: '1', met: true, faults: [] }, '7', '2026-11-29');
const order = ['A1', 'A2', 'B1'];

test('A part that is run again takes the place of its row, and the others stay in the order of the plan', () => {
  const first = withRow(withRow('', row('B1', 'before'), order), row('A1', 'kept'), order);
  const again = withRow(first, row('B1', 'new'), order);
  expect(again).toContain(row('A1', 'kept'));
  expect(again).toContain(row('B1', 'new'));
  expect(again).not.toContain('before');
  expect(again.indexOf('| A1 |')).toBeLessThan(again.indexOf('| B1 |'));
});

test('A row of a part that is no more is dropped', () => {
  expect(withRow(withRow('', row('A2', 'gone'), order), row('A1', 'here'), ['A1'])).not.toContain('gone');
});

test('Every id of the plan of tests has a part', () => {
  const last = { A: 7, B: 7, C: 5, D: 5, E: 10, F: 5 };
  const plan = Object.entries(last).flatMap(([letter, n]) =>
    Array.from({ length: n }, (_, i) => `${letter}${i + 1}`),
  );
  const parts = new Set(soakParts.map(({ id }) => id.split(' ')[0]));
  expect(plan.filter((id) => !parts.has(id))).toEqual([]);
});
