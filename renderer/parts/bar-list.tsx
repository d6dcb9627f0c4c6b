import type { ReactNode } from 'react';
import classes from './bar-list.module.css';

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  /** what the length of the bar is, e.g. a share or a count */
  readonly value: number;
  /** the same, as it is written on the bar: "2.528", "72,5%" */
  readonly said: string;
}

interface Props {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** what a full bar stands for; without it the longest bar is full */
  readonly whole?: number;
}

/** Bars with their numbers written on them: the number says it, the bar shows it; the same in black and white. */
export function BarList({ label, bars, whole }: Props) {
  const most = whole ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul aria-label={label} className={classes.list}>
      {bars.map(({ key, label: name, value, said }) => (
        <li key={key} className={classes.row}>
          <span className={classes.name}>{name}</span>
          <span className={classes.track}>
            <span
              aria-hidden
              className={classes.bar}
              style={{ width: `calc((100% - var(--said)) * ${most === 0 ? 0 : Math.min(1, value / most)})` }}
            />
            <span className={classes.said}>{said}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
