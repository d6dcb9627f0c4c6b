/**
 * The first half of 2014: 23 grassroots organisations with the Cờ, 210 organisations and 381 members with the Bằng
 * khen, beside the first half of 2013. Entered through the commands that the screens use and read back.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommendationForm } from '../../../shared/entities/commendation.ts';
import { noDecision } from '../../../shared/entities/event.ts';
import { commendationsReportText as text } from '../../../shared/i18n/vi/report-commendations.ts';
import { createRegister, type TestCore } from '../testing/open-core.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';
import { importRoster, inventedPerson, openCoreWithParser } from './opening-roster.ts';

const half = { from: '2014-01-01', to: '2014-06-30' };

let core: TestCore;
let root = 0;
const branchIds: number[] = [];

beforeAll(async () => {
  core = openCoreWithParser();
  root = (await createRegister(core, { type: 'upperCommittee' })).info.rootOrgId;
  for (let i = 1; i <= 210; i++) {
    const branch = {
      parentId: root,
      type: 'grassrootsBranch',
      name: `Chi bộ Cơ quan số ${i}`,
      code: '',
    } as const;
    branchIds.push(
      (await core.must('organisation.found', { ...branch, effectiveOn: '2010-01-01', decision: '' })).id,
    );
  }
  const lines = Array.from({ length: 400 }, (_, n) => ({
    ...inventedPerson(n, 1970),
    admitted: '03/02/2000',
    official: '03/02/2001',
    branch: `Chi bộ Cơ quan số ${1 + (n % 40)}`,
  }));
  await importRoster(core, lines, { asOf: '2012-12-31', orgId: root });
  await commend();
}, 300_000);
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const record = (
  form: CommendationForm,
  on: string,
  number: string,
  whom: { readonly memberIds?: readonly number[]; readonly orgIds?: readonly number[] },
) =>
  core.must('commendation.record', {
    said: {
      form,
      title: `Thành tích năm ${Number(on.slice(0, 4)) - 1}`,
      commendedOn: on,
      decision: { ...noDecision, number, signedOn: on, authority: 'Đảng ủy Khối' },
      level: 'upper',
      year: Number(on.slice(0, 4)) - 1,
      amount: null,
      note: '',
    },
    memberIds: [...(whom.memberIds ?? [])],
    orgIds: [...(whom.orgIds ?? [])],
  });

async function commend(): Promise<void> {
  const members = (await core.must('member.ids', {})).toSorted((a, b) => a - b);
  // 2013, and a day outside of each half.
  await record('flag', '2013-02-20', '10-QĐ/ĐUK', { orgIds: branchIds.slice(0, 20) });
  await record('certificateOfMerit', '2013-03-01', '11-QĐ/ĐUK', { memberIds: members.slice(0, 360) });
  await record('certificateOfMerit', '2013-07-01', '12-QĐ/ĐUK', { orgIds: branchIds.slice(0, 9) });
  // 2014: organisations and members by one decision.
  await record('flag', '2014-02-20', '10-QĐ/ĐUK', { orgIds: branchIds.slice(0, 23) });
  await record('certificateOfMerit', '2014-06-30', '11-QĐ/ĐUK', {
    orgIds: branchIds,
    memberIds: members.slice(0, 381),
  });
  await record('commendationLetter', '2014-07-01', '13-QĐ/ĐUK', { memberIds: members.slice(0, 5) });
}

const counts = async (period: { from: string; to: string }, orgId = root) =>
  new Map((await core.must('commendation.counts', { ...period, orgId })).map((row) => [row.form, row]));

describe('The first half of 2014', () => {
  test('23 organisations have the Cờ, which no member can have; 20 had it the year before', async () => {
    expect((await counts(half)).get('flag')).toEqual({
      form: 'flag',
      organisations: { now: 23, before: 20, difference: 3 },
      members: null,
    });
  });

  test('210 organisations and 381 members have the Bằng khen: two cells, each beside the year before', async () => {
    const row = (await counts(half)).get('certificateOfMerit');
    expect(row?.organisations).toEqual({ now: 210, before: 0, difference: 210 });
    expect(row?.members).toEqual({ now: 381, before: 360, difference: 21 });
  });

  test('each number has its rows behind it', async () => {
    const page = (subject: 'members' | 'organisations', form: CommendationForm) =>
      core.must('commendation.page', { ...half, orgId: root, subject, form });
    const flags = await page('organisations', 'flag');
    const merits = await page('members', 'certificateOfMerit');
    expect([flags.found, flags.rows.length]).toEqual([23, 23]);
    expect([merits.found, new Set(merits.rows.map((r) => r.subjectId)).size]).toEqual([381, 381]);
    expect((await page('organisations', 'certificateOfMerit')).found).toBe(210);
  });

  test('one organisation of them has its own', async () => {
    const row = (await counts(half, branchIds[0])).get('certificateOfMerit');
    // Every fortieth of the 381 sits in the first.
    expect([row?.organisations.now, row?.members?.now]).toEqual([1, 10]);
    expect((await counts(half, branchIds[100])).get('certificateOfMerit')?.members?.now).toBe(0);
  });

  test('the table that goes out has the two numbers apart and never their sum', async () => {
    const sheet = await core.must('sheet.get', {
      request: { sheet: 'commendationCounts', ...half, orgId: root },
    });
    const row = sheet.rows.find((r) => r.key === 'certificateOfMerit');
    expect(row?.cells).toEqual(['Bằng khen', 210, 0, '+210', '—', 381, 360, '+21', '+5,8%']);
    expect(sheet.rows.flatMap((r) => r.cells)).not.toContain(591);
  });
});

describe('The report of commendations', () => {
  const period = () => ({ ...half, orgId: root });

  test('23 cờ, 210 and 381 bằng khen: two cells beside each other, and no member has the cờ', async () => {
    const { figure, before } = await openReport(core, period(), ['commendations']);
    const cells = (form: CommendationForm) =>
      ['organisations', 'members'].map((subject) => figure(`commendations/forms/${form}/${subject}`));
    expect(cells('flag')).toEqual([23, null]);
    expect(cells('certificateOfMerit')).toEqual([210, 381]);
    expect(before('commendations/members/certificateOfMerit')).toBe(360);
    // 23 of the 210 have the cờ too: each organisation once.
    expect(figure('commendations/organisations/distinct')).toBe(210);
  });

  test('each cell opens its own: 23 and 210 organisations, 381 members, with their decisions', async () => {
    const { rows } = await openReport(core, period(), ['commendations']);
    const flags = await rows('commendations/forms/flag/organisations');
    expect([flags.length, flags[0]?.paper]).toEqual([
      23,
      'Quyết định số 10-QĐ/ĐUK ký ngày 20/02/2014 của Đảng ủy Khối',
    ]);
    const merits = await rows('commendations/forms/certificateOfMerit/members');
    expect([
      merits.length,
      merits.every(({ memberId, orgId }) => memberId !== null && orgId === null),
    ]).toEqual([381, true]);
    expect(await rows('commendations/organisations/distinct')).toHaveLength(210);
  });

  test('leaves the program as a workbook in which 591 stands nowhere', async () => {
    const book = await exportReport(core, period(), ['commendations']);
    expect(book.cells('Khen', text.blocks.forms, 'Cờ')).toEqual(['lượt', '23']);
    expect(book.cells('Khen', text.blocks.forms, 'Bằng khen')).toEqual(['lượt', '210', '381']);
    expect(book.cells('Khen', text.blocks.organisations, 'Cờ').slice(0, 5)).toEqual([
      'lượt',
      '23',
      '20',
      '+3',
      '+15,0%',
    ]);
    expect(book.cells('Khen', text.blocks.organisations, 'Bằng khen').slice(1, 5)).toEqual([
      '210',
      '0',
      '+210',
      '—',
    ]);
    expect(book.text('Khen')).not.toContain('591');
    expect(book.strangeFormulas()).toEqual([]);
  });
});
