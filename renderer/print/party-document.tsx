/**
 * A document in the layout of the Party (shared/rules/regulations/party-document.ts): heading block, title, text and
 * tables, signatures; page numbers at the top from page 2, table headers on every page. All papers of the office's
 * own that are signed go through it. Fonts must be there before it is rendered: it measures its pieces once.
 */
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Watermark } from '../../shared/documents/template.ts';
import { PageMark } from './page-mark.tsx';
import { paginate } from './paginate.ts';

export interface PartyText {
  readonly kind: 'text';
  readonly key: string;
  readonly node: ReactNode;
  readonly keepWithNext?: boolean;
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

/** One piece that a page break may stand before: a text, or a row of a table. */
interface Part {
  readonly block: PartyBlock;
  /** of a row within its table */
  readonly row: number;
}

const partsOf = (blocks: readonly PartyBlock[]): readonly Part[] =>
  blocks.flatMap((block): readonly Part[] =>
    block.kind === 'text' ? [{ block, row: 0 }] : block.rows.map((_, row) => ({ block, row })),
  );

/** Rounding of borders must not push a line over the margin. */
const slack = 2;

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

const heightOf = (element: Element | null | undefined): number =>
  element?.getBoundingClientRect().height ?? 0;

function pagesOf(parts: readonly Part[], text: HTMLElement): readonly (readonly Part[])[] {
  const all = [...text.querySelectorAll('[data-piece]')];
  const pieces = parts.map(({ block, row }, i) => {
    const element = all[i];
    const head = block.kind === 'table' ? heightOf(element?.closest('table')?.tHead) : 0;
    const nextOf = block.kind === 'table' ? i + 1 < parts.length && parts[i + 1]?.block !== block : false;
    return {
      height: heightOf(element) + (row === 0 ? head : 0),
      // The last row goes with what closes the table, so that no signature stands alone.
      keepWithNext: block.kind === 'text' ? (block.keepWithNext ?? false) : nextOf && !block.standsAlone,
      repeatedHead: row === 0 ? 0 : head,
    };
  });
  const room = text.clientHeight - slack;
  return paginate(pieces, room).map((page) => page.flatMap((i) => parts[i] ?? []));
}

/** Rows of one table that follow each other stand in one table again. */
function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const runs: { readonly block: PartyBlock; readonly rows: number[] }[] = [];
  for (const { block, row } of parts) {
    const last = runs.at(-1);
    if (last?.block === block) last.rows.push(row);
    else runs.push({ block, rows: [row] });
  }
  return runs.map(({ block, rows }) =>
    block.kind === 'text' ? (
      <div key={block.key} data-piece>
        {block.node}
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
