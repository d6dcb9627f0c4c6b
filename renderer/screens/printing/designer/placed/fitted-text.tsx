import { useLayoutEffect, useRef } from 'react';
import type { Look } from '../../../../../shared/documents/template.ts';
import { lettersOf, sizeOf } from '../../../../print/documents/placed-look.ts';
import classes from '../sheet.module.css';

/** Points to millimetres. */
const point = 25.4 / 72;
const step = 0.25;

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
      let size = sizeOf(look);
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
      style={{ ...lettersOf(look), width: width * scale, height: height * scale }}
    >
      {text}
    </span>
  );
}
