import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noProcess, type RatingProcess } from '../entities/rating-process.ts';
import { becauseText } from '../i18n/vi/rating-proposal.ts';
import { ratedMember, said, voted } from '../testing/rating-facts.ts';
import { type ProposalFacts, proposeLevel } from './propose-level.ts';
import { ratingLevels } from './rating-names.ts';
import { classificationRegimeOf, yearEnd } from './regulations/classification.ts';
import type { RuleChange } from './regulations/rule-change.ts';

const propose = (year: number, facts: Partial<ProposalFacts>, changes: readonly RuleChange[] = []) =>
  proposeLevel(ratedMember(facts), yearEnd(year), classificationRegimeOf(year, changes));

describe('Whom the rules leave aside', () => {
  test.each([
    ['Hướng dẫn 27-HD/BTCTW (2014): exempt', 2014, { status: 'exempt' }, 'exempt'],
    ['Hướng dẫn 16-HD/BTCTW (2018): suspended is rated all the same', 2018, { status: 'suspended' }, null],
    ['Hướng dẫn 21-HD/BTCTW (2019): suspended', 2019, { status: 'suspended' }, 'suspended'],
    ['Hướng dẫn 21-HD/BTCTW (2022): five months a member', 2022, { admittedOn: '2022-08-01' }, null],
    ['Hướng dẫn 25-HD/BTCTW (2023): five months a member', 2023, { admittedOn: '2023-08-01' }, 'newMember'],
    ['Hướng dẫn 25-HD/BTCTW (2023): six months to the day', 2023, { admittedOn: '2023-06-30' }, null],
    ['Hướng dẫn 43-HD/BTCTW (2025): five months a member', 2025, { admittedOn: '2025-08-01' }, 'newMember'],
  ] as const)('%s', (_citation, year, facts, unrated) => {
    const proposal = propose(year, { ...facts, ...said({ branch: 'good' }) });
    expect([proposal.unrated, proposal.level]).toEqual([unrated, unrated === null ? 'good' : null]);
  });
});

