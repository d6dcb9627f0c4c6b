// biome-ignore-all lint/a11y/useSemanticElements: a separator that is moved is no <hr>; ARIA names such a one.
import type { KeyboardEvent, PointerEvent } from 'react';
import { memberDeedText } from '../../../shared/i18n/vi/member-deeds.ts';
import classes from './member-grid.module.css';

interface Props {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The right edge of a header: drawn with the mouse, or moved with ← and →. */
export function ColumnEdge({ label, width, onWidth }: Props) {
  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    const edge = event.currentTarget;
    const from = event.clientX;
    edge.setPointerCapture(event.pointerId);
    const move = (at: globalThis.PointerEvent) => onWidth(width + at.clientX - from);
    edge.addEventListener('pointermove', move);
    edge.addEventListener('pointerup', () => edge.removeEventListener('pointermove', move), { once: true });
  };
  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowLeft' ? -10 : event.key === 'ArrowRight' ? 10 : 0;
    if (by === 0) return;
    event.preventDefault();
    onWidth(width + by);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={memberDeedText.layoutWidth(label)}
      aria-valuenow={width}
      aria-valuemin={50}
      aria-valuemax={800}
      className={classes.edge}
      onPointerDown={start}
      onKeyDown={key}
    />
  );
}
