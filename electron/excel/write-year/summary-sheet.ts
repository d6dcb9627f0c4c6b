/** "Biểu tổng hợp": one row per organisation, the sum, the percentages; its columns follow the form in use. */
import { capOthersText, capPartsText, capText } from '../../../shared/i18n/vi/rating-cap.ts';
import {
  citationText,
  percentBaseText,
  remainderText,
  unratedPhrases,
} from '../../../shared/i18n/vi/year.ts';
import { yearPaper } from '../../../shared/i18n/vi/year-paper.ts';
import { cellAddress } from '../../../shared/roster/cell-address.ts';
import {
  checkCaps,
  memberCap,
  type PercentBase,
  percentBaseOf,
  remainderOf,
  tallyYear,
  unratedGroups,
  type YearTally,
} from '../../../shared/rules/classify-year.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import type { ClassificationRegime } from '../../../shared/rules/regulations/classification.ts';
import { formatCount, formatShare } from '../../../shared/text/numbers.ts';
import { type Canvas, type CellContent, createCanvas } from '../paper/canvas.ts';
import { drawHeading, drawNotes, drawSignatures, pageOf } from '../paper/frame.ts';
import type { DrawnSheet } from '../paper/long-lines.ts';
import { styles } from '../paper/styles.ts';
import type { YearPaper } from './year-paper.ts';

const widths = [5, 17, 8, 7, 9, 6, 7.5, 6, 7.5, 6, 7.5, 6, 7.5, 6, 7, 7, 8, 7, 18];
const firstLevel = 5;
const firstUnrated = firstLevel + ratingLevels.length * 2;
const lastColumn = widths.length - 1;

function drawHeader(canvas: Canvas, regime: ClassificationRegime): readonly [number, number] {
  const top = canvas.row;
  const tall = (column: number, text: string) =>
    canvas.span([top, column], [top + 1, column], text, styles.header);
  [yearPaper.order, yearPaper.organisation, yearPaper.total, yearPaper.probationary, yearPaper.rated].forEach(
    (text, column) => {
      tall(column, text);
    },
  );
  ratingLevels.forEach((level, i) => {
    const column = firstLevel + i * 2;
    canvas.span([top, column], [top, column + 1], regime.names[level], styles.header);
    canvas.put(top + 1, column, yearPaper.quantity, styles.header);
    canvas.put(top + 1, column + 1, yearPaper.percent, styles.header);
  });
  canvas.span([top, firstUnrated], [top, lastColumn - 1], yearPaper.unrated, styles.header);
  yearPaper.unratedColumns(regime).forEach((text, i) => {
    canvas.put(top + 1, firstUnrated + i, text, styles.header);
  });
  tall(lastColumn, yearPaper.remark);
  widths.forEach((_, column) => {
    canvas.put(top + 2, column, `(${column + 1})`, styles.numbering);
  });
  canvas.height(top, 50);
  canvas.height(top + 1, 66);
  canvas.row = top + 3;
  return [top, top + 2];
}

/** The reasons that share the column "khác", named in the remark so that none hides. */
const otherReasons = unratedGroups.filter((g) => g !== 'exempt' && g !== 'suspended' && g !== 'newMember');
const remark = ({ reasons }: YearTally): string =>
  otherReasons
    .filter((g) => reasons[g] > 0)
    .map((g) => `${formatCount(reasons[g])} ${unratedPhrases[g]}`)
    .join('; ');

/** Where the rows of the organisations stand, counted from 0; the sum adds them up. */
type Block = { readonly first: number; readonly last: number } | null;

const at = (row: number, column: number): string => cellAddress(row, column);
const columnOfLevel = (index: number): number => firstLevel + index * 2;
const columnOfBase = (base: PercentBase): number => (base === 'total' ? 2 : 4);

/**
 * The percentage as the paper must read it, 11,41, whatever the decimal sign of the PC: a text, for nobody adds
 * percentages. Rounded once on the integers, as formatShare does.
 */
const shareCell = (row: number, part: number, base: number, text: string): CellContent => ({
  formula: `IF(${at(row, base)}=0,"—",SUBSTITUTE(FIXED(ROUND(${at(row, part)}*10000/${at(row, base)},0)/100,2,TRUE),".",","))`,
  result: text,
});

const sumOver = (block: Block, column: number, value: number): CellContent =>
  block ? { formula: `SUM(${at(block.first, column)}:${at(block.last, column)})`, result: value } : value;

const countsOf = (tally: YearTally): readonly number[] => {
  const others = otherReasons.reduce((sum, g) => sum + tally.reasons[g], 0);
  return [tally.unrated, tally.reasons.exempt, tally.reasons.suspended, tally.reasons.newMember, others];
};

