// Which slots of an envelope may stay: the people in the register decide, whatever a power cut left beside it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotsToKeep } from './doors.ts';

const slot = (
  kind: 'person' | 'recovery' | 'thisPc' | 'practice',
  personId: number | null,
  account: string,
  salt: string,
) => ({
  ...{ kind, personId, account, salt },
});
const person = (id: number, account: string, leftOn = '') => ({ id, account, leftOn });
const kept = (...args: Parameters<typeof slotsToKeep>) => slotsToKeep(...args).map(({ salt }) => salt);

describe('the slots that may stay', () => {
  const secretary = person(1, 'Bí thư');
  it.each([
    ['of a living person', [slot('person', 1, 'Bí thư', 'a')], [secretary], '', ['a']],
    ['not of one who left', [slot('person', 1, 'Bí thư', 'a')], [person(1, 'Bí thư', '2026-11-01')], '', []],
    ['not of one who never came into the register', [slot('person', 9, 'Bí thư', 'a')], [secretary], '', []],
    ['not what remembers the password of one who left', [slot('thisPc', 2, '', 'a')], [secretary], '', []],
    ['of a practice register', [slot('practice', null, '', 'a')], [secretary], '', ['a']],
    ['of an envelope of the first format', [slot('person', null, '', 'a')], [secretary], '', ['a']],
    [
      'of two of one person the one that bears the post of today',
      [slot('person', 1, 'Phó bí thư', 'a'), slot('person', 1, 'Bí thư', 'b')],
      [secretary],
      '',
      ['b'],
    ],
    [
      'one that bears another post where there is no other: nobody is locked out',
      [slot('person', 1, 'Phó bí thư', 'a')],
      [secretary],
      '',
      ['a'],
    ],
    [
      'of two recovery codes the older, as long as the hand-over was not done',
      [slot('recovery', null, '', 'old'), slot('recovery', null, '', 'new')],
      [secretary],
      '',
      ['old'],
    ],
    [
      'of two recovery codes the one of the hand-over that was done, and then no remembered password',
      [slot('recovery', null, '', 'old'), slot('recovery', null, '', 'new'), slot('thisPc', 1, '', 'pc')],
      [secretary],
      'new',
      ['new'],
    ],
    [
      'a remembered password outside a hand-over',
      [slot('person', 1, 'Bí thư', 'a'), slot('recovery', null, '', 'r'), slot('thisPc', 1, '', 'pc')],
      [secretary],
      'r',
      ['a', 'r', 'pc'],
    ],
  ] as const)('%s', (_title, slots, people, salt, expected) => {
    expect(kept(slots, people, salt)).toEqual(expected);
  });

  it('are the same the second time, and never fewer than one of each living person who had one', () => {
    const slots = fc.array(
      fc.record({
        kind: fc.constantFrom('person' as const, 'recovery' as const, 'thisPc' as const),
        personId: fc.integer({ min: 1, max: 4 }),
        account: fc.constantFrom('Bí thư', 'Phó bí thư', 'Nhập liệu'),
        salt: fc.uuid(),
      }),
      { maxLength: 9 },
    );
    const people = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 4 }),
        account: fc.constantFrom('Bí thư', 'Phó bí thư', 'Nhập liệu'),
        leftOn: fc.constantFrom('', '2026-11-22'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(slots, people, fc.nat(8), (all, those, n) => {
        const salt = all[n]?.salt ?? '';
        const once = slotsToKeep(all, those, salt);
        expect(slotsToKeep(once, those, salt)).toEqual(once);
        const living = new Set(those.filter(({ leftOn }) => leftOn === '').map(({ id }) => id));
        for (const one of once) if (one.kind !== 'recovery') expect(living.has(one.personId)).toBe(true);
        for (const id of living) {
          const had = all.filter((s) => s.kind === 'person' && s.personId === id).length;
          const has = once.filter((s) => s.kind === 'person' && s.personId === id).length;
          expect(has).toBe(Math.min(had, 1));
        }
        expect(once.filter(({ kind }) => kind === 'recovery').length).toBe(
          Math.min(all.filter(({ kind }) => kind === 'recovery').length, 1),
        );
      }),
    );
  });
});
