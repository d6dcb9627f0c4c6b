/** The workbook as a reader and as LibreOffice see it: what is in it, and how it comes out of a printer. */

import { readXlsx } from 'hucre/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { noProcess } from '../../../shared/entities/rating-process.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { packWorkbook } from '../paper/pack-workbook.ts';
import { libreOffice, throughLibreOffice } from '../testing/libreoffice.ts';
import { yearSheets } from './write-year.ts';
import type { YearPaper } from './year-paper.ts';

const aRow = (row: Partial<YearRow>): YearRow => ({
  memberId: 1,
  name: 'Nguyễn Văn An',
  bornOn: '1975-02-03',
  sex: 'Nam',
  cardNumber: '012345678901',
  post: '',
  admittedOn: '2001-05-19',
  orgId: 1,
  orgName: 'Chi bộ 1',
  probationary: false,
  level: 'good',
  reason: null,
  note: '',
  written: '',
  warnings: [],
  process: noProcess,
  facts: { status: 'official', leftOn: null, discipline: null, unitDisciplined: false, unpaidMonths: null },
  ...row,
});

const many = (n: number, row: Partial<YearRow>): YearRow[] => Array.from({ length: n }, () => aRow(row));

const paper: YearPaper = {
  regime: classificationRegimeOf(2018),
  year: 2018,
  orgName: 'Đảng bộ xã Tân Lập',
  upperName: 'Đảng ủy huyện',
  sourceNote: 'Lập từ sổ',
  practice: false,
  percentBase: 'total',
  place: '',
  signedOn: '2026-02-05',
  number: '',
  preparer: 'Lê Thị Hoa',
  onBehalfOf: 'T/M Đảng ủy',
  signerPost: 'Bí thư',
  signer: 'Trần Văn Bình',
  rows: [
    ...many(12, { level: 'excellent' }),
    aRow({ name: '=1+1', cardNumber: '00123456' }),
    ...many(70, {}),
    ...many(3, { level: 'fair', orgId: 2, orgName: 'Chi bộ 2' }),
    aRow({ level: null, reason: 'exempt', orgId: null, orgName: '' }),
    aRow({
      level: null,
      reason: 'notReviewed',
      note: 'đang chữa bệnh dài ngày tại tuyến trên',
      orgId: null,
      orgName: '',
    }),
  ],
};

const pack = (over: Partial<YearPaper> = {}) => {
  const whole = { ...paper, ...over };
  return packWorkbook(
    'Thử',
    yearSheets.map((draw) => draw(whole)),
  );
};
const textOf = (rows: readonly (readonly unknown[])[]): string =>
  rows
    .flat()
    .filter((v) => v !== null)
    .join('\n');

