/** The cleaning form of 33 columns both ways, on a real register and the real form. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import { getMember } from '../../db/repo/member.ts';
import { fillCells } from '../excel/fill-workbook.ts';
import { openZip } from '../excel/fill-zip.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

const form = workbookPath('06-bieu-lam-sach-33-cot.xlsx');
const sheet = 'Biểu làm sạch';
const reason = 'Rà soát dữ liệu theo yêu cầu cấp trên';

let core: TestCore;
let root = 0;
afterEach(() => core.close());

/** A register with the 60 people of the form, brought in from it. */
async function start(): Promise<void> {
  core = openCore({
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  root = (await createRegister(core)).info.rootOrgId;
  const view = await core.must('import.inspect', { token: form });
  const choices = { asOf: '2025-12-31', orgId: root };
  const first = await core.must('import.plan', { id: view.id, choices });
  const organisations = Object.fromEntries(first.named.map((o) => [o.key, 'create' as const]));
  const plan = await core.must('import.plan', { id: view.id, choices: { ...choices, organisations } });
  expect(plan.counts.new).toBe(60);
  await core.must('import.commit', { id: view.id, planHash: plan.hash });
}

/** The issued form with some cells emptied or changed: zero-based row → column → text. */
function changed(cells: readonly (readonly [number, number, string])[], name = 'bieu.xlsx'): string {
  const done = fillCells(
    readFileSync(form),
    sheet,
    cells.map(([row, column, text]) => ({ row, column, value: { kind: 'text', text } })),
  );
  if (!done.ok) throw new Error(done.error.code);
  const file = join(core.folder, name);
  writeFileSync(file, done.value.bytes);
  return file;
}

const rowsOf = async (file: string) => (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];

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

const column = {
  name: 2,
  born: 5,
  ethnicity: 6,
  citizenId: 8,
  organisation: 13,
  homeProvince: 18,
  homeDetail: 19,
  admitted: 23,
  result: 29,
  detail: 30,
};

describe('the issued form of 33 columns', () => {
  it('is recognised: what each column is filled with, what must not be touched, what the register has not', async () => {
    await start();
    const { view } = await planned(form);
    expect([view.sheet, view.headerRows, view.people]).toEqual([sheet, [6, 7], 60]);
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
    await start();
    const { plan } = await planned(form);
    expect(plan.unmatched).toEqual([]);
    expect(plan.notInForm).toEqual([]);
    expect(plan.withDifferences).toBe(0);
    expect(plan.cells).toBe(0);
  });

  it('gets its blanks, keeps every other cell and part of the file, and a difference is taken only when chosen', async () => {
    await start();
    const blanks = [
      [7, column.born, ''],
      [7, column.ethnicity, ''],
      [30, column.citizenId, ''],
      [30, column.homeProvince, ''],
      [41, column.admitted, ''],
      [41, column.organisation, ''],
    ] as const;
    const file = changed([...blanks, [50, column.ethnicity, 'Tày'], [51, column.homeDetail, 'xã Khác']]);
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
    const [before, after] = [openZip(readFileSync(file)), openZip(readFileSync(token))];
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
    await start();
    const member = core.state.session && getMember(core.state.session.db, 1);
    if (!member) throw new Error('no member');
    await core.must('member.update', {
      id: 1,
      version: member.version,
      record: { ...member.record, religion: '', homeTown: 'bản Nậm Ngặt', ethnicity: 'Xơ-đăng' },
      how: { kind: 'correction', ground: 'Theo lý lịch gốc' },
    });
    const file = changed([
      [7, 7, ''],
      [7, column.ethnicity, ''],
      [7, column.homeProvince, ''],
      [7, 19, ''],
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
    await start();
    const cells = Array.from({ length: 60 }, (_, r) =>
      Array.from({ length: 31 }, (_, c) => [7 + r, c, ''] as const),
    );
    const file = changed(cells.flat(), 'trong.xlsx');
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
    await start();
    const file = changed([[7, column.born, '']]);
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

describe('the form that came back with findings', () => {
  const wrongId = 'Số định danh cá nhân không khớp cơ sở dữ liệu dân cư';
  const open = () => core.must('memberTask.open', {});

  it('makes a task on the right person, however the rows were sorted, and the same finding only once', async () => {
    await start();
    const original = await rowsOf(form);
    const body = original.slice(7).toReversed();
    const cells = body.flatMap((row, r) => row.map((value, c) => [7 + r, c, String(value ?? '')] as const));
    const view = await core.must('memberTask.read', { token: changed(cells) });
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
    await start();
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
    await start();
    const rows = await rowsOf(form);
    const at = rows.findIndex((row) => row[column.result] === 'Không đạt');
    const stranger = changed([
      [at, 1, 'khac'],
      [at, column.name, 'Người Không Có'],
      [at, column.citizenId, '001060999999'],
      [at, 9, ''],
    ]);
    const view = await core.must('memberTask.read', { token: stranger });
    expect(view.unmatched).toEqual([{ row: at + 1, name: 'Người Không Có', text: wrongId, why: 'nobody' }]);
    expect(view.findings).toHaveLength(5);
  });

  it('proposes to close what a later form calls Đạt, and closes only what was chosen', async () => {
    await start();
    const first = await core.must('memberTask.read', { token: form });
    await core.must('memberTask.take', { id: first.id, close: [] });
    const rows = await rowsOf(form);
    const passed = rows.flatMap((row, r) =>
      row[column.result] === 'Không đạt'
        ? [[r, column.result, 'Đạt'] as const, [r, column.detail, ''] as const]
        : [],
    );
    const later = await core.must('memberTask.read', { token: changed(passed) });
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
    await start();
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
    await start();
    const file = join(core.folder, 'khac.xlsx');
    copyFileSync(workbookPath('05-he-thong-quoc-gia-9-cot.xlsx'), file);
    expect(await core.call('memberTask.read', { token: file })).toMatchObject({
      error: { code: 'form.no-findings' },
    });
  });
});
