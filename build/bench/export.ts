import { writeXlsx } from 'hucre/xlsx';
import { packWorkbook } from '../../electron/excel/paper/pack-workbook.ts';
import { yearSheets } from '../../electron/excel/write-year/write-year.ts';
import type { YearPaper } from '../../electron/excel/write-year/year-paper.ts';
import { noProcess } from '../../shared/entities/rating-process.ts';
import type { YearRow } from '../../shared/ipc/year.ts';
import { classificationRegimeOf } from '../../shared/rules/regulations/classification.ts';
import { type Measurement, sideBySide } from './measure.ts';

const levels = ['excellent', 'good', 'good', 'good', 'fair', 'good', 'good', 'poor', null] as const;

const row = (i: number): YearRow => ({
  memberId: i,
  name: `Nguyễn Văn ${i}`,
  bornOn: '1970-03-02',
  sex: i % 2 ? 'Nam' : 'Nữ',
  cardNumber: `0${10_000_000 + i}`,
  post: '',
  admittedOn: '1999-05-19',
  orgId: i % 17,
  orgName: `Chi bộ ${(i % 17) + 1}`,
  probationary: false,
  level: levels[i % levels.length] ?? null,
  reason: levels[i % levels.length] ? null : 'notReviewed',
  note: 'đi công tác',
  written: '',
  warnings: [],
  process: noProcess,
  facts: { status: 'official', leftOn: null, discipline: null, unitDisciplined: false, unpaidMonths: null },
});

const paper: YearPaper = {
  year: 2018,
  regime: classificationRegimeOf(2018),
  rows: Array.from({ length: 929 }, (_, i) => row(i)),
  orgName: 'Đảng ủy A',
  upperName: 'Đảng ủy B',
  sourceNote: '',
  practice: false,
  percentBase: 'total',
  place: 'Hà Nội',
  signedOn: '2018-12-31',
  number: '05-BC/ĐU',
  preparer: 'Nguyễn Văn A',
  onBehalfOf: 'T/M ĐẢNG ỦY',
  signerPost: 'BÍ THƯ',
  signer: 'Trần Thị B',
};

/** The finished workbook of 929 members beside the same cells without layout, by the same library. */
export async function benchExport(): Promise<Measurement> {
  const cells = yearSheets.map((draw) => {
    const { name, lines = [] } = draw(paper);
    return { name, rows: lines.map(({ values }) => [...values]) };
  });
  const { ours, bare } = await sideBySide(
    () =>
      packWorkbook(
        'x',
        yearSheets.map((draw) => draw(paper)),
      ),
    () => writeXlsx({ sheets: cells }),
    15,
  );
  return {
    what: 'Year-end workbook of 929 rows, beside the bare writing (hucre) of the same cells',
    ours,
    bare,
    value: ours / bare,
    limit: 2,
    unit: 'ratio',
    note: 'styles, borders, merged headings, print set-up on our side only',
  };
}
