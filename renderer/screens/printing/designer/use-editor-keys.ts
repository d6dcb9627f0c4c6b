import { useEffect, useRef } from 'react';

interface Deeds {
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Ctrl+S, Ctrl+Z and Ctrl+Y belong to the template while its editor stands open, in its text boxes too: they go by
 * the template, not by the signs of one box. A dialog that lies over it keeps its own keys.
 */
export function useEditorKeys(deeds: Deeds): void {
  const newest = useRef(deeds);
  newest.current = deeds;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      const key = event.key.toLowerCase();
      const { save, undo, redo } = newest.current;
      if (key === 's') save();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else if (key === 'z') undo();
      else return;
      event.preventDefault();
    };
    // Before the page's own Ctrl+Z, which takes back the last step in the register.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
