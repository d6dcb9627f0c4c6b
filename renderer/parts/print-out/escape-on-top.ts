/**
 * Escape belongs to the dialog on top. Every layer of Mantine listens at the window by itself, so a dialog that the
 * frame lays over the form of a screen would take that form with it.
 */
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';

/** What closes the dialogs on top, the topmost last. */
const onTop: (() => void)[] = [];

function closeTop(event: KeyboardEvent): void {
  const close = onTop.at(-1);
  if (event.key !== 'Escape' || event.isComposing || !close) return;
  event.stopImmediatePropagation();
  close();
}

/** In the frame alone: it hears Escape before the layers of any screen, which listen only once they are drawn. */
export function useEscapeOfTop(): void {
  useLayoutEffect(() => {
    window.addEventListener('keydown', closeTop, { capture: true });
    return () => window.removeEventListener('keydown', closeTop, { capture: true });
  }, []);
}

/** In a dialog that the frame shows: Escape closes it and nothing under it. */
export function useOnTop(onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const own = () => close();
    onTop.push(own);
    return () => {
      onTop.splice(onTop.indexOf(own), 1);
    };
  }, []);
}