describe('The level proposed', () => {
  const slip = { good: 20, fair: 8, poor: 1 };
  test.each([
    [
      'Quy định 124-QĐ/TW, Điều 12: a discipline in the year puts on the lowest level, whatever was voted',
      2024,
      { discipline: { on: '2024-03-01', form: 'reprimand' }, ...voted({ bestFor: 30, bestAgainst: 1 }) },
      'poor',
      ['disciplined', 'votes'],
    ],
    ['Hướng dẫn 43-HD/BTCTW: 90 points', 2025, { score: 900 }, 'excellent', ['score', 'criteria']],
    ['Hướng dẫn 43-HD/BTCTW: 89,9 points', 2025, { score: 899 }, 'good', ['score']],
    ['Hướng dẫn 43-HD/BTCTW: 70 points', 2025, { score: 700 }, 'good', ['score']],
    ['Hướng dẫn 43-HD/BTCTW: 69,9 points', 2025, { score: 699 }, 'fair', ['score']],
    ['Hướng dẫn 43-HD/BTCTW: 50 points', 2025, { score: 500 }, 'fair', ['score']],
    ['Hướng dẫn 43-HD/BTCTW: 49,9 points', 2025, { score: 499 }, 'poor', ['score']],
    [
      'Hướng dẫn 25-HD/BTCTW: knows no points, so the votes decide',
      2024,
      { score: 950, ...voted(slip) },
      'good',
      ['votes'],
    ],
    [
      'votes: the best level on a slip of its own, more for than against',
      2022,
      voted({ bestFor: 17, bestAgainst: 14 }),
      'excellent',
      ['votes'],
    ],
    [
      'votes: as many against as for is no majority; the other slip decides',
      2022,
      voted({ ...slip, bestFor: 16, bestAgainst: 16 }),
      'good',
      ['votes', 'bestRefused'],
    ],
    [
      'votes: the best level without a majority is not proposed, though the branch committee asked for it',
      2022,
      { ...voted({ bestFor: 10, bestAgainst: 21 }), ...said({ committee: 'excellent' }) },
      null,
      ['bestRefused', 'opinions'],
    ],
    [
      'votes against the points: 92 points without a majority become what the other slip says',
      2025,
      { score: 920, ...voted({ ...slip, bestFor: 3, bestAgainst: 26 }) },
      'good',
      ['score', 'votes', 'bestRefused'],
    ],
    [
      'votes: only those for the best level are known, so they prove nothing',
      2022,
      voted({ bestFor: 30 }),
      null,
      ['nothing'],
    ],
    [
      'votes: a tie proposes nothing, whatever the branch committee said',
      2022,
      { ...voted({ good: 12, fair: 12 }), ...said({ committee: 'good' }) },
      null,
      ['votesTied', 'opinions'],
    ],
    [
      'the branch before its committee',
      2022,
      said({ branch: 'fair', committee: 'good' }),
      'fair',
      ['branch'],
    ],
    [
      'the committee before the employer',
      2022,
      said({ committee: 'good', office: 'fair' }),
      'good',
      ['opinions'],
    ],
    ['a self-assessment alone proposes nothing', 2022, said({ self: 'excellent' }), null, ['nothing']],
    [
      'Quy định 366-QĐ/TW: the best level in a unit with a discipline is told of, not lowered',
      2025,
      { score: 950, unitDisciplined: true },
      'excellent',
      ['score', 'unitDisciplined', 'criteria'],
    ],
  ] as const)('%s', (_citation, year, facts, level, kinds) => {
    const proposal = propose(year, facts);
    expect(proposal.level).toBe(level);
    expect(proposal.because.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('follows the points that an office entered for its own year, with their source', () => {
    const change = { area: 'classification', parameter: 'scores.good.from', validFrom: '2025-01-01' };
    const office = { ...change, validUntil: '', value: 75, citation: 'Văn bản thử', verified: true };
    const { level, because } = propose(2025, { score: 740 }, [office]);
    expect([level, because[0]?.citation]).toEqual(['fair', expect.stringContaining('43-HD/BTCTW')]);
    expect(propose(2025, { score: 750 }, [office]).because[0]).toMatchObject({
      level: 'good',
      citation: 'Văn bản thử',
      verified: true,
    });
  });

  test('gives its reasons in sentences with their source and whether it was read', () => {
    const { names } = classificationRegimeOf(2025);
    const texts = propose(2025, { score: 875, ...voted({ good: 20, fair: 11 }) }).because.map((because) =>
      becauseText(because, names),
    );
    expect(texts).toEqual([
      expect.stringMatching(/^Điểm 87,5 thuộc mức hoàn thành tốt nhiệm vụ\. Căn cứ: .*\(cần đối chiếu/),
      expect.stringMatching(/^Kết quả bỏ phiếu 20\/31: hoàn thành tốt nhiệm vụ\./),
    ]);
    const disciplined = propose(2024, { discipline: { on: '2024-03-01', form: 'warning' } }).because[0];
    expect(disciplined && becauseText(disciplined, names)).toMatch(
      /^Bị kỷ luật \(cảnh cáo\) ngày 01\/03\/2024 nên xếp không hoàn thành nhiệm vụ\./,
    );
  });
});

const count = fc.option(fc.nat(60), { nil: null });
const level = fc.option(fc.constantFrom(...ratingLevels), { nil: null });
const process: fc.Arbitrary<RatingProcess> = fc.record({
  opinions: fc.record({ self: level, office: level, committee: level, union: level, branch: level }),
  votes: fc.record({
    ...{ bestFor: count, bestAgainst: count, good: count, fair: count, poor: count, invalid: count },
  }),
  score: fc.option(fc.nat(1000), { nil: null }),
  selfAssessedOn: fc.constantFrom('', '2025-11-20'),
  overrideNote: fc.constant(''),
});

describe('Whatever was said, voted and scored', () => {
  test('a level is never proposed without a reason that says this very level', () => {
    fc.assert(
      fc.property(process, fc.integer({ min: 2010, max: 2030 }), (facts, year) => {
        const proposal = propose(year, facts);
        const saying = proposal.because.filter(({ level: says }) => says !== null);
        expect(proposal.because.length).toBeGreaterThan(0);
        if (proposal.level !== null) expect(saying.map((b) => b.level)).toContain(proposal.level);
        expect(proposal.level !== null && proposal.unrated !== null).toBe(false);
      }),
    );
  });

  test('nothing known proposes nothing, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1930, max: 2100 }), (year) => {
        expect(propose(year, noProcess)).toMatchObject({ level: null, because: [{ kind: 'nothing' }] });
      }),
    );
  });

  test('the best level is never proposed against the majority on its own slip', () => {
    fc.assert(
      fc.property(process, (facts) => {
        const { bestFor, bestAgainst } = facts.votes;
        if (bestFor !== null && bestAgainst !== null && bestFor <= bestAgainst && bestAgainst > 0)
          expect(propose(2025, facts).level).not.toBe('excellent');
      }),
    );
  });
});
