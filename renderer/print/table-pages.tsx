/**
 * A table on paper: official heading, one table whose header comes again on every page and whose rows never break,
 * sentences under it, signatures. Page numbers stand at the top from page 2 (Hướng dẫn 05-HD/VPTW 2026).
 */
import type { ReactNode } from 'react';
import { sheetText } from '../../shared/i18n/vi/sheet.ts';
import type { BookPaper } from '../../shared/ipc/book.ts';
import type { Sheet, SheetCell } from '../../shared/ipc/sheet.ts';
import { formatCount, formatDecimal } from '../../shared/text/numbers.ts';
import { PaperHeading, PaperSignatures } from './paper-frame.tsx';
import { PracticeMark } from './practice-mark.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly size: 'A4' | 'A3';
  readonly paper: BookPaper;
  /** between the title and the table */
  readonly before?: ReactNode;
  /** between the sentences and the signatures */
  readonly after?: ReactNode;
}

export function TablePages({ sheet, size, paper, before, after }: Props) {
  const closing = (
    <>
      {sheet.notes.map((note) => (
        <p key={note} className="after">
          {note}
        </p>
      ))}
      {after}
      <PaperSignatures paper={paper} />
    </>
  );
  return (
    <article className={`book ${size === 'A3' ? 'a3' : 'a4'}`}>
      {sheet.practice && <PracticeMark />}
      <PaperHeading upperName={sheet.upperName} orgName={sheet.orgName} paper={paper} />
      <h1>{sheet.title.toLocaleUpperCase('vi')}</h1>
      {sheet.subtitles.map((line) => (
        <p key={line} className="italic centre">
          {line}
        </p>
      ))}
      {before}
      {/* A table that follows may be longer than a page: it cannot be held to the last row. */}
      <Rows sheet={sheet} closing={after ? null : closing} />
      {after && closing}
    </article>
  );
}

const printed = (cell: SheetCell): string =>
  typeof cell === 'string'
    ? cell
    : Number.isInteger(cell)
      ? formatCount(cell)
      : formatDecimal(cell, Number.isInteger(cell * 10) ? 1 : 2);

interface RowsProps {
  readonly sheet: Sheet;
  /** what stays with the last row, so that no signature stands alone or is torn */
  readonly closing: ReactNode;
}

function Rows({ sheet, closing }: RowsProps) {
  const { columns, rows, lines = 1 } = sheet;
  const shares = 8 + columns.reduce((sum, c) => sum + c.width, 0);
  const share = (width: number) => `${(100 * width) / shares}%`;
  // The last two rows: a sum is not torn from what it sums up.
  const held = Math.max(0, rows.length - 2);
  let number = 0;
  const drawn = (row: Sheet['rows'][number]) =>
    row.kind === 'group' ? (
      <tr key={row.key} className="bold title">
        <td colSpan={columns.length + 1}>{row.cells.map(printed).join(' ')}</td>
      </tr>
    ) : (
      <tr
        key={row.key}
        className={row.kind === 'sum' ? 'bold' : undefined}
        style={{ height: `${lines * 1.18}em` }}
      >
        <td className="centre">{row.kind === 'sum' ? '' : ++number}</td>
        {row.cells.map((cell, c) => (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
            key={c}
            className={typeof cell === 'number' ? 'figure' : columns[c]?.centred ? 'centre' : undefined}
          >
            {printed(cell)}
          </td>
        ))}
      </tr>
    );
  return (
    <table className="rows" data-lines={lines}>
      <colgroup>
        <col style={{ width: share(8) }} />
        {columns.map((column) => (
          <col key={column.label} style={{ width: share(column.width) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th>{sheet.order ?? sheetText.order}</th>
          {columns.map((column) => (
            <th key={column.label}>{column.label}</th>
          ))}
        </tr>
        <tr className="numbers">
          <td>1</td>
          {columns.map((column, i) => (
            <td key={column.label}>{i + 2}</td>
          ))}
        </tr>
      </thead>
      <tbody>{rows.slice(0, held).map(drawn)}</tbody>
      <tbody className="tail">
        {rows.length === 0 && (
          <tr>
            <td className="nothing" colSpan={columns.length + 1}>
              {sheetText.nothing}
            </td>
          </tr>
        )}
        {rows.slice(held).map(drawn)}
        {closing && (
          <tr>
            <td className="closing" colSpan={columns.length + 1}>
              {closing}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
