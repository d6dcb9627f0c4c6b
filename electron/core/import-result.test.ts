/** The result workbook of real lists: before the import, after it, and after it was taken back. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import { fail } from '../../shared/result.ts';
import { readRoster } from '../../shared/roster/read-roster.ts';
import type { RosterReading } from '../../shared/roster/types.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { draftById } from './import-draft.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { type ImportDesk, openImportDesk } from './testing/import-desk.ts';

let desk: ImportDesk;
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const faulty = '10-nhieu-loi.xlsx';
const tcvn3 = '02-chi-bo-tcvn3.xls';
const target = () => join(desk.core.folder, 'kết quả.xlsx');
const open = (path: string) => readXlsx(readFileSync(path), { readStyles: true });

async function readingOf(path: string): Promise<RosterReading> {
  const book = await readWorkbook(readFileSync(path), path);
  if (!book.ok) throw new Error(book.error.code);
  const reading = readRoster(book.value, { today: '2026-11-22' });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

describe('The result workbook', () => {
  it('is there before anything is written, with every harmed cell coloured and its sentence beside it', async () => {
    desk = await openImportDesk();
    const { id } = await desk.plan(workbookPath(faulty), { newOrganisation: 'Chi bộ thử' });
    const done = await desk.core.must('import.result', { token: target(), of: { kind: 'draft', id } });
    expect(done).toEqual({ file: 'kết quả.xlsx', copy: false });
    const book = await open(target());
    const draft = draftById(desk.core.state, id);
    const problems = (draft.ok && draft.value.plan?.plan.problems) || [];
    expect(problems.length).toBeGreaterThan(10);
    for (const { row, column } of problems) {
      if (column === null) continue;
      const cell = book.sheets[0]?.cells?.get(`${row - 1},${column}`);
      expect(cell?.comment?.text).toContain(`Dòng ${row}`);
      expect(JSON.stringify(cell?.style?.fill)).toMatch(/FFC7CE|FFEB9C/);
    }
    expect(book.sheets.at(-1)?.name).toBe('Kết quả nhập');
    const said = book.sheets.at(-1)?.rows.flat().join('\n') ?? '';
    expect(said).toContain('Chưa ghi vào sổ');
    expect(said).toContain(`Bỏ: có lỗi`);
  });

  it('comes from the history in the same way, says when it was written and that it was taken back', async () => {
    desk = await openImportDesk();
    const id = await desk.roster(faulty, { newOrganisation: 'Chi bộ thử' });
    await desk.core.must('import.result', { token: target(), of: { kind: 'batch', id } });
    const first = (await open(target())).sheets.at(-1)?.rows.flat().join('\n');
    expect(first).toContain('Nguyễn Văn Thư');
    await desk.undo(id);
    await desk.core.must('import.result', { token: target(), of: { kind: 'batch', id } });
    expect((await open(target())).sheets.at(-1)?.rows.flat().join('\n')).toContain('đã được hoàn tác lúc');
    expect(desk.db().pluck('SELECT what FROM access_log')).toEqual(Array(2).fill(`Kết quả nhập ${faulty}`));
  });

  it('of an old .xls is a copy in the newer format, and says so', async () => {
    desk = await openImportDesk();
    const id = await desk.roster(tcvn3, { newOrganisation: 'Chi bộ thử' });
    expect(
      await desk.core.must('import.result', { token: target(), of: { kind: 'batch', id } }),
    ).toMatchObject({
      copy: true,
    });
    const book = await open(target());
    expect(book.sheets.at(-1)?.rows.flat().join('\n')).toContain('Bản chép sang .xlsx');
    expect(JSON.stringify(book.sheets[0]?.cells?.get('10,1')?.style?.fill)).toContain('E2F0D9');
  });

  it.each(
    readdirSync(workbookPath('.')).filter((name) => /^0[1-9].*\.(xlsx|xls|csv|txt)$|^10.*xlsx$/.test(name)),
  )('%s: brought in again, the result is read as the list itself was', async (name) => {
    desk = await openImportDesk();
    const { id } = await desk.plan(workbookPath(name));
    const { copy } = await desk.core.must('import.result', { token: target(), of: { kind: 'draft', id } });
    const before = await readingOf(workbookPath(name));
    const after = await readingOf(target());
    const { sheet, people, headerRows, columns } = after;
    expect(sheet).toBe(before.sheet);
    expect(headerRows).toEqual(before.headerRows);
    expect(columns.map((c) => c.target)).toEqual(before.columns.map((c) => c.target));
    // A copy of text knows nothing of leading zeros that were never lost, so only its people are compared.
    expect(people.map((p) => (copy ? [p.row, p.fields.fullName] : p))).toEqual(
      before.people.map((p) => (copy ? [p.row, p.fields.fullName] : p)),
    );
  });

  it('is whole or not at all: stopped, it leaves no file', async () => {
    desk = await openImportDesk();
    const id = await desk.roster(faulty, { newOrganisation: 'Chi bộ thử' });
    const job = { progress: () => undefined, cancelled: () => true };
    expect(
      await desk.core.call('import.result', { token: target(), of: { kind: 'batch', id } }, job),
    ).toMatchObject({ error: { code: 'app.cancelled' } });
    expect(existsSync(target())).toBe(false);
  });

  it('of a batch or a list that is not there is refused in a sentence', async () => {
    desk = await openImportDesk();
    const call = (of: { kind: 'batch'; id: number } | { kind: 'draft'; id: string }) =>
      desk.core.call('import.result', { token: target(), of });
    expect(await call({ kind: 'batch', id: 7 })).toEqual(fail('import.no-batch'));
    expect(await call({ kind: 'draft', id: 'x' })).toEqual(fail('import.forgotten'));
    const id = await desk.bringIn(
      desk.list('a.csv', [
        'STT;Họ và tên;Ngày sinh;Ngày vào Đảng',
        '1;Trần Văn An;01/02/1970;03/02/1995',
        '2;Lê Thị Bình;05/06/1972;19/05/1998',
      ]),
    );
    desk.db().handle.exec('DELETE FROM import_source');
    expect(await call({ kind: 'batch', id })).toEqual(fail('import.no-source', { file: 'a.csv' }));
  });
});
