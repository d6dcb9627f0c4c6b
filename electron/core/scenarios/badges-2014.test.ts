/**
 * The first half of 2014: 502 members awarded the badge, by level and by round, reissues not counted; 381 members
 * with a certificate of merit. Entered through the commands that the screens use.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../../shared/entities/event.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { addMonths } from '../../../shared/text/dates.ts';
import { createRegister, type TestCore } from '../testing/open-core.ts';
import { importRoster, inventedPerson, openCoreWithParser } from './opening-roster.ts';

/** level → members in the rounds of 3/2 and 19/5; together 502 */
const awards = [
  { level: 30, first: 120, second: 98 },
  { level: 40, first: 84, second: 76 },
  { level: 50, first: 51, second: 40 },
  { level: 60, first: 18, second: 15 },
] as const;
const rounds = {
  first: { round: '3/2', on: '2014-02-03' },
  second: { round: '19/5', on: '2014-05-19' },
} as const;

let core: TestCore;
let root = 0;

beforeAll(async () => {
  core = openCoreWithParser();
  root = (await createRegister(core)).info.rootOrgId;
  const people = awards.flatMap(({ level, first, second }) =>
    [rounds.first.on, rounds.second.on].flatMap((on, i) =>
      Array.from({ length: i === 0 ? first : second }, () => ({ level, on: addMonths(on, -12 * level) })),
    ),
  );
  const iso = (date: string) => date.split('-').reverse().join('/');
  const lines = people.map(({ on }, n) => ({
    ...inventedPerson(n, 1925 + (n % 10)),
    admitted: iso(on),
    official: iso(addMonths(on, 12)),
    branch: `Chi bộ ${1 + (n % 9)}`,
  }));
  await importRoster(core, lines, { asOf: '2013-12-31', orgId: root });
  await enterAwards();
}, 300_000);
afterAll(() => core.close());

const record = (memberId: number, kind: OpSent<'event.record'>['kind'], on: string, payload: object) =>
  core.must('event.record', {
    memberId,
    kind,
    effectiveOn: on,
    payload: { ...payload },
    decision: { ...noDecision, number: '45-QĐ/TU', signedOn: on },
    note: '',
  });

async function enterAwards(): Promise<void> {
  const ids = (await core.must('member.ids', {})).toSorted((a, b) => a - b);
  let n = 0;
  for (const { level, first, second } of awards)
    for (const [i, count] of [first, second].entries()) {
      const { round, on } = i === 0 ? rounds.first : rounds.second;
      for (const id of ids.slice(n, n + count))
        await record(id, 'badgeAwarded', on, { level, round, award: 'award', badgeNumber: '' });
      n += count;
    }
  // Five lost theirs and got it again, which is no award; 381 were commended.
  for (const id of ids.slice(0, 5))
    await record(id, 'badgeAwarded', '2014-06-01', {
      level: 30,
      round: 'khác',
      award: 'reissue',
      badgeNumber: '',
    });
  for (const id of ids.slice(0, 381))
    await record(id, 'commended', '2014-04-30', { form: 'certificateOfMerit', title: 'Xuất sắc 5 năm' });
}

const sheet = async (book: 'badges' | 'commendations') =>
  core.must('book.sheet', {
    source: { kind: 'live', request: { book, orgId: root, from: '2014-01-01', asOf: '2014-06-30' } },
  });

describe('The first half of 2014', () => {
  test('502 members were awarded the badge; levels and rounds add up to it, and 5 reissues are not in it', async () => {
    const { rows } = await sheet('badges');
    const awarded = rows.filter((row) => !row.cells.join(' ').includes('Cấp lại'));
    expect(new Set(awarded.map((row) => row.memberId)).size).toBe(502);
    expect(rows.length - awarded.length).toBe(5);
    // "3/2" over its day in the first column, "30 năm" in the second.
    const of = (level: number, round: string) =>
      awarded.filter(
        ({ cells: [when = '', which = ''] }) =>
          when.startsWith(`${round}\n`) && which.startsWith(`${level} năm`),
      );
    for (const { level, first, second } of awards)
      expect([of(level, '3/2').length, of(level, '19/5').length], `${level}`).toEqual([first, second]);
  });

  test('381 members had a certificate of merit', async () => {
    const { rows } = await sheet('commendations');
    expect(rows.filter((row) => row.cells.join(' ').includes('Bằng khen'))).toHaveLength(381);
  });
});
