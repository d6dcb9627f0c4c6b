import { describe, expect, it } from 'vitest';
import { mayDo, type Right, type Role } from './rights.ts';

describe('who may do what with a register', () => {
  it.each<[Role, readonly Right[], readonly Right[]]>([
    ['secretary', ['read', 'write', 'decide', 'keep', 'log'], []],
    ['deputy', ['read', 'write', 'decide', 'log'], ['keep']],
    ['typist', ['read', 'write'], ['decide', 'keep', 'log']],
    ['inspector', ['read', 'log'], ['write', 'decide', 'keep']],
  ])('%s: may %j, may not %j', (role, may, mayNot) => {
    expect(may.map((right) => mayDo(role, right))).toEqual(may.map(() => true));
    expect(mayNot.map((right) => mayDo(role, right))).toEqual(mayNot.map(() => false));
  });
});
