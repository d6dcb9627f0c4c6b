import { Anchor } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import type { ListedYear } from '../../../shared/ipc/year.ts';
import { momentDay } from '../../parts/moment-text.ts';
import classes from './year.module.css';

interface Props {
  readonly year: number;
  readonly closing: NonNullable<ListedYear['closing']>;
  /** beside other things in one row */
  readonly short?: boolean;
}

/** By which snapshot a year is closed; leads to it, where amending and reopening are. */
export const ClosedMark = ({ year, closing, short = false }: Props) => (
  <span>
    <IconLock size={17} aria-hidden className={classes.inLine ?? ''} />{' '}
    <Anchor
      renderRoot={(props) => (
        <Link to="/xep-loai/$year" params={{ year: String(year) }} search={{ muc: 'khoa-nam' }} {...props} />
      )}
    >
      {text.closed(closing, short ? '' : momentDay(closing.closedAt))}
    </Anchor>
  </span>
);
