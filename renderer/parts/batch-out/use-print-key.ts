import { useHotkeys } from '@mantine/hooks';
import { type RefObject, useRef } from 'react';

/**
 * Ctrl+P for a button, also while a field has the keyboard. Of several on the screen the one answers that lies on top:
 * what a dialog covers keeps still.
 */
export function usePrintKey<T extends HTMLElement>(print: () => void): RefObject<T | null> {
  const button = useRef<T>(null);
  useHotkeys(
    [
      [
        'mod+P',
        () => {
          const top = [...document.querySelectorAll('[role=dialog]')].at(-1);
          if (!top || top.contains(button.current)) print();
        },
      ],
    ],
    [],
  );
  return button;
}
