/** The cleaning form of 33 columns filled in: a real register, the real form. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { getMember } from '../../db/repo/member.ts';
import { openParts } from '../excel/package/zip-parts.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { changedForm, column, form, formDesk, formSheet, rowsOf } from './testing/form-desk.ts';
import type { TestCore } from './testing/open-core.ts';

const reason = 'Rà soát dữ liệu theo yêu cầu cấp trên';

let core: TestCore;
afterEach(() => core.close());

async function planned(file: string, addRows = false) {
  const view = await core.must('form.inspect', { token: file });
  const plan = await core.must('form.plan', { id: view.id, orgId: null, addRows });
  return { view, plan };
}

const save = async (file: string, more: { take?: string[]; addRows?: boolean; token?: string } = {}) => {
  const { addRows = false, take = [], token = join(core.folder, 'da-dien.xlsx') } = more;
  const { view, plan } = await planned(file, addRows);
  const input = { id: view.id, orgId: null, addRows, hash: plan.hash, take, token, reason };
  return { plan, token, saved: await core.call('form.save', input) };
};

describe('the issued form of 33 columns', () => {
  it('is recognised: what each column is filled with, what must not be touched, what the register has not', async () => {
    core = await formDesk();
    const { view } = await planned(form);
    expect([view.sheet, view.headerRows, view.people]).toEqual([formSheet, [6, 7], 60]);
    const source = (address: string) => view.columns.find((c) => c.address === address)?.source;
    expect(source('C')).toEqual({ kind: 'field', field: 'fullName' });
    expect(source('O')).toEqual({ kind: 'place', field: 'birthPlace', part: 'country' });
    expect(source('S')).toEqual({ kind: 'place', field: 'homeTown', part: 'province' });
    expect(source('W')).toEqual({ kind: 'place', field: 'permanentAddress', part: 'detail' });
    expect(source('X')).toEqual({ kind: 'ledger', fact: 'admittedOn' });
    expect(['B', 'N', 'AC', 'AD', 'AE'].map((a) => view.columns.find((c) => c.address === a)?.fixed)).toEqual(
      Array(5).fill(true),
    );
    expect(source('AD')).toEqual({ kind: 'theirs' });
    expect(view.columns).toHaveLength(31);
  });

  it('full of what the register holds has nothing to fill and no difference', async () => {
    core = await formDesk();
    const { plan } = await planned(form);
    expect(plan.unmatched).toEqual([]);
    expect(plan.notInForm).toEqual([]);
    expect(plan.withDifferences).toBe(0);
    expect(plan.cells).toBe(0);
  });

  it('gets its blanks, keeps every other cell and part of the file, and a difference is taken only when chosen', async () => {
    core = await formDesk();
    const blanks = [
      [7, column.born, ''],
      [7, column.ethnicity, ''],
      [30, column.citizenId, ''],
      [30, column.homeProvince, ''],
      [41, column.admitted, ''],
      [41, column.organisation, ''],
    ] as const;
    const file = changedForm(core, [
      ...blanks,
      [50, column.ethnicity, 'Tày'],
      [51, column.homeDetail, 'xã Khác'],
    ]);
    const original = await rowsOf(form);
    const { plan, token, saved } = await save(file, { take: [`51,${column.homeDetail}`] });
    expect(plan.cells).toBe(5);
    expect(plan.withDifferences).toBe(2);
    expect(saved).toMatchObject({ ok: true, value: { cells: 6, left: 0 } });
    const filled = await rowsOf(token);
    const differing = original.flatMap((row, r) =>
      row.flatMap((value, c) =>
        (filled[r]?.[c] ?? '') === (value ?? '') ? [] : [[r, c, filled[r]?.[c] ?? '']],
      ),
    );
    // The organisation is the upper level's word: it stays empty as it came; the other difference was not chosen.
    expect(differing).toEqual([
      [41, column.organisation, ''],
      [50, column.ethnicity, 'Tày'],
    ]);
    const [before, after] = [openParts(readFileSync(file)), openParts(readFileSync(token))];
    for (const part of [
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ])
      expect(after?.read(part)).toEqual(before?.read(part));
    expect(core.bugs).toEqual([]);
    const log = core.state.session?.db.all('SELECT what, reason FROM access_log ORDER BY id DESC LIMIT 1');
    expect(log).toEqual([{ what: expect.stringContaining('Điền biểu bieu.xlsx'), reason }]);
  });

  it('says what is missing and what cannot be parted, and writes nothing in its place', async () => {
    core = await formDesk();
    const member = core.state.session && getMember(core.state.session.db, 1);
    if (!member) throw new Error('no member');
    await core.must('member.update', {
      id: 1,
      version: member.version,
      record: { ...member.record, religion: '', homeTown: 'bản Nậm Ngặt', ethnicity: 'Xơ-đăng' },
      how: { kind: 'correction', ground: 'Theo lý lịch gốc' },
    });
    const file = changedForm(core, [
      [7, column.religion, ''],
      [7, column.ethnicity, ''],
      [7, column.homeProvince, ''],
      [7, column.homeDetail, ''],
    ]);
    const { plan, saved } = await save(file);
    expect(plan.rows.find((row) => row.row === 8)?.gaps).toEqual([
      { header: 'Dân tộc *', why: 'notInList', written: 'Xơ-đăng', field: 'ethnicity' },
      { header: 'Tôn giáo *', why: 'missing', written: '', field: 'religion' },
      {
        header: 'Quê quán (theo mô hình 2 cấp) › Tỉnh *',
        why: 'unsplit',
        written: 'bản Nậm Ngặt',
        field: 'homeTown',
      },
      {
        header: 'Quê quán (theo mô hình 2 cấp) › Địa chỉ chi tiết *',
        why: 'unsplit',
        written: 'bản Nậm Ngặt',
        field: 'homeTown',
      },
    ]);
    expect(saved).toMatchObject({ ok: false, error: { code: 'form.nothing' } });
    // As tasks they stand on the member, and asking twice makes no more of them.
    const { view, plan: again } = await planned(file);
    const asked = { id: view.id, orgId: null, addRows: false, hash: again.hash };
    const before = await core.must('form.noteGaps', asked);
    expect(before.added).toBe(again.rows.reduce((sum, { gaps }) => sum + gaps.length, 0));
    expect(await core.must('form.noteGaps', asked)).toEqual({ added: 0 });
    const tasks = await core.must('memberTask.ofMember', { memberId: 1 });
    expect(tasks.map(({ text, field, source }) => [text, field, source])).toContainEqual([
      'Bổ sung Tôn giáo: chưa có trong sổ',
      'religion',
      'gap',
    ]);
  });

  it('empty, takes all members from its first row on, in the spelling of its own lists', async () => {
    core = await formDesk();
    const cells = Array.from({ length: 60 }, (_, r) =>
      Array.from({ length: 31 }, (_, c) => [7 + r, c, ''] as const),
    );
    const file = changedForm(core, cells.flat(), 'trong.xlsx');
    const { view } = await planned(file, true);
    expect(view.people).toBe(0);
    const { token, saved, plan } = await save(file, { addRows: true });
    expect(saved).toMatchObject({ ok: true, value: { rows: 60 } });
    expect(plan.addedRows).toBe(60);
    const rows = (await rowsOf(token)).slice(7);
    const original = (await rowsOf(form)).slice(7);
    const byName = new Map(rows.map((row) => [`${row[column.name]}${row[column.born]}`, row]));
    for (const row of original) {
      const now = byName.get(`${row[column.name]}${row[column.born]}`);
      for (const c of [4, 6, 7, 8, 9, 13, 18, 19, 23, 24, 26]) expect(now?.[c] ?? '').toBe(row[c] ?? '');
    }
    expect(rows.map((row) => row[0])).toEqual(rows.map((_, i) => i + 1));
  });

  it('is refused in words before any work: the same file, a file that Excel holds, an old .xls, the register moved on', async () => {
    core = await formDesk();
    const file = changedForm(core, [[7, column.born, '']]);
    expect((await save(file, { token: file })).saved).toMatchObject({ error: { code: 'form.same-file' } });
    writeFileSync(join(core.folder, '~$mo.xlsx'), '');
    const held = await save(file, { token: join(core.folder, 'mo.xlsx') });
    expect(held.saved).toMatchObject({ error: { code: 'file.locked', params: { file: 'mo.xlsx' } } });
    expect(existsSync(join(core.folder, 'mo.xlsx'))).toBe(false);
    const xls = await core.call('form.inspect', { token: workbookPath('02-chi-bo-tcvn3.xls') });
    expect(xls).toMatchObject({ error: { code: 'form.not-fillable' } });
    const { view, plan } = await planned(file);
    const member = core.state.session && getMember(core.state.session.db, 1);
    if (!member) throw new Error('no member');
    const record = { ...member.record, bornOn: '1953-01' };
    const how = { kind: 'correction' as const, ground: 'Theo lý lịch gốc' };
    await core.must('member.update', { id: 1, version: member.version, record, how });
    const token = join(core.folder, 'muon.xlsx');
    const late = await core.call('form.save', {
      id: view.id,
      orgId: null,
      addRows: false,
      hash: plan.hash,
      take: [],
      token,
      reason,
    });
    expect(late).toMatchObject({ error: { code: 'form.changed' } });
    expect(core.bugs).toEqual([]);
  });
});
