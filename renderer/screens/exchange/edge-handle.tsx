import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { wizardText as text } from '../../../shared/i18n/vi/import-wizard.ts';
import { columnLetters } from '../../../shared/roster/cell-address.ts';
import type { Edge } from './edges.ts';
import classes from './sheet-preview.module.css';

/** Where a row or a column of the sheet lies on the canvas. */
export interface Span {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Props {
  readonly edge: Edge;
  readonly value: number;
  readonly spans: readonly Span[];
  /** length of the bar */
  readonly across: number;
  readonly limits: { readonly min: number; readonly max: number };
  readonly onMove: (value: number) => void;
}

/** One edge of the table: dragged with the mouse, or moved with the arrow keys row by row. */
export function EdgeHandle({ edge, value, spans, across, limits, onMove }: Props) {
  const [dragged, setDragged] = useState<number | null>(null);
  const upright = edge === 'left' || edge === 'right';
  // The top of the header and the left edge lie before their row or column, the others after it.
  const before = edge === 'headerTop' || edge === 'left';
  const placeOf = (span: Span) => (before ? span.from : span.to);
  const shown = dragged ?? value;
  const span = spans.find((s) => s.at === shown);
  if (!span) return null;
  const nearest = (event: PointerEvent<HTMLElement>): number => {
    const canvas = event.currentTarget.parentElement?.getBoundingClientRect();
    const point = upright ? event.clientX - (canvas?.left ?? 0) : event.clientY - (canvas?.top ?? 0);
    const inside = spans.filter((s) => s.at >= limits.min && s.at <= limits.max);
    const best = inside.reduce<Span | null>(
      (found, s) =>
        found === null || Math.abs(placeOf(s) - point) < Math.abs(placeOf(found) - point) ? s : found,
      null,
    );
    return best?.at ?? value;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const back = upright ? 'ArrowLeft' : 'ArrowUp';
    const forth = upright ? 'ArrowRight' : 'ArrowDown';
    if (event.key !== back && event.key !== forth) return;
    event.preventDefault();
    onMove(value + (event.key === back ? -1 : 1));
  };
  const place = placeOf(span);
  const name = upright ? columnLetters(shown) : String(shown + 1);
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={text.edges[edge]}
      aria-orientation={upright ? 'horizontal' : 'vertical'}
      aria-valuemin={limits.min + 1}
      aria-valuemax={limits.max + 1}
      aria-valuenow={shown + 1}
      aria-valuetext={name}
      title={`${text.edges[edge]} ${name}`}
      data-edge={edge}
      className={classes.handle}
      data-upright={upright || undefined}
      style={upright ? { left: place - 5, height: across } : { top: place - 5, width: across }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(value);
      }}
      onPointerMove={(event) => dragged !== null && setDragged(nearest(event))}
      onPointerUp={(event) => {
        if (dragged === null) return;
        setDragged(null);
        onMove(nearest(event));
      }}
      onPointerCancel={() => setDragged(null)}
    />
  );
}
