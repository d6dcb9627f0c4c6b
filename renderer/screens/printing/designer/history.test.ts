import fc from 'fast-check';
import { expect, test } from 'vitest';
import { back, begin, changed, forth, type History } from './history.ts';

const after = (steps: number, move: (h: History<object>) => History<object>, from: History<object>) =>
  Array.from({ length: steps }).reduce<History<object>>((h) => move(h), from);

test('going back as often as was changed gives the beginning, and going forth the end again', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 40 }), (values) => {
      const first = {};
      const made = values.map((value) => ({ value }));
      const end = made.reduce<History<object>>((h, v, n) => changed(h, v, `step ${n}`, n), begin(first));
      const start = after(values.length, back, end);
      expect(start.now).toBe(first);
      expect(back(start)).toBe(start);
      expect(after(values.length, forth, start).now).toBe(made.at(-1) ?? first);
    }),
  );
});

test('signs typed one after the other into one place are one step; a pause or another place begins a new one', () => {
  let history = begin('');
  history = changed(history, 'C', 'text a', 0);
  history = changed(history, 'Ch', 'text a', 400);
  history = changed(history, 'Chi', 'text a', 4000);
  history = changed(history, 'Chi.', 'text b', 4100);
  expect(history.past).toEqual(['', 'Ch', 'Chi']);
});

test('a change after going back ends the way forth', () => {
  const two = changed(changed(begin('a'), 'b', '1', 0), 'c', '2', 0);
  expect(changed(back(two), 'd', '3', 0).future).toEqual([]);
});
