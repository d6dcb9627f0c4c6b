/** A template of somebody else, filled by its marks through the program's own commands. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { errorText } from '../../shared/errors/catalogue.ts';
import { openParts } from '../excel/package/zip-parts.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { libreOffice, throughLibreOffice } from '../excel/testing/libreoffice.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let root: number;
const paper = {
  place: 'Tân Lập',
  signedOn: '2026-07-02',
  preparer: 'Lê Thị Hoa',
  onBehalfOf: 'T/M ĐẢNG ỦY',
  signerPost: 'BÍ THƯ',
  signer: 'Trần Văn Bình',
};
const reason = 'Nộp biểu 6 tháng đầu năm';

beforeEach(async () => {
  core = openCore({
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  root = (await createRegister(core)).info.rootOrgId;
  for (const [name, members] of [
    ['Chi bộ 1', 2],
    ['Chi bộ 2', 1],
  ] as const) {
    const { id } = await core.must('organisation.found', {
      parentId: root,
      type: 'branch',
      name,
      code: '',
      effectiveOn: '2015-01-01',
      decision: '01-QĐ/ĐU',
    });
    for (let i = 0; i < members; i++) await addMember(`Nguyễn Văn ${name.at(-1)}${i}`, id);
  }
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

async function addMember(fullName: string, orgId: number): Promise<void> {
  const record = { ...emptyMemberRecord(), fullName, bornOn: '1990-01-15' };
  const { id } = await core.must('member.add', { record });
  const event = (kind: 'admitted' | 'recognised', effectiveOn: string, payload = {}) =>
    core.must('event.record', { memberId: id, kind, effectiveOn, payload, decision: noDecision, note: '' });
  await event('admitted', '2024-05-19', { orgId });
  await event('recognised', '2025-05-19');
  const people = [{ memberId: id, cardNumber: `0011900${10_000 + id}` }];
  await core.must('card.issue', {
    form: 'new',
    cause: '',
    effectiveOn: '2026-02-03',
    decision: { ...noDecision, number: '15-DS/ĐU' },
    note: '',
    people,
  });
}

type Cells = NonNullable<Parameters<typeof writeXlsx>[0]['sheets'][number]['cells']>;

async function template(rows: (string | number | null)[][], more: { cells?: Cells; names?: boolean } = {}) {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Biểu 1', rows, ...(more.cells ? { cells: more.cells } : {}) },
      { name: 'Ghi chú', rows: [['Không sửa trang này']] },
    ],
    ...(more.names ? { namedRanges: [{ name: 'CapMoi_KyNay', range: "'Biểu 1'!$C$3" }] } : {}),
  });
  const file = join(core.folder, 'bieu-mau.xlsx');
  writeFileSync(file, bytes);
  return file;
}

const period = () => ({ from: '2026-01-01', to: '2026-06-30', orgId: root, paper });
async function planned(file: string) {
  const view = await core.must('template.inspect', { token: file });
  return { view, plan: await core.must('template.plan', { id: view.id, ...period() }) };
}
async function save(file: string, token = join(core.folder, 'da-dien.xlsx')) {
  const { view, plan } = await planned(file);
  const saved = await core.call('template.save', {
    id: view.id,
    ...period(),
    hash: plan.hash,
    token,
    reason,
  });
  return { plan, token, saved };
}
const rowsOf = async (file: string) => (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];

describe('Marks written in the cells', () => {
  test('are filled with the figures of the period, alone as numbers and inside a text as words', async () => {
    const file = await template([
      ['{{Tổ chức đảng}}', null, 'Kỳ: {{Kỳ báo cáo}}'],
      ['Cấp mới', '{{Thẻ đảng viên.Cấp mới.kỳ này}}', '{{cấp mới.cùng kỳ năm trước}}'],
      ['Đã cấp {{Cấp mới}} thẻ, đổi {{đổi thẻ}} thẻ.'],
    ]);
    const { plan, token, saved } = await save(file);
    expect(plan.cells.slice(2, 4)).toEqual([
      { sheet: 'Biểu 1', address: 'B2', before: '{{Thẻ đảng viên.Cấp mới.kỳ này}}', after: '3' },
      { sheet: 'Biểu 1', address: 'C2', before: '{{cấp mới.cùng kỳ năm trước}}', after: '0' },
    ]);
    expect(saved).toMatchObject({ ok: true, value: { cells: 5, left: 0, formulas: 0 } });
    expect(await rowsOf(token)).toEqual([
      ['Đảng bộ phường Tân Lập', null, 'Kỳ: từ ngày 01/01/2026 đến ngày 30/06/2026'],
      ['Cấp mới', 3, 0],
      ['Đã cấp 3 thẻ, đổi 0 thẻ.', null, null],
    ]);
    const [before, after] = [openParts(readFileSync(file)), openParts(readFileSync(token))];
    for (const part of before?.names ?? [])
      if (part !== 'xl/worksheets/sheet1.xml') expect(after?.read(part)).toEqual(before?.read(part));
  });

  test('repeat a row for every chi bộ with its own figures, and for every member', async () => {
    const file = await template([
      ['STT', 'Chi bộ', 'Thẻ cấp mới'],
      ['{{#chi bộ}}', '{{tên}}', '{{Cấp mới}}', 'thẻ'],
      [],
      [],
      ['Tổng', null, '{{Cấp mới}}'],
      ['{{#đảng viên}}', '{{Họ và tên}}', '{{Đảng viên.Ngày sinh}}'],
    ]);
    const { token } = await save(file);
    const rows = await rowsOf(token);
    expect(rows.slice(1, 3)).toEqual([
      [1, 'Chi bộ 1', 2, 'thẻ'],
      [2, 'Chi bộ 2', 1, 'thẻ'],
    ]);
    expect(rows[4]?.slice(0, 3)).toEqual(['Tổng', null, 3]);
    expect(rows.slice(5).map((row) => row.slice(0, 3))).toEqual([
      [1, 'Nguyễn Văn 10', '15/01/1990'],
      [2, 'Nguyễn Văn 11', '15/01/1990'],
      [3, 'Nguyễn Văn 20', '15/01/1990'],
    ]);
  });

  test('that repeat a row without room below are refused with the row and the count, nothing is written', async () => {
    const file = await template([['{{#chi bộ}}', '{{tên}}'], ['Tổng cộng']]);
    const { token, saved } = await save(file);
    expect(saved).toMatchObject({
      ok: false,
      error: { code: 'template.no-room', params: { row: 1, room: 0, needed: 1 } },
    });
    expect(readdirSync(core.folder)).not.toContain(token);
  });

  test('that name nothing known are listed, and nothing is written', async () => {
    const file = await template([['{{Số đồng chí vui tính}}', '{{Cấp mới}}']]);
    const view = await core.must('template.inspect', { token: file });
    expect(view.bad).toEqual([{ sheet: 'Biểu 1', address: 'A1', name: 'Số đồng chí vui tính', names: [] }]);
    const refused = await core.call('template.plan', { id: view.id, ...period() });
    if (refused.ok) throw new Error('it was planned');
    expect(errorText(refused.error)).toContain('{{Số đồng chí vui tính}}');
    expect(errorText(refused.error)).toContain('E-BMT-03');
  });

  test('a template without marks gets a sentence with the way to mark it', async () => {
    const view = await core.must('template.inspect', { token: await template([['Cấp mới', '']]) });
    expect(view.marks).toEqual([]);
    const refused = await core.call('template.plan', { id: view.id, ...period() });
    if (refused.ok) throw new Error('it was planned');
    expect(errorText(refused.error)).toContain('chưa có ô nào được đánh dấu');
  });

  test('an old .xls is refused with the way out', async () => {
    const refused = await core.call('template.inspect', { token: workbookPath('02-chi-bo-tcvn3.xls') });
    if (refused.ok) throw new Error('it was read');
    expect(errorText(refused.error)).toContain('lưu thành tệp .xlsx');
  });
});

test('every full name names one thing, so that it can be written into a cell', async () => {
  if (core.state.session) core.state.session.restricted.open = true;
  const view = await core.must('template.inspect', { token: await template([['x']]) });
  const byName = Map.groupBy(view.targets, ({ name }) => name);
  expect([...byName].filter(([, some]) => some.length > 1).map(([name]) => name)).toEqual([]);
  expect(view.targets.length).toBeGreaterThan(300);
});

test('what is entered while a template is looked at can be named at once', async () => {
  const { id, targets } = await core.must('template.inspect', { token: await template([['x']]) });
  const field = { id: null, label: 'Cỡ áo', kind: 'text', section: 'identity' } as const;
  await core.must('customField.save', { ...field, options: [] });
  const named = (some: typeof targets) => some.some(({ name }) => name.endsWith('.Cỡ áo'));
  expect([named(targets), named((await core.must('template.view', { id })).targets)]).toEqual([false, true]);
});

describe('Marks made by hand', () => {
  const figure = { section: 'cards', block: 'moves', line: 'new', column: 'now' } as const;

  test('are kept for the form, recognised in the next year’s issue, and can be taken back', async () => {
    const first = await core.must('template.inspect', {
      token: await template([
        ['BIỂU SỐ 3 NĂM 2025', ''],
        ['Cấp thẻ', 17],
      ]),
    });
    const target = { kind: 'figure', figure } as const;
    await core.must('template.mark', { id: first.id, sheet: 'Biểu 1', address: 'B2', target });
    const file = await template([
      ['BIỂU SỐ 3 NĂM 2026', ''],
      ['Cấp thẻ', 18],
    ]);
    const { view, plan } = await planned(file);
    expect(view.remembered).toBe(1);
    expect(view.marks).toEqual([
      {
        sheet: 'Biểu 1',
        address: 'B2',
        source: 'hand',
        before: '18',
        names: ['Thẻ đảng viên.Cấp mới.kỳ này'],
      },
    ]);
    expect(plan.cells).toEqual([{ sheet: 'Biểu 1', address: 'B2', before: '18', after: '3' }]);
    const other = await core.must('template.inspect', { token: await template([['BIỂU KHÁC', '']]) });
    expect(other.remembered).toBe(0);
    // The step is taken back like any other, and the mark is gone.
    const step = await core.must('step.last', {});
    await core.must('step.undo', { id: step?.id ?? 0 });
    const again = await core.must('template.inspect', { token: file });
    expect(again.remembered).toBe(0);
  });

  test('a name of Excel marks its cell', async () => {
    const file = await template([[], [], ['Cấp mới', '', '']], { names: true });
    const { token } = await save(file);
    expect((await rowsOf(token))[2]?.[2]).toBe(3);
  });
});

describe('Formulas of the template', () => {
  const withFormulas = async () => {
    const cells: Cells = new Map();
    cells.set('1,0', { value: null, formula: 'B1*2', formulaResult: 0 });
    return template([['Cấp mới', '{{Cấp mới}}'], []], { cells });
  };

  test('lose what they came to before and are reckoned anew; the formula stays', async () => {
    const { token, saved } = await save(await withFormulas());
    expect(saved).toMatchObject({ ok: true, value: { formulas: 1 } });
    const parts = openParts(readFileSync(token));
    expect(parts?.text('xl/worksheets/sheet1.xml')).toContain('<f>B1*2</f></c>');
    expect(parts?.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test.skipIf(!libreOffice)('LibreOffice shows the new value', async () => {
    const { token } = await save(await withFormulas());
    const rows = (await readXlsx(throughLibreOffice(readFileSync(token), 'xlsx'))).sheets[0]?.rows;
    expect(rows?.[1]?.[0]).toBe(6);
  });
});

describe('Where it is saved', () => {
  test('never over the template itself', async () => {
    const file = await template([['{{Cấp mới}}']]);
    const { saved } = await save(file, file);
    expect(saved).toMatchObject({ ok: false, error: { code: 'form.same-file' } });
  });

  test('a file that Excel holds open is noticed before the work', async () => {
    const file = await template([['{{Cấp mới}}']]);
    const token = join(core.folder, 'nop.xlsx');
    writeFileSync(token, 'bản cũ');
    writeFileSync(join(core.folder, '~$nop.xlsx'), '');
    const items: string[] = [];
    const { view, plan } = await planned(file);
    const saved = await core.call(
      'template.save',
      { id: view.id, ...period(), hash: plan.hash, token, reason },
      { progress: (_done, _total, item) => items.push(item), cancelled: () => false },
    );
    expect(saved).toMatchObject({ ok: false, error: { code: 'file.locked' } });
    expect(items).toEqual([]);
    expect(readFileSync(token, 'utf8')).toBe('bản cũ');
  });

  test('a full disk keeps the old file and leaves no scrap', async (t) => {
    const disk = join(core.folder, 'usb');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      return t.skip('cannot mount a small disk on this machine (needs root on Linux)');
    }
    try {
      const noise = Array.from({ length: 3000 }, (_, i) => [`dòng ${(i * 7919) % 99991}`]);
      const file = await template([['{{Cấp mới}}'], ...noise]);
      const token = join(disk, 'nop.xlsx');
      writeFileSync(token, 'bản cũ');
      const { saved } = await save(file, token);
      expect(saved).toMatchObject({ ok: false, error: { code: 'file.disk-full' } });
      expect(readdirSync(disk)).toEqual(['nop.xlsx']);
      expect(readFileSync(token, 'utf8')).toBe('bản cũ');
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});
