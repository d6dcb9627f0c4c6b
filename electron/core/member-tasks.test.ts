/** The form that came back: its findings as tasks on the right people, once, until somebody has mended them. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { getMember } from '../../db/repo/member.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { changedForm, column, form, formDesk, rowsOf } from './testing/form-desk.ts';
import type { TestCore } from './testing/open-core.ts';

let core: TestCore;
afterEach(() => core.close());

describe('the form that came back with findings', () => {
  const wrongId = 'Số định danh cá nhân không khớp cơ sở dữ liệu dân cư';
  const open = () => core.must('memberTask.open', {});

  it('makes a task on the right person, however the rows were sorted, and the same finding only once', async () => {
    core = await formDesk();
    const original = await rowsOf(form);
    const body = original.slice(7).toReversed();
    const width = Math.max(...original.map((row) => row.length));
    const cells = body.flatMap((row, r) =>
      Array.from({ length: width }, (_, c) => [7 + r, c, String(row[c] ?? '')] as const),
    );
    const view = await core.must('memberTask.read', { token: changedForm(core, cells) });
    const wrong = original.slice(7).filter((row) => row[column.result] === 'Không đạt');
    expect(view.findings.map(({ name }) => name)).toEqual(wrong.map((row) => row[column.name]).toReversed());
    expect(view.findings).toHaveLength(6);
    expect(view.unmatched).toEqual([]);
    for (const finding of view.findings) {
      const member = core.state.session && getMember(core.state.session.db, finding.memberId);
      expect(member?.record.fullName).toBe(finding.name);
      expect([finding.text, finding.field]).toEqual([wrongId, 'citizenId']);
    }
    expect(await core.must('memberTask.take', { id: view.id, close: [] })).toEqual({ added: 6, closed: 0 });
    const again = await core.must('memberTask.read', { token: form });
    expect(again.findings.every(({ known }) => known)).toBe(true);
    expect(await core.must('memberTask.take', { id: again.id, close: [] })).toEqual({ added: 0, closed: 0 });
    expect(await open()).toHaveLength(6);
  });

  it('finds the person by the number of the upper level after every other sign was mended', async () => {
    core = await formDesk();
    const first = await core.must('memberTask.read', { token: form });
    await core.must('memberTask.take', { id: first.id, close: [] });
    const finding = first.findings[0];
    const member = finding && core.state.session && getMember(core.state.session.db, finding.memberId);
    if (!finding || !member) throw new Error('no finding');
    const record = {
      ...member.record,
      citizenId: '001060000001',
      cardNumber: '',
      fullName: 'Tên Đã Sửa',
      bornOn: '1960-01-02',
    };
    const how = { kind: 'correction' as const, ground: 'Theo lý lịch gốc' };
    await core.must('member.update', { id: member.id, version: member.version, record, how });
    const again = await core.must('memberTask.read', { token: form });
    const same = again.findings.find(({ row }) => row === finding.row);
    expect(same).toMatchObject({ memberId: finding.memberId, matchedBy: 'upperId', known: true });
  });

  it('lists a row that is nobody or not surely somebody, and makes no task of it', async () => {
    core = await formDesk();
    const rows = await rowsOf(form);
    const at = rows.findIndex((row) => row[column.result] === 'Không đạt');
    const stranger = changedForm(core, [
      [at, 1, 'khac'],
      [at, column.name, 'Người Không Có'],
      [at, column.citizenId, '001060999999'],
      [at, column.card, ''],
    ]);
    const view = await core.must('memberTask.read', { token: stranger });
    expect(view.unmatched).toEqual([{ row: at + 1, name: 'Người Không Có', text: wrongId, why: 'nobody' }]);
    expect(view.findings).toHaveLength(5);
  });

  it('proposes to close what a later form calls Đạt, and closes only what was chosen', async () => {
    core = await formDesk();
    const first = await core.must('memberTask.read', { token: form });
    await core.must('memberTask.take', { id: first.id, close: [] });
    const rows = await rowsOf(form);
    const passed = rows.flatMap((row, r) =>
      row[column.result] === 'Không đạt'
        ? [[r, column.result, 'Đạt'] as const, [r, column.detail, ''] as const]
        : [],
    );
    const later = await core.must('memberTask.read', { token: changedForm(core, passed) });
    expect([later.findings.length, later.closing.length]).toEqual([0, 6]);
    const chosen = later.closing[2];
    if (!chosen) throw new Error('nothing to close');
    const foreign = 999;
    expect(await core.must('memberTask.take', { id: later.id, close: [chosen.taskId, foreign] })).toEqual({
      added: 0,
      closed: 1,
    });
    expect((await open()).map(({ id }) => id)).not.toContain(chosen.taskId);
    expect(await open()).toHaveLength(5);
  });

  it('a task is done with who and when, once, and the step can be taken back', async () => {
    core = await formDesk();
    const view = await core.must('memberTask.read', { token: form });
    await core.must('memberTask.take', { id: view.id, close: [] });
    const [task] = await open();
    if (!task) throw new Error('no task');
    await core.must('memberTask.done', { id: task.id, version: task.version, note: 'Đã đối chiếu căn cước' });
    const [done] = await core.must('memberTask.ofMember', { memberId: task.memberId });
    expect(done).toMatchObject({ doneBy: 'Nguyễn Văn Thư', doneNote: 'Đã đối chiếu căn cước' });
    const twice = await core.call('memberTask.done', { id: task.id, version: task.version + 1, note: '' });
    expect(twice).toMatchObject({ error: { code: 'memberTask.not-found' } });
    const step = await core.must('step.last', {});
    if (!step) throw new Error('no step');
    await core.must('step.undo', { id: step.id });
    expect(await open()).toHaveLength(6);
    expect(core.bugs).toEqual([]);
  });

  it('a list without the two columns is refused in words', async () => {
    core = await formDesk();
    const file = join(core.folder, 'khac.xlsx');
    copyFileSync(workbookPath('05-he-thong-quoc-gia-9-cot.xlsx'), file);
    expect(await core.call('memberTask.read', { token: file })).toMatchObject({
      error: { code: 'form.no-findings' },
    });
  });
});
