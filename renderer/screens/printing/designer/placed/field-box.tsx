import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { blank, type Facts, fillLine } from '../../../../../shared/documents/fill-marks.ts';
import type { PlacedBody, PlacedField } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import { formatAmount } from '../millimetres.ts';
import classes from '../sheet.module.css';
import { byKey, movedBy, sizedBy, snapped } from './field-ops.ts';
import { FittedText } from './fitted-text.tsx';

const text = designerText.fields;

interface Props {
  readonly field: PlacedField;
  readonly number: number;
  readonly page: PlacedBody['page'];
  /** what is not known stays empty there, for the pen */
  readonly onBlank: boolean;
  readonly scale: number;
  readonly facts: Facts;
  readonly chosen: boolean;
  readonly cut: boolean;
  /** whose edges it comes into line with */
  readonly others: readonly PlacedField[];
  readonly onChoose: (id: string) => void;
  readonly onField: (field: PlacedField, what: string) => void;
  readonly onFit: (id: string, fits: boolean) => void;
}

const saidBy = (text: string, facts: Facts, onBlank: boolean): string =>
  fillLine(text, facts)
    .map((run) => (onBlank && run.fact && run.text === blank ? '' : run.text))
    .join('');

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly from: PlacedField;
  readonly sizing: boolean;
}

/** One field on the sheet: dragged, sized at its corner, or moved by the arrows. */
export function FieldBox(props: Props) {
  const { field, number, page, onBlank, scale, facts, chosen, cut, others, onChoose, onField, onFit } = props;
  const drag = useRef<Drag | null>(null);
  const begin = (event: PointerEvent<HTMLElement>, sizing: boolean): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, from: field, sizing };
    onChoose(field.id);
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    if (!drag.current) return;
    const { from, sizing } = drag.current;
    const [dx, dy] = [(event.clientX - drag.current.x) / scale, (event.clientY - drag.current.y) / scale];
    if (dx === 0 && dy === 0) return;
    onField(
      sizing ? sizedBy(from, dx, dy, page) : snapped(movedBy(from, dx, dy, page), others, page),
      'drag',
    );
  };
  const end = (): void => {
    drag.current = null;
  };
  const dragging = { onPointerMove: move, onPointerUp: end, onPointerCancel: end };
  const onKey = (event: KeyboardEvent): void => {
    const next = event.altKey || event.metaKey ? null : byKey(field, event, page);
    if (!next) return;
    event.preventDefault();
    onField(next, 'arrows');
  };
  const { left, top, width, height } = field;
  const shown = saidBy(field.text, facts, onBlank);
  const where = text.where(
    ...([left, top, width, height].map(formatAmount) as [string, string, string, string]),
  );
  return (
    <div
      className={classes.field}
      data-chosen={chosen}
      data-cut={cut}
      style={{ left: left * scale, top: top * scale, width: width * scale, height: height * scale }}
    >
      <button
        type="button"
        className={classes.grip}
        aria-pressed={chosen}
        aria-label={`${text.field(number, shown || field.text)}, ${where}${cut ? `, ${text.cut}` : ''}`}
        onFocus={() => onChoose(field.id)}
        onKeyDown={onKey}
        onPointerDown={(event) => begin(event, false)}
        {...dragging}
      >
        <FittedText
          text={shown}
          look={field.look}
          smallest={field.smallest}
          scale={scale}
          width={width}
          height={height}
          onFit={(fits) => onFit(field.id, fits)}
        />
      </button>
      {shown.trim() === '' && <span className={classes.empty}>{field.text}</span>}
      {field.box !== null && <span className={classes.boxMark}>{text.boxMark(field.box)}</span>}
      {cut && <span className={classes.cutMark}>{text.cut}</span>}
      <span
        className={classes.corner}
        aria-hidden
        onPointerDown={(event) => begin(event, true)}
        {...dragging}
      />
    </div>
  );
}
