/** A report as a workbook, read by another library than the one that wrote it, and by LibreOffice. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import * as xlsx from 'xlsx';
import type { ReportBlock, ReportLine, ReportPaper } from '../../../shared/ipc/report.ts';
import { packWorkbook } from '../paper/pack-workbook.ts';
import { libreOffice, throughLibreOffice } from '../testing/libreoffice.ts';
import { reportSheets } from './write-report.ts';

const line = (
  key: string,
  values: readonly (number | null)[],
  more: Partial<ReportLine> = {},
): ReportLine => ({
  key,
  label: key,
  unit: 'person',
  indent: 0,
  values,
  opens: true,
  ...more,
});
const compared = (key: string, lines: readonly ReportLine[]): ReportBlock => ({
  key,
  title: `Bảng ${key}`,
  kind: 'compared',
  columns: [],
  lines,
  notes: ['Cách đếm.'],
});

const blocks: readonly ReportBlock[] = [
  compared('in', [
    line('Tăng', [2528, 20], { kind: 'sum' }),
    line('Kết nạp', [2500, 20], { indent: 1 }),
    line('Chuyển đến', [28, 0], { indent: 1 }),
  ]),
  compared('persons', [
    line('=1+1', [7, 0]),
    line('Nữ', [5, 2]),
    // Counted as persons, of whom some stand on both lines: no sum of them.
    line('Cộng', [10, 2], { kind: 'sum' }),
    line('Bình quân', [45.3, 44.1], { unit: 'year', opens: false }),
  ]),
];

const paperOf = (over: Partial<ReportPaper> = {}, of = blocks): ReportPaper => ({
  report: {
    orgName: 'Đảng bộ xã Tân Lập',
    from: '2019-01-01',
    to: '2019-09-30',
    before: { from: '2018-01-01', to: '2018-09-30' },
    sections: [{ section: 'cards', title: 'Thẻ/đảng viên', locked: false, blocks: of }],
  },
  issueNo: null,
  upperName: 'Đảng ủy huyện',
  practice: false,
  codes: null,
  ...over,
});
const words = {
  place: '',
  signedOn: '2019-10-05',
  preparer: 'Lê Thị Hoa',
  onBehalfOf: 'T/M Đảng ủy',
  signerPost: 'Bí thư',
  signer: 'Trần Văn Bình',
};
const bytesOf = (drawn: ReportPaper, codeOf: Parameters<typeof reportSheets>[2] = null) =>
  packWorkbook('Báo cáo', reportSheets(drawn, words, codeOf));
const read = (bytes: Uint8Array) => xlsx.read(bytes, { cellFormula: true, cellNF: true });
const first = (bytes: Uint8Array): xlsx.WorkSheet => {
  const book = read(bytes);
  return book.Sheets[book.SheetNames[0] ?? ''] ?? {};
};
const cellOf = (sheet: xlsx.WorkSheet, label: string, column: string): xlsx.CellObject | undefined => {
  const at = Object.keys(sheet).find((key) => key.startsWith('A') && sheet[key].v === label);
  return at === undefined ? undefined : sheet[column + at.slice(1)];
};

describe('The workbook of a report', () => {
  test('holds numbers as numbers, and a sum as a formula that comes to the printed figure', async () => {
    const sheet = first(await bytesOf(paperOf()));
    expect(cellOf(sheet, 'Kết nạp', 'C')).toMatchObject({ t: 'n', v: 2500 });
    const sum = cellOf(sheet, 'Tăng', 'C');
    expect([sum?.v, sum?.f]).toEqual([2528, expect.stringMatching(/^SUM\(C\d+:C\d+\)$/)]);
    expect(cellOf(sheet, 'Kết nạp', 'E')).toMatchObject({ t: 'n', v: 2480 });
    expect(cellOf(sheet, 'Kết nạp', 'F')?.v).toBe('+12.400,0%');
    expect(cellOf(sheet, 'Chuyển đến', 'F')?.v).toBe('—');
  });

  test('leaves a total that its lines do not add up to as the number it is', async () => {
    const sheet = first(await bytesOf(paperOf()));
    const sum = cellOf(sheet, 'Cộng', 'C');
    expect([sum?.v, sum?.f]).toEqual([10, undefined]);
    expect(cellOf(sheet, 'Bình quân', 'C')).toMatchObject({ t: 'n', v: 45.3 });
  });

  test('never lets a name run as a formula', async () => {
    const sheet = first(await bytesOf(paperOf()));
    const cell = Object.values(sheet).find((c) => c?.v === '=1+1');
    expect([cell?.t, cell?.f]).toEqual(['s', undefined]);
  });

  test('carries the column of reference codes only where codes were given', async () => {
    const text = (bytes: Uint8Array) => xlsx.utils.sheet_to_csv(first(bytes));
    expect(text(await bytesOf(paperOf()))).not.toContain('Mã tra cứu');
    const issued = await bytesOf(paperOf({ issueNo: 7 }), (section, block, key) =>
      key === 'Nữ' ? `${section}-${block}` : null,
    );
    expect(text(issued)).toContain('Mã tra cứu');
    expect(text(issued)).toContain('cards-persons');
    expect(text(issued)).toContain('Báo cáo phát hành số 7');
  });

  test('of a period in which nothing happened is whole: every table with its noughts', async () => {
    const noughts = blocks.map((block) => ({
      ...block,
      lines: block.lines.map((l) => ({ ...l, values: [0, 0] })),
    }));
    const sheet = first(await bytesOf(paperOf({}, noughts)));
    const said = xlsx.utils.sheet_to_csv(sheet);
    expect(said).toContain('Bảng in (không phát sinh)');
    expect(said).toContain('Bảng persons (không phát sinh)');
    expect(cellOf(sheet, 'Kết nạp', 'C')).toMatchObject({ t: 'n', v: 0 });
    expect(cellOf(sheet, 'Kết nạp', 'F')?.v).toBe('—');
  });

  test('says of a section that was shut why it has no figure', async () => {
    const drawn = paperOf();
    const shut = { section: 'cards', title: 'Kiểm tra', locked: true, blocks: [] } as const;
    const bytes = await bytesOf({ ...drawn, report: { ...drawn.report, sections: [shut] } });
    expect(xlsx.utils.sheet_to_csv(first(bytes))).toContain('chưa mở nên không có số liệu');
  });
});

describe.skipIf(libreOffice === null)('LibreOffice', () => {
  test('reckons the sum anew to the same figure', async () => {
    const sheet = first(throughLibreOffice(await bytesOf(paperOf()), 'xlsx'));
    expect(cellOf(sheet, 'Tăng', 'C')).toMatchObject({ t: 'n', v: 2528 });
  });

  test('prints it across, with the header on every page', async () => {
    const many = Array.from({ length: 60 }, (_, i) => line(`Dòng ${i + 1}`, [i, 0]));
    const bytes = await bytesOf(paperOf({}, [compared('long', many)]));
    const pdf = await getDocument({ data: throughLibreOffice(bytes, 'pdf') }).promise;
    expect(pdf.numPages).toBeGreaterThan(1);
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { width, height } = page.getViewport({ scale: 1 });
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      const { items } = await page.getTextContent();
      const said = items.map((item) => ('str' in item ? item.str : '')).join('');
      if (said.includes('Dòng')) expect(said).toContain('Kỳ này');
    }
  });
});
