import { expect, test } from 'vitest';
import { mayNow, type Need, type PastKind } from './needs.ts';
import { type Role, roles } from './rights.ts';

const needs: readonly Need[] = ['read', 'write', 'decide', 'keep', 'log', 'out', 'today'];
const left = (role: Role, past: PastKind | null) => needs.filter((need) => mayNow(role, past, need));

test('of a copy of another day a secretary reads and takes out, and nothing else', () => {
  expect(left('secretary', null)).toEqual(needs);
  expect(left('secretary', 'backup')).toEqual(['read', 'log', 'out']);
});

test('of a register that lies elsewhere nothing goes out: no log of today would note it', () => {
  expect(left('secretary', 'elsewhere')).toEqual(['read', 'log']);
});

test('a past day gives nobody what today does not', () => {
  expect(left('inspector', 'backup')).toEqual(['read', 'log']);
  for (const role of roles)
    for (const past of ['backup', 'elsewhere'] as const)
      expect(left(role, past).filter((need) => !mayNow(role, null, need))).toEqual([]);
});
