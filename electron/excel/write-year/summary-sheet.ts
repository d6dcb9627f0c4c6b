/** "Biểu tổng hợp": one row per organisation, the sum, the percentages; its columns follow the form in use. */
import type { WriteSheet } from 'hucre/xlsx';
import { capOthersText, capPartsText, capText } from '../../../shared/i18n/vi/rating-cap.ts';
import {
  citationText,
  percentBaseText,
  remainderText,
  unratedPhrases,
} from '../../../shared/i18n/vi/year.ts';
import { yearPaper } from '../../../shared/i18n/vi/year-paper.ts';
import {
  checkCaps,
  memberCap,
  percentBaseOf,
  remainderOf,
  tallyYear,
  unratedGroups,
  type YearTally,
} from '../../../shared/rules/classify-year.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import type { ClassificationRegime } from '../../../shared/rules/regulations/classification.ts';
import { formatCount, formatShare } from '../../../shared/text/numbers.ts';
import { type Canvas, createCanvas } from '../paper/canvas.ts';
import { drawHeading, drawNotes, drawSignatures, pageOf } from '../paper/frame.ts';
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
  yearPaper.unratedColumns.forEach((text, i) => {
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

function drawCounts(
  canvas: Canvas,
  paper: YearPaper,
  row: { readonly order: string; readonly name: string; readonly tally: YearTally; readonly sum: boolean },
): void {
  const { tally } = row;
  const r = canvas.row;
  const text = row.sum ? styles.sumText : styles.centred;
  const count = row.sum ? styles.sumCount : styles.count;
  canvas.put(r, 0, row.order, text);
  canvas.put(r, 1, row.name, row.sum ? styles.sumText : styles.text);
  [tally.total, tally.probationary, tally.rated].forEach((n, i) => {
    canvas.put(r, 2 + i, n, count);
  });
  ratingLevels.forEach((level, i) => {
    canvas.put(r, firstLevel + i * 2, tally.levels[level], count);
    // Text, not a number: the paper must read 11,41 whatever the PC's decimal sign is; nobody adds percentages.
    canvas.put(
      r,
      firstLevel + i * 2 + 1,
      formatShare(tally.levels[level], percentBaseOf(tally, paper.percentBase)),
      text,
    );
  });
  const others = otherReasons.reduce((sum, g) => sum + tally.reasons[g], 0);
  [tally.unrated, tally.reasons.exempt, tally.reasons.suspended, tally.reasons.newMember, others].forEach(
    (n, i) => {
      canvas.put(r, firstUnrated + i, n, count);
    },
  );
  canvas.put(r, lastColumn, row.sum ? '' : remark(tally), styles.text);
  canvas.fit(r, widths);
  canvas.row += 1;
}

function drawShares(canvas: Canvas, paper: YearPaper, tally: YearTally): void {
  const r = canvas.row;
  const { total } = tally;
  const put = (column: number, part: number) =>
    canvas.put(r, column, formatShare(part, total), styles.sumText);
  canvas.put(r, 0, '', styles.sumText);
  canvas.put(r, 1, yearPaper.share, styles.sumText);
  put(2, total);
  put(3, tally.probationary);
  put(4, tally.rated);
  ratingLevels.forEach((level, i) => {
    const column = firstLevel + i * 2;
    const share = formatShare(tally.levels[level], percentBaseOf(tally, paper.percentBase));
    canvas.span([r, column], [r, column + 1], share, styles.sumText);
  });
  const others = otherReasons.reduce((sum, g) => sum + tally.reasons[g], 0);
  [tally.unrated, tally.reasons.exempt, tally.reasons.suspended, tally.reasons.newMember, others].forEach(
    (n, i) => {
      put(firstUnrated + i, n);
    },
  );
  canvas.put(r, lastColumn, '', styles.text);
  canvas.fit(r, widths);
  canvas.row += 1;
}

export function summarySheet(paper: YearPaper): WriteSheet {
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
  for (const rows of byOrg.values()) {
    order += 1;
    const name = rows[0]?.orgName || yearPaper.noOrg;
    drawCounts(canvas, paper, { order: String(order), name, tally: tallyYear(rows), sum: false });
  }
  drawCounts(canvas, paper, { order: '', name: yearPaper.sum, tally: all, sum: true });
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
    ...pageOf(paper, header),
  });
}
