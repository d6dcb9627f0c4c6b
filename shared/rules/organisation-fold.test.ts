import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrganisationEvent, OrganisationEventKind } from '../entities/organisation-event.ts';
import { foldOrganisations, stateOn } from './organisation-fold.ts';

let lastId = 0;
const event = (
  orgId: number,
  kind: OrganisationEventKind,
  effectiveOn: string,
  to: Partial<OrganisationEvent> = {},
): OrganisationEvent => ({
  id: ++lastId,
  orgId,
  kind,
  effectiveOn,
  decision: '',
  parentId: orgId === 1 ? null : 1,
  type: 'branch',
  name: `Chi bộ ${orgId}`,
  code: '',
  otherOrgId: null,
  deedUid: '',
  note: '',
  enteredAt: '',
  enteredBy: '',
  withdrawnReason: null,
  ...to,
});
const root = event(1, 'founded', '', { type: 'grassrootsCommittee', name: 'Đảng bộ' });
const problems = (...events: OrganisationEvent[]) =>
  foldOrganisations([root, ...events]).problems.map((p) => p.rule);

describe('What cannot have been is a problem, and the rest still folds', () => {
  test.each<[string, OrganisationEvent[], RegExp]>([
    [
      'before the founding',
      [event(2, 'founded', '2010-01-01'), event(2, 'renamed', '2009-01-01')],
      /chưa được thành lập/,
    ],
    [
      'after the end',
      [
        event(2, 'founded', '2010-01-01'),
        event(2, 'dissolved', '2012-01-01'),
        event(2, 'renamed', '2012-01-02'),
      ],
      /không còn hoạt động/,
    ],
    [
      'founded twice',
      [event(2, 'founded', '2010-01-01'), event(2, 'founded', '2011-01-01')],
      /đã được thành lập rồi/,
    ],
    [
      'under one that is not founded yet',
      [event(2, 'founded', '2010-01-01'), event(3, 'founded', '2009-01-01', { parentId: 2 })],
      /cấp trên chưa được thành lập/,
    ],
    [
      'an end with one below',
      [
        event(2, 'founded', '2010-01-01'),
        event(3, 'founded', '2010-01-01', { parentId: 2 }),
        event(2, 'dissolved', '2011-01-01'),
      ],
      /còn trực thuộc/,
    ],
    [
      'a ring',
      [
        event(2, 'founded', '2010-01-01'),
        event(3, 'founded', '2010-01-01', { parentId: 2 }),
        event(2, 'moved', '2011-01-01', { parentId: 3 }),
      ],
      /chính cấp dưới/,
    ],
    [
      'two of one name, however spelt',
      [event(2, 'founded', '2010-01-01'), event(3, 'founded', '2011-01-01', { name: 'chi  bo 2' })],
      /đã có/,
    ],
    [
      'a raising to a lower type',
      [event(2, 'founded', '2010-01-01', { type: 'grassrootsCommittee' }), event(2, 'raised', '2011-01-01')],
      /không cao hơn/,
    ],
    ['the end of the one that the register belongs to', [event(1, 'dissolved', '2011-01-01')], /đứng tên sổ/],
  ])('%s', (_title, events, rule) => {
    expect(problems(...events)).toEqual([expect.stringMatching(rule)]);
  });

  test('a name passes on one day from an organisation that ends to one that begins', () => {
    expect(
      problems(
        event(2, 'founded', '2010-01-01', { name: 'Chi bộ Chung' }),
        event(2, 'mergedInto', '2015-01-01'),
        event(3, 'founded', '2015-01-01', { name: 'Chi bộ Chung' }),
      ),
    ).toEqual([]);
  });

  test('what was withdrawn is passed over', () => {
    const { periods } = foldOrganisations([
      root,
      event(2, 'founded', '2010-01-01'),
      event(2, 'renamed', '2011-01-01', { name: 'Nhầm', withdrawnReason: 'Ghi nhầm' }),
    ]);
    expect(stateOn(periods.get(2), '2020-01-01')?.name).toBe('Chi bộ 2');
  });
});

const day = fc.integer({ min: 2010, max: 2013 }).map((year) => `${year}-01-01`);
const anyEvent = fc
  .record({
    orgId: fc.integer({ min: 2, max: 5 }),
    kind: fc.constantFrom<OrganisationEventKind>('founded', 'renamed', 'moved', 'dissolved', 'recoded'),
    on: day,
    parentId: fc.integer({ min: 1, max: 5 }),
    name: fc.constantFrom('Chi bộ A', 'Chi bộ B', 'Chi bộ C'),
  })
  .map(({ orgId, kind, on, parentId, name }) => event(orgId, kind, on, { parentId, name }));

test('whatever was entered: the periods of an organisation follow each other, and the order of entry of other days does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
      const { periods } = foldOrganisations([root, ...events]);
      for (const list of periods.values())
        for (const [i, { fromOn, untilOn }] of list.entries()) {
          expect(fromOn < untilOn).toBe(true);
          expect(untilOn <= (list[i + 1]?.fromOn ?? '9999-12-31')).toBe(true);
        }
      expect(foldOrganisations([...events.toReversed(), root]).periods).toEqual(periods);
    }),
  );
});
