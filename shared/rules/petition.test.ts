import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PetitionFields,
  petitionKinds,
  petitionResults,
  petitionStatuses,
} from '../entities/petition.ts';
import { checkPetition, clockRuns, petitionTerm } from './petition.ts';
import { countPetitions } from './petition-counts.ts';
import type { RuleChange } from './regulations/rule-change.ts';

const letter: PetitionFields = {
  receivedOn: '2026-05-04',
  numberInBook: 1,
  source: 'post',
  senderKind: 'named',
  sender: 'Ông A',
  kind: 'denunciation',
  topic: '',
  content: '',
  aboutOrgId: null,
  aboutMemberId: null,
  aboutText: '',
  level: 'local',
  authority: '',
  dueOn: '',
  status: 'received',
  passedOn: '',
  result: '',
  settledOn: '',
  resolution: '',
  repeatOf: null,
  note: '',
};

describe('294-QĐ/TW 8.2 and the inspection regulations: days to settle a letter (none was read, so they only warn)', () => {
  it.each([
    ['disciplineComplaint', 'local', '2026-08-02'],
    ['disciplineComplaint', 'central', '2026-10-31'],
    ['denunciation', 'local', '2026-08-02'],
    ['feedback', 'local', ''],
  ] as const)('%s, settled at the %s level: by %s', (kind, level, dueOn) => {
    expect(petitionTerm({ kind, level, receivedOn: '2026-05-04' })).toMatchObject({ dueOn });
  });

  it('a figure that the office entered holds for the days of its validity', () => {
    const change: RuleChange = {
      area: 'petitions',
      parameter: 'localDays',
      validFrom: '2026-05-01',
      validUntil: '',
      value: { denunciation: 60 },
      citation: 'Quy định 21-QĐ/TW, Điều 20',
      verified: true,
    };
    const due = (receivedOn: string) =>
      petitionTerm({ kind: 'denunciation', level: 'local', receivedOn }, [change]).days;
    expect([due('2026-04-30'), due('2026-05-04')]).toEqual([90, 60]);
  });

  it('a longer term is a warning with its citation', () => {
    const problems = checkPetition(
      { ...letter, dueOn: '2026-08-03' },
      { today: '2026-05-05', repeatedOn: null },
    );
    expect(problems).toMatchObject([{ field: 'dueOn', level: 'warn' }]);
    expect(problems[0]?.citation).toContain('chưa đối chiếu');
  });
});

it.each([
  ['anonymous', 'underWay', true],
  ['anonymous', 'filed', false],
  ['copied', 'underWay', true],
  ['named', 'underWay', false],
] as const)('a denunciation that is %s and %s: warned of = %s', (senderKind, status, warned) => {
  const found = checkPetition({ ...letter, senderKind, status }, { today: '2026-06-01', repeatedOn: null });
  expect(found.some((p) => p.field === 'senderKind' && p.level === 'warn')).toBe(warned);
});

it.each([
  ['received', true],
  ['underWay', true],
  ['passedOn', false],
  ['settled', false],
  ['filed', false],
] as const)('the clock of a letter that is %s runs: %s', (status, runs) => {
  expect(clockRuns({ status, dueOn: '2026-12-01' })).toBe(runs);
});

describe('Counts of a period', () => {
  const keysOf = <K extends string>(labels: Readonly<Record<K, string>>) => Object.keys(labels) as K[];
  const counted = fc.record({
    kind: fc.constantFrom(...keysOf(petitionKinds)),
    topic: fc.constantFrom('', 'nhân sự', 'đất đai'),
    result: fc.constantFrom('' as const, ...keysOf(petitionResults)),
    status: fc.constantFrom(...keysOf(petitionStatuses)),
    repeatOf: fc.constantFrom(null, 1),
  });

  it('every letter is of one kind and one status, so each of both adds up to the total', () => {
    fc.assert(
      fc.property(fc.array(counted), fc.array(counted), (now, before) => {
        const counts = countPetitions(now, before);
        for (const rows of [counts.kinds, counts.statuses])
          expect([sum(rows, 'now'), sum(rows, 'before')]).toEqual([now.length, before.length]);
        expect(counts.total.difference).toBe(now.length - before.length);
      }),
    );
  });

  const sum = (rows: ReturnType<typeof countPetitions>['kinds'], period: 'now' | 'before') =>
    rows.reduce((total, { count }) => total + count[period], 0);
});
