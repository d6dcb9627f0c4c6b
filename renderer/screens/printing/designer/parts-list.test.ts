import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeId, insertedAfter, moved, neighbour, without } from './parts-list.ts';

const parts = fc
  .uniqueArray(fc.nat(40), { minLength: 1, maxLength: 12 })
  .map((ids) => ids.map((n) => ({ id: `p-${n}` })));

test('moving forth and back again leaves every order as it was, and no move loses or doubles a part', () => {
  fc.assert(
    fc.property(parts, fc.nat(11), (list, at) => {
      const id = list[at % list.length]?.id ?? '';
      const down = moved(list, id, 1);
      expect([...down].map((p) => p.id).sort()).toEqual(list.map((p) => p.id).sort());
      if (down !== list) expect(moved(down, id, -1)).toEqual(list);
    }),
  );
});

test('a free id is one that no part has; put in and taken out again nothing has changed', () => {
  fc.assert(
    fc.property(parts, fc.nat(11), (list, at) => {
      const id = freeId(list);
      expect(list.some((part) => part.id === id)).toBe(false);
      const behind = list[at % list.length]?.id ?? null;
      const more = insertedAfter(list, behind, { id });
      expect(more.findIndex((p) => p.id === id)).toBe(more.findIndex((p) => p.id === behind) + 1);
      expect(without(more, id)).toEqual(list);
    }),
  );
});

test('when the chosen one goes its neighbour is chosen', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  expect([neighbour(list, 'b'), neighbour(list, 'c'), neighbour([{ id: 'a' }], 'a')]).toEqual([
    'c',
    'b',
    null,
  ]);
});
