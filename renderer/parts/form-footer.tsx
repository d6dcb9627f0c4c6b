import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './form-footer.module.css';

/** The buttons of a form: what abandons it, then what does its deed. In sight also where the form is longer than the window. */
export function FormFooter({ children }: { readonly children: ReactNode }) {
  return (
    <Group justify="flex-end" gap="sm" className={classes.footer ?? ''}>
      {children}
    </Group>
  );
}
