import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import type { Look } from '../../../../../shared/documents/template.ts';
import classes from '../designer.module.css';

/** Points to millimetres. */
const point = 25.4 / 72;
const step = 0.25;
/** The usual size of a field whose size is left to the layout. */
const usualSize = 14;

interface Props {
  readonly text: string;
  readonly look: Look;
  readonly smallest: number;
  /** CSS pixels to a millimetre */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly onFit: (fits: boolean) => void;
}

export const styleOf = (look: Look): CSSProperties => ({
  fontFamily: look.font === 'sans' ? "'Be Vietnam Pro', sans-serif" : "Tinos, 'Times New Roman', serif",
  fontWeight: look.bold ? 700 : 400,
  fontStyle: look.italic ? 'italic' : 'normal',
  textDecoration: look.underlined ? 'underline' : 'none',
  textTransform: look.upper ? 'uppercase' : 'none',
  textAlign: look.align === 'centre' ? 'center' : look.align,
});

/** A text as large as it may be in its box; what does not fit at the smallest size is told. */
export function FittedText({ text, look, smallest, scale, width, height, onFit }: Props) {
  const box = useRef<HTMLSpanElement>(null);
  const told = useRef<boolean | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let stale = false;
    const setSize = (): void => {
      if (stale) return;
      let size = look.size || usualSize;
      const set = (): void => {
        element.style.fontSize = `${size * point * scale}px`;
      };
      const overflows = (): boolean =>
        element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
      set();
      while (overflows() && size - step >= smallest) {
        size -= step;
        set();
      }
      const fits = !overflows();
      if (told.current !== fits) onFit(fits);
      told.current = fits;
    };
    setSize();
    // The letters of paper are fetched when they are first used.
    void document.fonts.ready.then(setSize);
    return () => {
      stale = true;
    };
  });
  return (
    <span
      ref={box}
      className={classes.fitted}
      style={{ ...styleOf(look), width: width * scale, height: height * scale }}
    >
      {text}
    </span>
  );
}
