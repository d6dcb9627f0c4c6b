/**
 * A block of a report as a table of cells: the screen, the clipboard, the workbook and the printed pages all draw this
 * one, so that no two of them can differ. Numbers stay numbers; what is written as text is written here once.
 */
import { reportText as text, unitNames } from '../../i18n/vi/report.ts';
import type { FigureUnit, ReportBlock, ReportLine, ReportSectionName } from '../../ipc/report.ts';
import { formatCount, formatDecimal, formatPercent } from '../../text/numbers.ts';
import { changePercent, compared, signed } from '../compare-periods.ts';
import type { CodeOf } from './line-code.ts';

/** A value of a line, with the column that its figure is addressed by; a change; or a text. */
export type ReportCell =
  | { readonly kind: 'value'; readonly column: string; readonly value: number }
  | { readonly kind: 'difference'; readonly value: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly align: 'left' | 'centre' | 'right' };

export interface ReportColumn {
  readonly label: string;
  /** share of the page's width */
  readonly width: number;
}

export interface ReportTableRow {
  readonly line: ReportLine;
  readonly cells: readonly ReportCell[];
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportTableRow[];
}

/** An average has one decimal, everything else is counted whole. */
export const valueText = (value: number, unit: FigureUnit): string =>
  unit === 'year' ? formatDecimal(value, 1) : formatCount(value);

const textCell = (said: string, align: 'left' | 'centre' | 'right' = 'left'): ReportCell => ({
  kind: 'text',
  text: said,
  align,
});

const valueCell = (column: string, value: number | null | undefined): ReportCell =>
  value === null || value === undefined ? textCell('') : { kind: 'value', column, value };

/** "+1,4": whole numbers as everywhere, an average with its decimal */
const differenceText = (difference: number, unit: FigureUnit): string => {
  if (unit !== 'year') return signed(difference);
  const size = formatDecimal(Math.abs(difference), 1);
  if (size === '0,0') return '0';
  return difference > 0 ? `+${size}` : `−${size}`;
};

const shareText = ({ share }: ReportLine): string =>
  share ? `${formatPercent(share.of, share.whole, share.decimals)} ${share.base}` : '';

export const hasShares = (block: ReportBlock): boolean => block.lines.some((line) => line.share);

/**
 * @param codeOf the reference code of each line; null leaves the column out
 * @param shares whether there is a column of shares; by itself where a line has one
 */
export function reportTable(
  section: ReportSectionName,
  block: ReportBlock,
  codeOf: CodeOf | null,
  shares = hasShares(block),
): ReportTable {
  const ofCompared = block.kind === 'compared';
  const valueColumns = ofCompared
    ? [
        { label: text.now, width: 10 },
        { label: text.before, width: 12 },
        { label: text.difference, width: 10 },
        { label: text.percent, width: 10 },
      ]
    : block.columns.map(({ label }) => ({ label, width: 10 }));
  const values = ({ values: [now, before], unit, values }: ReportLine): ReportCell[] => {
    if (!ofCompared) return block.columns.map(({ key }, i) => valueCell(key, values[i]));
    const both = typeof now === 'number' && typeof before === 'number';
    const change = both ? compared(now, before) : null;
    return [
      valueCell('now', now),
      valueCell('before', before),
      change
        ? { kind: 'difference', value: change.difference, text: differenceText(change.difference, unit) }
        : textCell(''),
      textCell(change ? changePercent(change) : '', 'right'),
    ];
  };
  return {
    columns: [
      { label: text.line, width: 44 },
      { label: text.unit, width: 10 },
      ...valueColumns,
      ...(shares ? [{ label: text.share, width: 26 }] : []),
      ...(codeOf ? [{ label: text.code, width: 14 }] : []),
    ],
    rows: block.lines.map((line) => ({
      line,
      cells: [
        textCell(line.label),
        textCell(line.kind === 'group' ? '' : unitNames[line.unit], 'centre'),
        ...values(line),
        ...(shares ? [textCell(shareText(line))] : []),
        ...(codeOf ? [textCell(codeOf(section, block.key, line.key) ?? '', 'centre')] : []),
      ],
    })),
  };
}

/** Whether nothing at all stands in the block: it is printed with its noughts, and says so. */
export const isNought = (block: ReportBlock): boolean =>
  block.lines.every((line) => line.values.every((value) => value === null || value === 0));

/** A cell as it is read: on the screen, on paper and on the clipboard. */
export const cellText = (cell: ReportCell, unit: FigureUnit): string =>
  cell.kind === 'value' ? valueText(cell.value, unit) : cell.text;

/** As Excel takes it for a number whatever its signs for thousands are; an average keeps its comma. */
export const copiedText = (cell: ReportCell, unit: FigureUnit): string =>
  cell.kind === 'text' || unit === 'year' ? cellText(cell, unit) : String(cell.value);
