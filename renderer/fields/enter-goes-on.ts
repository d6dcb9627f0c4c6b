import type { KeyboardEvent } from 'react';

/**
 * Enter in a one-line field goes to the next field of the form, as in the paper form, and from the last to the button
 * of the deed; it never sends it. An open list in which something is marked has taken the key for its own choice before.
 */
export function enterGoesOn(event: KeyboardEvent<HTMLFormElement>): void {
  const from = event.target;
  if (event.key !== 'Enter' || event.defaultPrevented || !(from instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input:not([type=hidden]):not(:disabled), textarea'),
  ].filter((field) => field.offsetParent !== null);
  const deed = event.currentTarget.querySelector<HTMLElement>('button[type=submit]:not(:disabled)');
  (fields[fields.indexOf(from) + 1] ?? deed)?.focus();
}
