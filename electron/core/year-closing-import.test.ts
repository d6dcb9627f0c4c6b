/** Lists with ratings of a closed year: said in the plan, never written; and the import that brought the year in. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemText } from '../../shared/i18n/vi/import-problem.ts';
import { type ImportDesk, openImportDesk } from './testing/import-desk.ts';

let desk: ImportDesk;
let batchId: number;
const head = 'STT;Họ và tên;Ngày sinh;Ngày vào Đảng;Ngày chính thức;Xếp loại năm 2018;Xếp loại năm 2019';
const rows = (...lines: readonly string[]) => [head, ...lines];
const close = (year: number) => desk.core.must('year.close', { year, openConfirmed: 0 });
const levels = async (year: number) =>
  (await desk.core.must('year.get', { year })).rows.map((r) => [r.name, r.level]);

beforeEach(async () => {
  desk = await openImportDesk();
  batchId = await desk.bringIn(
    desk.list(
      'dau.csv',
      rows(
        '1;Trần Thị Bình;02/03/1980;19/05/2010;19/05/2011;HTTNV;',
        '2;Lê Văn Cường;03/04/1981;19/05/2010;19/05/2011;HTXSNV;',
      ),
    ),
  );
  await close(2018);
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

test('a level for a closed year is a warning of its row and is not written; the open year of the same row is', async () => {
  const path = desk.list(
    'sau.csv',
    rows(
      '1;Phạm Thị Dung;05/06/1982;19/05/2010;19/05/2011;HTTNV;HTNV',
      '2;Lê Văn Cường;03/04/1981;19/05/2010;19/05/2011;HTXSNV;HTTNV',
    ),
  );
  const { id, made } = await desk.plan(path);
  expect(made.groups).toContainEqual({ kind: 'year-closed', severity: 'warning', rows: 1 });
  const filter = { kind: 'year-closed' };
  const grid = await desk.core.must('import.grid', { id, planHash: made.hash, filter, offset: 0, limit: 50 });
  const closed = grid.rows.flatMap((row) => row.problems).filter((p) => p.kind === 'year-closed');
  expect(closed).toMatchObject([
    { row: 2, severity: 'warning', params: { year: 2018, number: 1, date: '22/11/2026' } },
  ]);
  const said = closed[0] ? problemText(closed[0], 'Phạm Thị Dung', () => '') : '';
  expect(said).toContain('năm 2018 đã khóa (bản khóa số 1, ngày 22/11/2026)');
  await desk.core.must('import.commit', { id, planHash: made.hash });
  expect(await levels(2018)).toEqual([
    ['Trần Thị Bình', 'good'],
    ['Lê Văn Cường', 'excellent'],
  ]);
  expect(await levels(2019)).toContainEqual(['Phạm Thị Dung', 'fair']);
});

test('taking back the import that brought a closed year in is refused until the year is reopened', async () => {
  const undo = (reason = 'Nhập nhầm') => desk.core.call('import.undo', { id: batchId, reason });
  expect(await undo()).toMatchObject({ error: { code: 'year.closed', params: { year: 2018, number: 1 } } });
  expect(await desk.core.call('import.undoPreview', { id: batchId })).toMatchObject({
    error: { code: 'year.closed' },
  });
  await desk.core.must('year.reopen', { year: 2018, reason: 'Nhập nhầm tệp' });
  expect(await undo()).toMatchObject({ ok: true });
});
