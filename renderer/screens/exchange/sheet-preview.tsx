import { useLayoutEffect, useRef, useState } from 'react';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import type { SheetPreview } from '../../../shared/ipc/import.ts';
import { columnLetters } from '../../../shared/roster/cell-address.ts';
import type { TableArea } from '../../../shared/roster/types.ts';
import { EdgeHandle, type Span } from './edge-handle.tsx';
import { type Edge, edges } from './edges.ts';
import classes from './sheet-preview.module.css';

interface Props {
  readonly preview: SheetPreview;
  readonly area: TableArea;
  readonly limitsOf: (edge: Edge) => { readonly min: number; readonly max: number };
  readonly onEdge: (edge: Edge, value: number) => void;
}

interface Layout {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
  readonly width: number;
  readonly height: number;
}

const partOf = (row: number, area: TableArea): keyof typeof text.parts =>
  row < area.headerTop
    ? 'above'
    : row <= area.headerBottom
      ? 'header'
      : row <= area.lastRow
        ? 'body'
        : 'below';

/** The sheet as Excel numbers it, its header and its list coloured, with the edges to take hold of. */
export function SheetPreviewTable({ preview, area, limitsOf, onEdge }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  const width = Math.max(area.right + 1, ...preview.rows.map((r) => r.cells.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const hidden = new Set(preview.hiddenColumns);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are another layout
  useLayoutEffect(() => {
    const node = table.current;
    if (!node) return;
    const measure = () => setLayout(measured(node));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [preview, width]);
  return (
    <section
      className={classes.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0}
      aria-label={text.sheetPreview}
    >
      <div className={classes.canvas}>
        <table ref={table} className={classes.sheet}>
          <thead>
            <tr>
              <th aria-hidden />
              {columns.map((c) => (
                <th key={c} data-column={c} title={hidden.has(c) ? text.hiddenColumn : undefined}>
                  {columnLetters(c)}
                  {hidden.has(c) && '*'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map(({ row, cells, hidden: hiddenRow }, i) => {
              const between = row - (preview.rows[i - 1]?.row ?? row - 1) - 1;
              return [
                between > 0 && (
                  <tr key={`gap-${row}`}>
                    <td colSpan={width + 1} className={classes.gap}>
                      {text.rowsBetween(between)}
                    </td>
                  </tr>
                ),
                <tr key={row} data-row={row} data-part={partOf(row, area)}>
                  <th scope="row" title={hiddenRow ? text.hiddenRow : undefined}>
                    {row + 1}
                    {hiddenRow && '*'}
                  </th>
                  {columns.map((c) => (
                    <td key={c} data-out={c < area.left || c > area.right || undefined} title={cells[c]}>
                      {cells[c]}
                    </td>
                  ))}
                </tr>,
              ];
            })}
          </tbody>
        </table>
        {layout &&
          edges.map((edge) => (
            <EdgeHandle
              key={edge}
              edge={edge}
              value={area[edge]}
              spans={edge === 'left' || edge === 'right' ? layout.columns : layout.rows}
              across={edge === 'left' || edge === 'right' ? layout.height : layout.width}
              limits={limitsOf(edge)}
              onMove={(value) => onEdge(edge, value)}
            />
          ))}
      </div>
    </section>
  );
}

function measured(table: HTMLTableElement): Layout {
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-row]')].map((row) => ({
    at: Number(row.dataset.row),
    from: row.offsetTop,
    to: row.offsetTop + row.offsetHeight,
  }));
  const columns = [...table.querySelectorAll<HTMLElement>('th[data-column]')].map((th) => ({
    at: Number(th.dataset.column),
    from: th.offsetLeft,
    to: th.offsetLeft + th.offsetWidth,
  }));
  return { rows, columns, width: table.offsetWidth, height: table.offsetHeight };
}
