import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let memberId: number;
beforeAll(async () => {
  core = openCore();
  const { info } = await createRegister(core);
  const record = { ...emptyMemberRecord(), fullName: 'Trần Thị Mơ', bornOn: '1970-05-19' };
  memberId = (await core.must('member.add', { record })).id;
  const put = (
    kind: 'admitted' | 'recognised',
    effectiveOn: string,
    payload: Record<string, unknown>,
    signedOn = '',
  ) =>
    core.must('event.record', {
      memberId,
      kind,
      effectiveOn,
      payload,
      decision: { ...noDecision, signedOn },
      note: '',
    });
  await put('admitted', '1997-03-10', { orgId: info.rootOrgId }, '1996-12-20');
  await put('recognised', '1998-03-10', {});
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const sheet = (request: Parameters<typeof core.must<'sheet.get'>>[1]['request']) =>
  core.must('sheet.get', { request });

describe('the tables of badges as they leave the program', () => {
  test('Party age: lines in months as numbers, their sum, and the next badge with its round', async () => {
    const { rows, notes, subtitles } = await sheet({ sheet: 'partyAge', memberId, asOf: '2026-11-22' });
    expect(rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
      ['Từ ngày ký quyết định kết nạp', '20/12/1996', '22/11/2026', 359, '29 năm 11 tháng'],
      ['Tuổi Đảng', '', '', 359, '29 năm 11 tháng'],
    ]);
    expect(subtitles[0]).toBe('Đồng chí Trần Thị Mơ, sinh 19/05/1970');
    expect(notes).toContain('Huy hiệu tiếp theo: 30 năm, đủ năm ngày 20/12/2026.');
    expect(notes).toContain('Đợt 3/2/2027, hồ sơ gửi trước ngày 22/12/2026.');
  });

  test('who is due: a group, its people, the total and the window', async () => {
    const { rows, notes } = await sheet({
      sheet: 'badgeDue',
      roundDay: '2027-02-03',
      orgId: null,
      level: null,
    });
    expect(rows.map(({ kind, cells }) => kind ?? cells[6])).toEqual(['group', 30]);
    expect(notes[0]).toBe('Danh sách này có 1 đồng chí.');
    expect(notes[1]).toBe('Tính người đủ năm từ 01/12/2026 đến 28/02/2027.');
  });

  test('the forecast: four rounds and their sum for each year, each as wide as the head', async () => {
    const { rows, columns } = await sheet({ sheet: 'badgeForecast', orgId: null });
    expect(rows).toHaveLength(20 + 5 + 1);
    expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
    expect(rows.at(-1)?.cells.slice(0, 3)).toEqual(['Cộng 5 năm', 1, 1]);
  });

  test('a day that is no round, and a member who is not there, are refused in a sentence', async () => {
    const asked = { roundDay: '2027-02-04', orgId: null, level: null };
    expect(await core.call('badge.due', asked)).toMatchObject({
      ok: false,
      error: { code: 'badge.no-round' },
    });
    expect(await core.call('sheet.get', { request: { sheet: 'badgeDue', ...asked } })).toMatchObject({
      error: { code: 'badge.no-round' },
    });
    expect(await core.call('badge.partyAge', { memberId: 9999, asOf: '2026-11-22' })).toMatchObject({
      error: { code: 'badge.no-member' },
    });
  });
});
