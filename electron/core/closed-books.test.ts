import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BookRequest } from '../../shared/entities/book.ts';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let an: number;
let request: BookRequest;
let closedId: number;
let rows: unknown;

const record = (memberId: number, kind: OpSent<'event.record'>['kind'], effectiveOn: string, payload = {}) =>
  core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });
const closedRows = async () =>
  (await core.must('book.page', { source: { kind: 'closed', id: closedId }, offset: 0, limit: 100 })).rows;
const notes = () => core.must('book.notes', { id: closedId });
const lastStep = () => core.must('step.last', {});

beforeAll(async () => {
  core = openCore();
  const orgId = (await createRegister(core)).info.rootOrgId;
  request = { book: 'members', orgId, from: '', asOf: '2024-12-31' };
  an = (await core.must('member.add', { record: { ...emptyMemberRecord(), fullName: 'Nguyễn Văn An' } })).id;
  await record(an, 'admitted', '1990-03-02', { orgId });
  await record(an, 'recognised', '1991-03-02');
  closedId = (await core.must('book.close', { request })).id;
  rows = await closedRows();
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

describe('A book that was closed', () => {
  test('is not closed twice, and no day is closed before it has come', async () => {
    expect(await core.call('book.close', { request })).toMatchObject({
      error: { code: 'book.closed-already' },
    });
    expect(await core.call('book.close', { request: { ...request, asOf: '2026-12-31' } })).toMatchObject({
      error: { code: 'book.not-yet' },
    });
  });

  test('gets no note from what happened after its day', async () => {
    await record(an, 'commended', '2025-05-19', { form: 'praise', title: 'Làm tốt' });
    await record(an, 'exempted', '2025-06-01', { reason: 'oldAge' });
    expect(await notes()).toEqual([]);
    expect(await closedRows()).toEqual(rows);
  });

  test('an event entered late with an earlier day leaves the rows and adds note 1 in the same step', async () => {
    await record(an, 'badgeAwarded', '2024-05-19', {
      level: 30,
      round: '19/5',
      award: 'award',
      badgeNumber: 'HN123456',
    });
    expect(await closedRows()).toEqual(rows);
    const [note] = await notes();
    expect(note).toMatchObject({
      number: 1,
      memberId: an,
      memberName: 'Nguyễn Văn An',
      ground: 'Huy hiệu Đảng',
    });
    expect(note?.before?.cells[6]).toBe('');
    expect(note?.after?.cells[6]).toBe('HH HN123456');
  });

  test('withdrawing it adds note 2 with its ground: a note is never taken away', async () => {
    const { events } = await core.must('member.get', { id: an });
    const badge = events.find((e) => e.kind === 'badgeAwarded');
    await core.must('event.withdraw', { id: badge?.id ?? 0, reason: 'Ghi nhầm người, biên bản 02' });
    const all = await notes();
    expect(all.map((n) => n.number)).toEqual([1, 2]);
    expect(all[1]?.ground).toContain('Ghi nhầm người');
    expect(all[1]?.after?.cells[6]).toBe('');
  });

  test('taking a step back is a step too and adds a note', async () => {
    await core.must('step.undo', { id: (await lastStep())?.id ?? 0 });
    expect((await notes()).at(-1)).toMatchObject({ number: 3 });
    expect((await notes()).at(-1)?.after?.cells[6]).toBe('HH HN123456');
  });

  test('somebody entered late is a whole new row in a note', async () => {
    const late = (
      await core.must('member.add', { record: { ...emptyMemberRecord(), fullName: 'Lê Thị Hoa' } })
    ).id;
    await record(late, 'admitted', '2010-05-19', { orgId: request.orgId });
    const note = (await notes()).at(-1);
    expect([note?.before, note?.after?.cells[0]]).toEqual([null, 'Lê Thị Hoa']);
    expect(await closedRows()).toEqual(rows);
  });

  test('with notes to it stays closed: its step says so and is not taken back', async () => {
    const closing = (await core.must('step.list', { search: 'dong so' })).steps.at(-1);
    expect(closing?.fixed).toContain('đã có ghi chú');
    expect(await core.call('step.undo', { id: closing?.id ?? 0 })).toMatchObject({
      error: { code: 'step.not-by-nature' },
    });
  });

  test('its rows and notes cannot be changed even by SQL', () => {
    const handle = core.state.session?.db.handle;
    expect(() => handle?.exec("UPDATE closed_book SET rows = '{}'")).toThrow('closed_book_never_changed');
    expect(() => handle?.exec('DELETE FROM book_note')).toThrow('book_note_never_deleted');
    expect(() => handle?.exec("UPDATE book_note SET ground = ''")).toThrow('book_note_never_changed');
  });
});

test('A closing that is taken back is not done again by a step: the rows may have changed, so it is closed anew', async () => {
  const other = { ...request, asOf: '2023-12-31' };
  const { id } = await core.must('book.close', { request: other });
  const closing = await lastStep();
  await core.must('step.undo', { id: closing?.id ?? 0 });
  expect(await core.call('book.notes', { id })).toMatchObject({ error: { code: 'book.not-found' } });
  const undone = (await core.must('step.list', {})).steps.find((step) => step.id === closing?.id)?.undone;
  expect(await core.call('step.undo', { id: undone?.redoId ?? 0 })).toMatchObject({
    error: { code: 'step.not-by-nature', params: { why: expect.stringContaining('đóng sổ lại') } },
  });
  await core.must('book.close', { request: other });
  expect((await core.must('book.closedList', {})).map((book) => book.request.asOf)).toContain('2023-12-31');
});
