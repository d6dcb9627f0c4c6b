import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectionBodyNames, inspectionKindNames } from '../entities/inspection.ts';
import { organisationTypeNames } from '../entities/organisation.ts';
import { figuresOf } from './inspection-figure-list.ts';
import { behind, type CountedCampaign, type CountedSubject, figureLines } from './inspection-figures.ts';
import { planDone } from './inspection-plan.ts';

const options = { withSigns: false, body: '', topic: '' } as const;

const named = fc.record({
  orgId: fc.integer({ min: 1, max: 6 }),
  orgType: fc.constantFrom(...organisationTypeNames),
  violation: fc.boolean(),
});
const reported = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  orgType: fc.constantFrom('' as const, ...organisationTypeNames),
});

const subjects = fc
  .record({
    orgs: fc.uniqueArray(named, { selector: (o) => o.orgId, maxLength: 5 }),
    lines: fc.array(reported, { maxLength: 2 }),
    members: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
  })
  .map(({ orgs, lines, members }): CountedSubject[] =>
    [
      ...orgs.map(({ orgId, orgType, violation }) => ({
        type: 'organisation' as const,
        orgId,
        memberId: null,
        orgType,
        count: 1,
        violations: violation ? 1 : 0,
      })),
      ...lines.map(({ count, orgType }) => ({
        type: 'organisation' as const,
        orgId: null,
        memberId: null,
        orgType,
        count,
        violations: 0,
      })),
      ...members.map((memberId) => ({
        type: 'member' as const,
        orgId: null,
        memberId,
        orgType: '' as const,
        count: 1,
        violations: 0,
      })),
    ].map((s, id) => ({ ...s, id, toDiscipline: 0 })),
  );

const campaigns = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...inspectionKindNames),
      body: fc.constantFrom(...inspectionBodyNames),
      level: fc.constantFrom('own' as const, 'lower' as const, 'upper' as const),
      topics: fc.subarray(['Chỉ thị 05', 'Nhân sự', 'Kết nạp đảng viên']),
      rounds: fc.constantFrom(1, 1, 1, 0, 7),
      concluded: fc.boolean(),
      subjects,
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map(({ kind, ...c }, id): CountedCampaign => ({ ...c, id, kinds: [kind] })));

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('The laws of the figures', () => {
  it('every number is the sum of the rows behind it', () => {
    fc.assert(
      fc.property(campaigns, (all) => {
        const figures = figuresOf(all, options);
        for (const [i, line] of figureLines(all, [], options).entries()) {
          const figure = figures[i];
          if (!figure) throw new Error('a line without its figure');
          expect(line.now, line.key).toBe(sum(behind(figure, all, options).map((row) => row.amount)));
          expect(line.before).toBe(0);
        }
      }),
    );
  });

  it('organisations by type add up to the organisations, bodies and signs to the whole', () => {
    fc.assert(
      fc.property(campaigns, fc.boolean(), (all, withSigns) => {
        const lines = figureLines(all, [], { ...options, withSigns });
        const at = (key: string) => lines.find((l) => l.key === key)?.now ?? Number.NaN;
        const types = (key: string) =>
          sum(lines.filter((l) => l.key.startsWith(`types.${key}.`)).map((l) => l.now));
        for (const action of ['inspected', 'supervised']) {
          expect(types(action)).toBe(at(`${action}.organisation`));
          for (const unit of ['organisation', 'member'])
            expect(at(`${action}.party.${unit}`) + at(`${action}.committee.${unit}`)).toBe(
              at(`${action}.${unit}`),
            );
        }
        const without = figureLines(all, [], options);
        const apart = without.find((l) => l.key === 'inspected.member')?.now ?? Number.NaN;
        expect(at('inspected.member')).toBe(apart + (withSigns ? at('signs.member') : 0));
      }),
    );
  });

  it('counted once is never more than counted each time', () => {
    fc.assert(
      fc.property(campaigns, (all) => {
        const lines = figureLines(all, [], options);
        for (const figure of figuresOf(all, options).filter((f) => f.distinct)) {
          const once = lines.find((l) => l.key === figure.key)?.now ?? Number.NaN;
          const each = sum(behind({ ...figure, distinct: false }, all, options).map((row) => row.amount));
          expect(once).toBeLessThanOrEqual(each);
        }
      }),
    );
  });

  it('what is not concluded, and what an upper level does here, is in no other line', () => {
    fc.assert(
      fc.property(campaigns, (all) => {
        const ours = all.filter((c) => c.concluded && c.level !== 'upper');
        const lines = figureLines(all, [], options);
        const inside = figureLines(ours, [], options);
        for (const line of inside.filter((l) => l.section !== 'upper' && l.key !== 'campaigns.underWay'))
          expect(lines.find((l) => l.key === line.key)?.now, line.key).toBe(line.now);
      }),
    );
  });
});

describe('"đạt a/b"', () => {
  const org = (orgId: number) => ({ type: 'organisation' as const, orgId, memberId: null, count: 1 });
  const told = (count: number) => ({ type: 'organisation' as const, orgId: null, memberId: null, count });

  it.each([
    ['campaign', 1 + 3],
    ['organisation', 3 + 51],
    ['member', 0],
  ] as const)('in %s: %i', (unit, done) => {
    const concluded = [
      { rounds: 1, subjects: [org(1), org(2)] },
      { rounds: 3, subjects: [org(2), org(3), told(51)] },
    ];
    expect(planDone(unit, concluded)).toBe(done);
  });
});
