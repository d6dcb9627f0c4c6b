import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './figure.module.css';

interface Props {
  readonly label: string;
  /** already written the Vietnamese way: 2.528 or 72,5% */
  readonly value: string;
  /** what it is counted on, e.g. "trên 929 đảng viên" */
  readonly base?: string;
  /** makes the whole figure open its list; gets the figure's inside */
  readonly link?: (inside: ReactNode, className: string) => ReactNode;
}

/** A number with its name and its base; where it has a list behind it, it opens that list. */
export function Figure({ label, value, base, link }: Props) {
  const inside = (
    <>
      <Text component="span" className={classes.value ?? ''}>
        {value}
      </Text>
      <Text component="span" className={classes.label ?? ''}>
        {label}
      </Text>
      {base !== undefined && (
        <Text component="span" c="dimmed" display="block">
          {base}
        </Text>
      )}
    </>
  );
  if (link) return link(inside, `${classes.figure} ${classes.link}`);
  return (
    <Paper withBorder className={classes.figure ?? ''}>
      {inside}
    </Paper>
  );
}