describe('The sheets of a year', () => {
  test('carry the official heading, the base of the percentages, the source and the signatures', async () => {
    const { sheets } = await readXlsx(await pack());
    for (const sheet of sheets) {
      const text = textOf(sheet.rows);
      for (const part of [
        'ĐẢNG ỦY HUYỆN',
        'ĐẢNG BỘ XÃ TÂN LẬP',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Số ……………',
        '……………, ngày 05 tháng 02 năm 2026',
        'NGƯỜI LẬP BIỂU',
        'T/M ĐẢNG ỦY',
        'BÍ THƯ',
        'Trần Văn Bình',
      ])
        expect(text, sheet.name).toContain(part);
    }
    const summary = textOf(sheets[0]?.rows ?? []);
    expect(summary).toContain('Tỷ lệ % của bốn mức tính trên tổng số 88 đảng viên.');
    expect(summary).toContain('Nguồn số liệu: Lập từ sổ.');
    expect(summary).toContain('Chưa rõ chi bộ');
  });

  test('keep card numbers and names as text, also one that looks like a formula', async () => {
    const { sheets } = await readXlsx(await pack(), { readStyles: true });
    const good = sheets[2];
    const row = good?.rows.findIndex((r) => r[1] === '=1+1') ?? -1;
    expect(good?.rows[row]?.[3]).toBe('00123456');
    const cell = good?.cells?.get(`${row},1`);
    expect([cell?.formula, cell?.style?.numFmt]).toEqual([undefined, '@']);
  });

  test('say why each of the unrated has no level', async () => {
    const { sheets } = await readXlsx(await pack());
    const reasons = sheets[5]?.rows.filter((r) => typeof r[0] === 'number').map((r) => [r[6], r.at(-1)]);
    expect(reasons).toEqual([
      ['', 'Được miễn công tác và sinh hoạt đảng'],
      ['x', 'Chưa kiểm điểm: đang chữa bệnh dài ngày tại tuyến trên'],
    ]);
  });

  test('of a practice register are marked as invented on every sheet and page', async () => {
    const { sheets } = await readXlsx(await pack({ practice: true }));
    for (const sheet of sheets) {
      expect(textOf(sheet.rows)).toContain('SỔ LUYỆN TẬP');
      expect(sheet.headerFooter?.oddFooter).toContain('SỔ LUYỆN TẬP');
    }
    expect(textOf((await readXlsx(await pack())).sheets.flatMap((s) => s.rows))).not.toContain('LUYỆN TẬP');
  });

  test.each([2013, 2016, 2018, 2025])(
    'of %i are named within 31 characters, each once, and complete when empty',
    async (year) => {
      const { sheets } = await readXlsx(await pack({ year, rows: [] }));
      const names = sheets.map((s) => s.name);
      expect(new Set(names).size).toBe(2 + ratingLevels.length);
      expect(names.filter((n) => n.length > 31 || /[[\]:*?/\\]/.test(n))).toEqual([]);
      expect(textOf(sheets[1]?.rows ?? [])).toContain('Danh sách này có 0 đồng chí.');
    },
  );
});

describe.skipIf(libreOffice === null)('LibreOffice', () => {
  test('opens the workbook as it was meant: header rows on every page, one page wide, A4 across, Times New Roman', async () => {
    const { sheets, defaultFont } = await readXlsx(throughLibreOffice(await pack(), 'xlsx'), {
      readStyles: true,
    });
    expect(sheets).toHaveLength(6);
    for (const sheet of sheets) {
      expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, paperSize: 'a4' });
      expect(sheet.pageSetup?.printTitlesRow).toMatch(/^\$\d+:\$\d+$/);
      const cells = [...(sheet.cells?.values() ?? [])];
      expect(cells.filter((c) => c.type === 'error')).toEqual([]);
      // Sums and percentages of the first sheet; a list of names has none.
      expect(cells.some((c) => c.formula !== undefined)).toBe(sheet === sheets[0]);
      const fonts = new Set(
        cells.filter((c) => typeof c.value === 'string').map((c) => c.style?.font?.name ?? defaultFont?.name),
      );
      expect([...fonts]).toEqual(['Times New Roman']);
    }
  });

  test('prints A4 pages across, each page of a long list under its header row', async () => {
    const pdf = await getDocument({ data: throughLibreOffice(await pack(), 'pdf') }).promise;
    const pages: string[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { width, height } = page.getViewport({ scale: 1 });
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      const { items } = await page.getTextContent();
      pages.push(
        items
          .map((item) => ('str' in item ? item.str : ''))
          .join('')
          .replace(/\s+/g, ' '),
      );
    }
    // Only letters that need no substitute glyph are looked for: the machine may lack Times New Roman.
    const ofPeople = pages.filter((text) => text.includes('012345678901'));
    // Four sheets hold people; more pages than that means that the long one goes on.
    expect(ofPeople.length).toBeGreaterThan(4);
    expect(ofPeople.filter((text) => !text.includes('Ngày sinh'))).toEqual([]);
    // The heading stands once per sheet, not on every page.
    expect(pages.filter((text) => text.includes('ngày 05 tháng 02 năm 2026'))).toHaveLength(6);
  });
});
