// "Sổ theo dõi bản sao": everything that left the register stands there, and nothing of a tier that is shut.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logAccess } from '../../db/repo/access-log.ts';
import { ok } from '../../shared/result.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
beforeEach(async () => {
  core = openCore();
  await createRegister(core);
});
afterEach(() => core.close());

const session = () => {
  if (!core.state.session) throw new Error('locked');
  return core.state.session;
};
const note = (deed: 'export' | 'print' | 'copy' | 'support' | 'check', what: string, more = {}) =>
  session().db.tx({ name: 'Thư', reason: what, at: '2026-11-22T03:00:00.000Z' }, (w) => {
    const entry = { at: '2026-11-22T03:00:00.000Z', actor: 'Thư', deed, memberId: null, what, reason: 'họp' };
    logAccess(w, { ...entry, ...more });
    return ok(null);
  });

describe('The register of copies', () => {
  it('lists exports, prints, copies and support files, newest first, and no other deed', async () => {
    note('export', 'Danh sách');
    note('check', 'Nhật ký');
    note('print', 'Thẻ');
    note('copy', 'Bảng');
    note('support', 'Gói');
    const { entries, next, counts, year } = await core.must('log.copies', {});
    expect(entries.map(({ kind, what, actor, reason }) => [kind, what, actor, reason])).toEqual([
      ['support', 'Gói', 'Thư', 'họp'],
      ['copy', 'Bảng', 'Thư', 'họp'],
      ['print', 'Thẻ', 'Thư', 'họp'],
      ['export', 'Danh sách', 'Thư', 'họp'],
    ]);
    expect(next).toBeNull();
    expect(year).toBe('2026');
    expect(counts.map(({ times }) => times)).toEqual([1, 1, 1, 1]);
  });

  it('counts rows that go to the clipboard, and says which table and how many', async () => {
    await core.must('log.noteCopy', { copied: { table: 'members' }, rows: 1200 });
    const { entries, counts } = await core.must('log.copies', {});
    expect(entries.map(({ kind, what }) => [kind, what])).toEqual([
      ['copy', 'danh sách đảng viên, 1.200 dòng'],
    ]);
    expect(counts.find((c) => c.kind === 'copy')?.times).toBe(1);
  });

  it('neither shows nor counts what left the restricted tier while that is shut', async () => {
    note('print', 'Đơn thư', { restricted: true });
    expect((await core.must('log.copies', {})).entries).toEqual([]);
    expect((await core.must('log.copies', {})).counts.find((c) => c.kind === 'print')?.times).toBe(0);
    core.state.session = { ...session(), restricted: { ...session().restricted, open: true } };
    expect((await core.must('log.copies', {})).entries).toHaveLength(1);
  });

  it('counts the year that runs by the days of Vietnam, not the ones before', async () => {
    note('export', 'Năm trước', { at: '2025-12-31T16:59:59.000Z' });
    note('export', 'Đêm giao thừa', { at: '2025-12-31T17:00:00.000Z' });
    const { entries, counts } = await core.must('log.copies', {});
    expect(entries).toHaveLength(2);
    expect(counts.find((c) => c.kind === 'export')?.times).toBe(1);
  });

  it('goes on page by page without a gap or a repetition', async () => {
    for (let n = 1; n <= 7; n++) note('export', `Lần ${n}`);
    const seen: string[] = [];
    let before: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof core.must<'log.copies'>>> = await core.must('log.copies', {
        ...{ before, limit: 3 },
      });
      seen.push(...page.entries.map(({ what }) => what));
      before = page.next;
    } while (before !== null);
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map((n) => `Lần ${n}`));
  });

  it.each([
    ['typist', 'right.missing'],
    ['inspector', 'ok'],
  ] as const)('answers a %s with %s, on the screen and as a sheet', async (role, expected) => {
    core.state.session = { ...session(), person: { ...session().person, role } };
    const page = await core.call('log.copies', {});
    expect(page.ok ? 'ok' : page.error.code).toBe(expected);
    const sheet = await core.call('sheet.get', { request: { sheet: 'copiesOut' } });
    expect(sheet.ok ? 'ok' : sheet.error.code).toBe(expected);
  });
});
