import type { KeyboardEvent } from 'react';
import { enterGoesOn } from './enter-goes-on.ts';

/** Ctrl+S writes, Enter goes on to the next field. */
export const formKeys =
  (submit: () => void) =>
  (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    } else enterGoesOn(event);
  };
