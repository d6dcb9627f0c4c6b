import type { ReactNode } from 'react';
import classes from './exchange.module.css';

interface Props {
  readonly label: string;
  readonly busy?: boolean;
  /** lower than usual, where more stands below */
  readonly low?: boolean;
  readonly children: ReactNode;
}

/** A table that scrolls by itself, so that the steps and the buttons stay in sight. */
export function ScrollBox({ label, busy = false, low = false, children }: Props) {
  return (
    <section
      className={classes.scroll}
      data-low={low || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0}
      aria-label={label}
      aria-busy={busy}
    >
      {children}
    </section>
  );
}
