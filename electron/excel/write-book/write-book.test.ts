/** The book as a reader and as LibreOffice see it: its cells, its notes, and how it comes out of a printer. */
import { readXlsx } from 'hucre/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { BookRow } from '../../../shared/entities/book.ts';
import type { BookSheet } from '../../../shared/ipc/book.ts';
import { membersBook } from '../../../shared/rules/books/members.ts';
import { packWorkbook } from '../paper/pack-workbook.ts';
import { libreOffice, throughLibreOffice } from '../testing/libreoffice.ts';
import { bookSheets } from './write-book.ts';

const cells = (name: string): string[] => [
  `${name}\n19/05/1970`,
  'Nam\nKinh\nKhông',
  'xã Hòa Lạc, Hà Nội',
  '12/12\nTrung cấp\nĐại học\nAnh B',
  'Giáo viên',
  '02/03/2000\n02/03/2001',
  '001234567890\n000001 HN',
  '',
  '',
  '',
  '',
  '',
  '',
];
const rows: BookRow[] = Array.from({ length: 60 }, (_, i) => ({
  key: `m${i + 1}`,
  memberId: i + 1,
  cells: cells(i === 0 ? '=1+1' : `Nguyễn Văn ${i + 1}`),
}));
const { title, form, order, note, lines, columns } = membersBook;
const request = { book: 'members', orgId: 1, from: '', asOf: '2024-12-31' } as const;
const sheet: BookSheet = {
  head: {
    request,
    title,
    form,
    order,
    note,
    lines,
    columns,
    base: '60 đảng viên tính đến 31/12/2024, gồm 60 chính thức, 0 dự bị.',
    rows: rows.length,
    orgName: 'Đảng bộ xã Tân Lập',
    upperName: 'Đảng ủy cấp trên',
    practice: false,
    closed: {
      id: 1,
      request,
      title,
      orgName: 'Đảng bộ xã Tân Lập',
      rows: 60,
      notes: 1,
      closedAt: '2026-01-05T03:00:00.000Z',
      closedBy: 'Lê Thị Hoa',
    },
  },
  rows,
  notes: [
    {
      number: 1,
      memberId: 2,
      memberName: 'Nguyễn Văn 2',
      before: rows[1] ?? null,
      after: { ...(rows[1] as BookRow), cells: cells('Nguyễn Văn Hai') },
      ground: 'Sửa sai họ tên theo giấy khai sinh',
      at: '2026-02-05T03:00:00.000Z',
      actor: 'Lê Thị Hoa',
    },
  ],
  movement: null,
};
const paper = {
  place: 'Tân Lập',
  signedOn: '2026-02-05',
  preparer: 'Lê Thị Hoa',
  onBehalfOf: 'T/M Đảng ủy',
  signerPost: 'Bí thư',
  signer: 'Trần Văn Bình',
};
const bytes = await packWorkbook(title, bookSheets(sheet, paper, 'closed'));

describe('Sổ danh sách đảng viên, mẫu 7-HSĐV, as a workbook', () => {
  test('fourteen numbered columns, every value as text with its lines, the sentence of figures below', async () => {
    const [table] = (await readXlsx(bytes)).sheets;
    const at = table?.rows.findIndex((row) => row[0] === 'Số TT') ?? -1;
    expect(table?.rows[at]).toHaveLength(14);
    expect(table?.rows[at + 1]?.map(String)).toEqual(Array.from({ length: 14 }, (_, i) => String(i + 1)));
    expect(table?.rows[at + 2]?.[1]).toBe('=1+1\n19/05/1970');
    expect(table?.rows[at + 3]?.[7]).toBe('001234567890\n000001 HN');
    const texts = table?.rows.flat().map(String) ?? [];
    expect(texts).toContain('60 đảng viên tính đến 31/12/2024, gồm 60 chính thức, 0 dự bị.');
    expect(texts).toContain('Sổ này có 60 dòng.');
  });

  test('the notes of a closed book stand on a sheet of their own, only what differs', async () => {
    const notes = (await readXlsx(bytes)).sheets[1];
    const row = notes?.rows.find((r) => r[1] === 'Nguyễn Văn 2');
    expect(row?.slice(2, 6)).toEqual([
      'Họ và tên đang dùng; họ và tên khai sinh; ngày sinh',
      'Nguyễn Văn 2\n19/05/1970',
      'Nguyễn Văn Hai\n19/05/1970',
      'Sửa sai họ tên theo giấy khai sinh',
    ]);
  });

  test.skipIf(!libreOffice)('LibreOffice prints it landscape with its header on every page', async () => {
    const pdf = await getDocument({ data: throughLibreOffice(bytes, 'pdf') }).promise;
    expect(pdf.numPages).toBeGreaterThan(3);
    for (const number of [1, 2]) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
      const text = (await page.getTextContent()).items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ');
      expect(text.normalize('NFC')).toContain('Quê quán');
    }
  });
});
