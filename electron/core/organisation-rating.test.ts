/** The yearly rating of organisations through the app's own commands: who is listed, levels, papers, undo, the table. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { noOrganisationProcess } from '../../shared/entities/organisation-rating.ts';
import { organisationWarningText } from '../../shared/i18n/vi/organisation-rating.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { conflictsOfOrganisation, proposeOrganisationLevel } from '../../shared/rules/rating-organisation.ts';
import { classificationRegimeOf } from '../../shared/rules/regulations/classification.ts';
import { type DisciplineDesk, openDisciplineDesk } from './testing/discipline-desk.ts';

let desk: DisciplineDesk;
let late: number;
const year = 2025;

beforeAll(async () => {
  desk = await openDisciplineDesk();
  late = await desk.found('Chi bộ Ba', '2026-03-01');
  await desk.found('Chi bộ Hai', '2015-01-01');
  const head = await desk.official('Trần Thị Mơ');
  await desk.core.must('committee.appoint', {
    orgId: desk.branch,
    termId: null,
    memberId: head,
    post: 'secretary',
    fromOn: '2020-01-05',
    decision: '',
  });
  await desk.official('Lê Văn Bốn', desk.root);
  await desk.discipline(head, '2025-06-02');
  for (const listed of [2017, year]) await desk.core.must('year.create', { year: listed });
});
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const rows = (of = year) => desk.core.must('organisationRating.list', { year: of });
const rowOf = async (orgId: number, of = year) => {
  const found = (await rows(of)).find((row) => row.orgId === orgId);
  if (!found) throw new Error('not on the list');
  return found;
};
const level = (
  orgIds: number[],
  choice: OpSent<'organisationRating.setLevel'>['choice'],
  of = year,
): ReturnType<typeof desk.core.call<'organisationRating.setLevel'>> =>
  desk.core.call('organisationRating.setLevel', { year: of, orgIds, choice });

describe('The organisations of a year', () => {
  test('are those that lived on 31 December, by group, each with nothing recorded and its members', async () => {
    const listed = await rows();
    expect(listed.map(({ name, group, level: l, version }) => [name, group, l, version])).toEqual([
      [expect.any(String), 'grassroots', null, 0],
      ['Chi bộ Hai', 'branch', null, 0],
      ['Chi bộ Một', 'branch', null, 0],
    ]);
    expect(listed.map(({ members }) => members)).toEqual([2, 0, 1]);
    expect(listed.map(({ orgId }) => orgId)).not.toContain(late);
  });

  test('a year without a list is refused with the sentence that says what to do', async () => {
    expect(await desk.core.call('organisationRating.list', { year: 2011 })).toMatchObject({
      error: { code: 'year.not-found' },
    });
  });
});

describe('Recording', () => {
  test('a level, then a reason, then nothing: each replaces the other, and each can be taken back', async () => {
    const before = desk.dump();
    await level([desk.branch], { kind: 'level', level: 'good' });
    expect(await rowOf(desk.branch)).toMatchObject({ level: 'good', reason: null, version: 1 });
    await level([desk.branch], { kind: 'unrated', reason: 'notReviewed', note: 'đang kiểm tra' });
    expect(await rowOf(desk.branch)).toMatchObject({
      level: null,
      reason: 'notReviewed',
      note: 'đang kiểm tra',
    });
    await level([desk.branch], { kind: 'open' });
    expect(await rowOf(desk.branch)).toMatchObject({ level: null, reason: null, note: '' });
    for (const expected of ['notReviewed', null, null]) {
      await desk.undoLast();
      expect((await rowOf(desk.branch)).reason).toBe(expected);
    }
    expect(desk.dump()).toEqual(before);
  });

  test.each([
    ['notReviewed', '', 'organisation-rating.note-missing'],
    ['other', '  ', 'organisation-rating.note-missing'],
  ] as const)('the reason "%s" without its sentence is refused', async (reason, note, code) => {
    expect(await level([desk.branch], { kind: 'unrated', reason, note })).toMatchObject({ error: { code } });
  });

  test('an organisation that was not there on 31 December is refused, and nobody is changed', async () => {
    const before = desk.dump();
    const refused = await level([desk.branch, late], { kind: 'level', level: 'good' });
    expect(refused).toMatchObject({
      error: { code: 'organisation-rating.not-listed', params: { count: 1 } },
    });
    expect(desk.dump()).toEqual(before);
  });

  test('votes, score and opinions by the window that saw the row last, not by an older one', async () => {
    const process = { ...noOrganisationProcess, self: 'excellent', upper: 'good', score: 875 } as const;
    const asked = { year, orgId: desk.branch, process };
    await desk.core.must('organisationRating.setProcess', { ...asked, version: 0 });
    expect(await desk.core.call('organisationRating.setProcess', { ...asked, version: 0 })).toMatchObject({
      error: { code: 'organisation-rating.changed-meanwhile' },
    });
    expect((await rowOf(desk.branch)).process).toEqual(process);
    await desk.undoLast();
    expect((await rowOf(desk.branch)).version).toBe(0);
  });

  test('one decision for several organisations is one step', async () => {
    const decision = { number: '12-QĐ/ĐU', on: '2025-12-30', by: 'Ban Thường vụ Đảng ủy' };
    const orgIds = (await rows()).map(({ orgId }) => orgId);
    expect(await desk.core.must('organisationRating.setDecision', { year, orgIds, decision })).toEqual({
      changed: 3,
    });
    expect((await rows()).every((row) => row.decision.number === '12-QĐ/ĐU')).toBe(true);
    await desk.undoLast();
    expect((await rows()).every((row) => row.version === 0)).toBe(true);
  });
});

describe('What does not fit', () => {
  const regime = classificationRegimeOf(year);

  test('Quy định 366-QĐ/TW: the best level of a branch whose secretary was disciplined is told of, by name', async () => {
    await level([desk.branch], { kind: 'level', level: 'excellent' });
    const row = await rowOf(desk.branch);
    const [first, ...others] = conflictsOfOrganisation(row, regime);
    expect(others).toEqual([]);
    expect(first && organisationWarningText(first.kind, first.fact, row.disciplined)).toBe(
      'Bí thư Trần Thị Mơ bị khiển trách ngày 02/06/2025: kiểm tra lại mức cao nhất.',
    );
    await desk.undoLast();
  });

  test('a discipline of the organisation itself is told of the same way, a withdrawn one is not', async () => {
    const orgId = (await rows()).find(({ name }) => name === 'Chi bộ Hai')?.orgId ?? 0;
    await desk.must({
      deed: 'organisation',
      discipline: {
        ...{ orgId, form: 'warning', ground: 'Buông lỏng', decision: noDecision },
        effectiveOn: '2025-09-01',
      },
    });
    expect((await rowOf(orgId)).disciplined).toEqual([
      expect.objectContaining({ on: '2025-09-01', form: 'warning', leader: null }),
    ]);
    await desk.undoLast();
    expect((await rowOf(orgId)).disciplined).toEqual([]);
  });

  test('its own word alone proposes nothing, the score does, with its source', async () => {
    const row = await rowOf(desk.branch);
    const said = { ...row, process: { ...noOrganisationProcess, self: 'excellent' as const } };
    expect(proposeOrganisationLevel(said, regime)).toMatchObject({ level: null });
    const scored = { ...said, process: { ...said.process, score: 750 } };
    expect(proposeOrganisationLevel(scored, regime)).toMatchObject({
      level: 'good',
      because: [{ kind: 'score', citation: expect.stringContaining('366-QĐ/TW') }],
    });
  });
});

describe('The table that leaves the program', () => {
  const sheet = (of: number) =>
    desk.core.must('sheet.get', {
      request: { sheet: 'organisationRatings', year: of, percentBase: 'rated' },
    });

  test('Hướng dẫn 27-HD/BTCTW: 2017 has the names of its time, with coverage and base printed', async () => {
    const { orgId } = await rowOf(desk.branch, 2017);
    await level([orgId], { kind: 'level', level: 'excellent' }, 2017);
    const { rows: lines, notes } = await sheet(2017);
    expect(lines.find(({ key }) => key === `o${orgId}`)?.cells[8]).toBe('Trong sạch, vững mạnh');
    expect(notes).toContain(
      'Chi bộ trực thuộc: Được đánh giá 1/2 tổ chức = 50,00%. Trong sạch, vững mạnh 1 (100,00%); ' +
        'Hoàn thành tốt nhiệm vụ 0 (0,00%); Hoàn thành nhiệm vụ 0 (0,00%); Yếu kém 0 (0,00%); ' +
        'tỷ lệ tính trên 1 tổ chức được đánh giá.',
    );
    expect(notes).toContain('Chưa, không đánh giá 1: 1 chưa ghi.');
  });

  test('with nothing recorded stands whole, and divides by nothing', async () => {
    const { rows: lines, notes } = await sheet(year);
    expect(lines.filter(({ kind }) => kind === undefined).map(({ cells }) => cells[8])).toEqual([
      'Chưa ghi',
      'Chưa ghi',
      'Chưa ghi',
    ]);
    expect(notes.join(' ')).toContain('Hoàn thành xuất sắc nhiệm vụ 0 (—)');
  });
});
