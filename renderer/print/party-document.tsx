/**
 * A document in the layout of the Party (shared/rules/regulations/party-document.ts): heading block, title, text and
 * tables, signatures; page numbers at the top from page 2, table headers on every page. All papers of the office's
 * own that are signed go through it. Fonts must be there before it is rendered: it measures its pieces once.
 */
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Watermark } from '../../shared/documents/template.ts';
import { PageMark } from './page-mark.tsx';
import { type Part, pagesOf, partsOf } from './party-pages.ts';

export interface PartyText {
  readonly kind: 'text';
  readonly key: string;
  readonly node: ReactNode;
  readonly keepWithNext?: boolean;
  /** its letters from one to before another: a long text may go on on the next page */
  readonly slice?: (from: number, to: number | undefined) => ReactNode;
}

export interface PartyRows {
  readonly kind: 'table';
  readonly key: string;
  /** shares of the width */
  readonly columns: readonly number[];
  /** one or more <tr> */
  readonly head: ReactNode;
  readonly rows: readonly { readonly key: string; readonly node: ReactNode }[];
  readonly small?: boolean;
  /** what follows is another matter: the last row may end a page */
  readonly standsAlone?: boolean;
}

export type PartyBlock = PartyText | PartyRows;

interface Props {
  readonly practice: boolean;
  readonly blocks: readonly PartyBlock[];
  readonly landscape?: boolean;
  readonly copies?: number;
  readonly watermark?: Watermark;
  /** told once, as soon as it is known on how many pages the document stands */
  readonly onPages?: (pages: number) => void;
}

export function PartyDocument({
  practice,
  blocks,
  landscape = false,
  copies = 1,
  watermark,
  onPages,
}: Props) {
  const draft = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly (readonly Part[])[] | null>(null);
  const parts = partsOf(blocks);

  // biome-ignore lint/correctness/useExhaustiveDependencies: laid out once, in a window that shows one document
  useLayoutEffect(() => {
    if (!draft.current) return;
    const laidOut = pagesOf(parts, draft.current);
    setPages(laidOut);
    onPages?.(laidOut.length * copies);
  }, []);

  const orientation = landscape ? 'landscape' : 'portrait';
  if (!pages)
    return (
      <section className={`page ${orientation} party-page draft`}>
        <div ref={draft} className="party-text">
          <Parts parts={parts} />
        </div>
      </section>
    );
  return Array.from({ length: copies }, (_, copy) =>
    pages.map((page, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
      <section key={`${copy} ${index}`} className={`page ${orientation} party-page`}>
        <PageMark practice={practice} {...(watermark ? { watermark } : {})} />
        {index > 0 && <p className="page-number">{index + 1}</p>}
        <div className="party-text">
          <Parts parts={page} />
        </div>
      </section>
    )),
  );
}

/** Rows of one table that follow each other stand in one table again, and lines of one text in one paragraph. */
function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const runs: { readonly block: PartyBlock; readonly rows: number[]; readonly lines: Part['lines'] }[] = [];
  for (const { block, row, lines } of parts) {
    const last = runs.at(-1);
    if (last?.block === block) last.rows.push(row);
    else runs.push({ block, rows: [row], lines });
  }
  return runs.map(({ block, rows, lines }) =>
    block.kind === 'text' ? (
      <div key={block.key} data-piece>
        {lines && block.slice && rows.length < lines.length
          ? block.slice(lines[rows[0] ?? 0] ?? 0, lines[(rows.at(-1) ?? 0) + 1])
          : block.node}
      </div>
    ) : (
      <PartyTable key={block.key} table={block} rows={rows} />
    ),
  );
}

function PartyTable({ table, rows }: { readonly table: PartyRows; readonly rows: readonly number[] }) {
  const shares = table.columns.reduce((sum, width) => sum + width, 0);
  return (
    <table className={table.small ? 'party-table small' : 'party-table'}>
      <colgroup>
        {table.columns.map((width, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
          <col key={i} style={{ width: `${(100 * width) / shares}%` }} />
        ))}
      </colgroup>
      <thead>{table.head}</thead>
      <tbody>
        {rows.map((i) => (
          <Fragment key={table.rows[i]?.key}>{table.rows[i]?.node}</Fragment>
        ))}
      </tbody>
    </table>
  );
}
