/** Every way in which a workbook leaves the program, given the same texts wherever it takes one. For tests. */
import { readFileSync } from 'node:fs';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { noProcess } from '../../../shared/entities/rating-process.ts';
import type { BookSheet } from '../../../shared/ipc/book.ts';
import type { ReportBlock } from '../../../shared/ipc/report.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import { membersBook } from '../../../shared/rules/books/members.ts';
import { initialState } from '../../../shared/rules/lifecycle.ts';
import { listColumns } from '../../../shared/rules/list-columns.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { fillCells } from '../fill-workbook.ts';
import { markWorkbook } from '../mark-workbook.ts';
import { copyMarked } from '../mark-workbook-copy.ts';
import { packWorkbook } from '../paper/pack-workbook.ts';
import { tableSheet } from '../paper/table-sheet.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { blankListSheets } from '../write-blank-list.ts';
import { bookSheets } from '../write-book/write-book.ts';
import { listSheets } from '../write-list.ts';
import { reportSheets } from '../write-report/write-report.ts';
import { yearSheets } from '../write-year/write-year.ts';

type Texts = readonly string[];

const cleaning = new URL('../../../e2e/workbooks/06-bieu-lam-sach-33-cot.xlsx', import.meta.url);
const paperOf = (text: string) => ({
  ...{ place: text, signedOn: '2026-02-05', preparer: text },
  ...{ onBehalfOf: text, signerPost: text, signer: text },
});
const frameOf = (text: string) => ({
  ...paperOf(text),
  ...{ orgName: text, upperName: text, practice: false, number: text },
});

const list = (texts: Texts) => {
  const [first = ''] = texts;
  return listSheets({
    frame: frameOf(first),
    day: '2026-01-01',
    sentence: first,
    columns: listColumns([{ id: 1, label: first, kind: 'text', options: [] }]),
    rows: texts.map((text, i) => ({
      id: i + 1,
      record: {
        ...emptyMemberRecord(),
        fullName: text,
        homeTown: text,
        phone: text,
        note: `${text}\n${text}`,
      },
      state: initialState,
      orgName: text,
      custom: { 1: text },
    })),
    unmasked: true,
    uids: new Map(texts.map((_, i) => [i + 1, `u${i}`])),
  });
};

const table = (texts: Texts) => {
  const [first = ''] = texts;
  const sheet = {
    ...{
      title: first,
      subtitles: [first],
      orgName: first,
      upperName: first,
      practice: false,
      notes: [...texts],
    },
    columns: [first, 'b'].map((label) => ({ label, width: 10 })),
    rows: texts.flatMap((text, i) => [
      { key: `g${i}`, cells: [text], kind: 'group' as const },
      { key: `${i}`, cells: [text, 5] },
      { key: `s${i}`, cells: [text, 5], kind: 'sum' as const },
    ]),
  };
  return [tableSheet(sheet, paperOf(first))];
};

const book = (texts: Texts) => {
  const [first = ''] = texts;
  const { title, form, order, note, lines, columns } = membersBook;
  const request = { book: 'members', orgId: 1, from: '', asOf: '2024-12-31' } as const;
  const rows = texts.map((text, i) => ({ key: `m${i}`, memberId: i, cells: columns.map(() => text) }));
  const head = { request, title, form, order, note, lines, columns, base: first, rows: rows.length };
  const closed = {
    id: 1,
    request,
    title,
    orgName: first,
    rows: 1,
    notes: 1,
    closedAt: '2026-01-05',
    closedBy: first,
  };
  const notes = rows.map((row, i) => ({
    ...{
      number: i + 1,
      memberId: row.memberId,
      memberName: texts[i] ?? '',
      before: row,
      ground: texts[i] ?? '',
    },
    after: { ...row, cells: row.cells.map((cell) => `x${cell}`) },
    ...{ at: '2026-02-05T03:00:00.000Z', actor: texts[i] ?? '' },
  }));
  const sheet: BookSheet = {
    head: { ...head, orgName: first, upperName: first, practice: false, closed },
    ...{ rows, notes, movement: null },
  };
  return bookSheets(sheet, paperOf(first), 'closed');
};

