import { Box, Button } from '@mantine/core';
import { pastText as text } from '../../shared/i18n/vi/past.ts';
import type { PastView } from '../../shared/ipc/past.ts';
import { useCommand } from '../api.ts';
import classes from './frame.module.css';

/** Across the top of the window, for as long as another day's register is looked at. */
export function PastBanner({ past }: { readonly past: PastView }) {
  const close = useCommand('past.close');
  const lock = useCommand('register.lock');
  const elsewhere = past.kind === 'elsewhere';
  return (
    <Box className={classes.past} role="note">
      <span>{elsewhere ? text.bannerElsewhere(past.day) : text.banner(past.day)}</span>
      <Button
        flex="none"
        size="compact-sm"
        variant="white"
        color="dark"
        onClick={() => (elsewhere ? lock : close).mutate({})}
      >
        {text.backToToday}
      </Button>
    </Box>
  );
}