/** @param sum the rows that this one adds up; undefined for an organisation's own */
function drawCounts(
  canvas: Canvas,
  paper: YearPaper,
  row: { readonly order: string; readonly name: string; readonly tally: YearTally; readonly sum?: Block },
): void {
  const { tally, sum } = row;
  const r = canvas.row;
  const isSum = sum !== undefined;
  const text = isSum ? styles.sumText : styles.centred;
  const count = isSum ? styles.sumCount : styles.count;
  const put = (column: number, value: number, own: CellContent = value): void =>
    canvas.put(r, column, isSum ? sumOver(sum, column, value) : own, count);
  canvas.put(r, 0, row.order, text);
  canvas.put(r, 1, row.name, isSum ? styles.sumText : styles.text);
  put(2, tally.total);
  put(3, tally.probationary);
  const levelCells = ratingLevels.map((_, i) => at(r, columnOfLevel(i)));
  put(4, tally.rated, { formula: levelCells.join('+'), result: tally.rated });
  ratingLevels.forEach((level, i) => {
    put(columnOfLevel(i), tally.levels[level]);
    const share = formatShare(tally.levels[level], percentBaseOf(tally, paper.percentBase));
    const cell = shareCell(r, columnOfLevel(i), columnOfBase(paper.percentBase), share);
    canvas.put(r, columnOfLevel(i) + 1, cell, isSum ? styles.sumShare : styles.share);
  });
  const reasons = `SUM(${at(r, firstUnrated + 1)}:${at(r, lastColumn - 1)})`;
  countsOf(tally).forEach((n, i) => {
    put(firstUnrated + i, n, i === 0 ? { formula: reasons, result: n } : n);
  });
  canvas.put(r, lastColumn, isSum ? '' : remark(tally), styles.text);
  canvas.fit(r, widths);
  canvas.row += 1;
}

/** The percentages of the row above: of the levels on the printed base, of everything else on the total. */
function drawShares(canvas: Canvas, paper: YearPaper, tally: YearTally): void {
  const r = canvas.row;
  const put = (column: number, part: number) =>
    canvas.put(r, column, shareCell(r - 1, column, 2, formatShare(part, tally.total)), styles.sumShare);
  canvas.put(r, 0, '', styles.sumText);
  canvas.put(r, 1, yearPaper.share, styles.sumText);
  put(2, tally.total);
  put(3, tally.probationary);
  put(4, tally.rated);
  ratingLevels.forEach((level, i) => {
    const column = columnOfLevel(i);
    const share = formatShare(tally.levels[level], percentBaseOf(tally, paper.percentBase));
    const cell = shareCell(r - 1, column, columnOfBase(paper.percentBase), share);
    canvas.span([r, column], [r, column + 1], cell, styles.sumShare);
  });
  countsOf(tally).forEach((n, i) => {
    put(firstUnrated + i, n);
  });
  canvas.put(r, lastColumn, '', styles.text);
  canvas.fit(r, widths);
  canvas.row += 1;
}

export function summarySheet(paper: YearPaper): DrawnSheet {
  const { regime } = paper;
  const canvas = createCanvas();
  const all = tallyYear(paper.rows);
  drawHeading(canvas, paper, {
    columns: widths.length,
    title: yearPaper.summaryTitle(paper.year),
    subtitles: [yearPaper.countedOn(paper.year)],
  });
  const header = drawHeader(canvas, regime);
  // Insertion order of the map is the order of the rows: the tree's own.
  const byOrg = Map.groupBy(paper.rows, (row) => row.orgId);
  let order = 0;
  const first = canvas.row;
  for (const rows of byOrg.values()) {
    order += 1;
    const name = rows[0]?.orgName || yearPaper.noOrg;
    drawCounts(canvas, paper, { order: String(order), name, tally: tallyYear(rows) });
  }
  const block = order === 0 ? null : { first, last: canvas.row - 1 };
  drawCounts(canvas, paper, { order: '', name: yearPaper.sum, tally: all, sum: block });
  drawShares(canvas, paper, all);
  canvas.row += 1;
  const rules = memberCap(regime);
  const { whole: cap, parts } = checkCaps(paper.rows, (row) => row.orgId, rules);
  const nameOf = (orgId: number | null) => byOrg.get(orgId)?.[0]?.orgName || yearPaper.noOrg;
  drawNotes(
    canvas,
    [
      yearPaper.baseLine(percentBaseText(paper.percentBase, all)),
      remainderText(remainderOf(all), regime),
      ...(cap
        ? [
            `${capText(cap)} ${capOthersText(cap)} ${citationText(cap.cap.citation, cap.cap.verified)}`,
            ...(rules.counting.scope === 'part' ? [capPartsText(parts, nameOf, rules.counting.scope)] : []),
          ]
        : []),
      citationText(regime.citation, regime.verified),
      yearPaper.source(paper.sourceNote),
    ],
    widths,
  );
  drawSignatures(canvas, paper, widths.length);
  return canvas.sheet({
    name: yearPaper.summarySheet,
    columns: widths.map((width) => ({ width })),
    ...pageOf(paper, header, widths),
  });
}