const year = (texts: Texts) => {
  const [first = ''] = texts;
  const row = (text: string, memberId: number): YearRow => ({
    ...{ memberId, name: text, bornOn: '1975-02-03', sex: 'Nam', cardNumber: text, post: text },
    ...{
      admittedOn: '2001-05-19',
      orgId: 1,
      orgName: text,
      probationary: false,
      level: 'good',
      reason: null,
    },
    ...{ note: text, written: text, warnings: [], process: noProcess },
    facts: { status: 'official', leftOn: null, discipline: null, unitDisciplined: false, unpaidMonths: null },
  });
  const paper = { ...frameOf(first), regime: classificationRegimeOf(2018), year: 2018, sourceNote: first };
  return yearSheets.map((draw) => draw({ ...paper, percentBase: 'rated', rows: texts.map(row) }));
};

const report = (texts: Texts) => {
  const [first = ''] = texts;
  const block: ReportBlock = {
    ...{ key: 'k', title: first, kind: 'compared', columns: [], notes: [...texts] },
    lines: texts.map((label, i) => ({
      ...{ key: `${i}`, label, unit: 'person', indent: 0, values: [7, 0], opens: true },
    })),
  };
  const sections = [{ section: 'cards' as const, title: 'Thẻ', locked: false, blocks: [block] }];
  const span = { from: '2019-01-01', to: '2019-09-30' };
  const drawn = {
    report: { orgName: first, ...span, before: { from: '2018-01-01', to: '2018-09-30' }, sections },
    ...{ issueNo: null, upperName: first, practice: false, codes: null },
  };
  return reportSheets(drawn, paperOf(first), null);
};

const marksOf = (texts: Texts, sheet: string) => ({
  sheet,
  cells: texts.map((comment, i) => ({ row: i + 1, column: 2, fill: 'error' as const, comment })),
  added: { name: 'Kết quả nhập', widths: [12, 40], lines: texts.map((text) => ({ cells: [7, text] })) },
  author: texts[0] ?? '',
});

async function copied(texts: Texts): Promise<Uint8Array> {
  const source = await packWorkbook('x', list(texts));
  const read = await readWorkbook(source, 'ds.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  return copyMarked(read.value, marksOf(texts, read.value.sheets[0]?.name ?? ''));
}

const orThrow = <T>(value: T | null): T => {
  if (value === null) throw new Error('not written');
  return value;
};

/** By the file of the core that lets it out. */
export const everyExport: Readonly<Record<string, (texts: Texts) => Promise<Uint8Array>>> = {
  'list-export': (texts) => packWorkbook('x', list(texts)),
  'blank-list': (texts) =>
    packWorkbook(
      'x',
      blankListSheets(listColumns(texts.map((label, id) => ({ id, label, kind: 'text', options: [] })))),
    ),
  'sheet-handlers': (texts) => packWorkbook('x', table(texts)),
  'explanation-sheet': (texts) => packWorkbook('x', table(texts)),
  'book-export': (texts) => packWorkbook('x', book(texts)),
  'year-export': (texts) => packWorkbook('x', year(texts)),
  'report-paper': (texts) => packWorkbook('x', report(texts)),
  'import-result': async (texts) =>
    orThrow(markWorkbook(readFileSync(cleaning), marksOf(texts, 'Biểu làm sạch'))),
  'import-result, of a file that bears no marks': copied,
  'exchange-form-handlers': async (texts) => {
    const cells = texts.map((text, i) => ({ row: 7 + i, column: 3, value: { kind: 'text' as const, text } }));
    const filled = fillCells(readFileSync(cleaning), 'Biểu làm sạch', cells, 7);
    if (!filled.ok) throw new Error(filled.error.code);
    return filled.value.bytes;
  },
};
