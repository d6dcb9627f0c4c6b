/** A part of the options that can be folded away: a paper may ask for fourteen things. Folded, it still says how it stands. */
import { Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './section.module.css';

interface Props {
  readonly title: string;
  /** how it stands, in a few words: "3 đồng chí"; '' = nothing to say */
  readonly stand: string;
  /** something in it has to be mended */
  readonly faulty?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, stand, faulty = false, children }: Props) {
  return (
    <details open className={classes.section}>
      <summary className={classes.head}>
        <IconChevronDown className={classes.sign} size={18} aria-hidden />
        <Text fw={600} span>
          {title}
        </Text>
        <Text span className={faulty ? `${classes.stand} ${classes.faulty}` : classes.stand}>
          {stand}
        </Text>
      </summary>
      {children}
    </details>
  );
}
