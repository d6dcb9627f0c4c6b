import type { StepView } from '../../shared/ipc/step.ts';

/** Any place may ask to take a step back; the frame shows what would come back and does it. */
const eventName = 'sodang:undo';

/** @param step null: the last one of the person at work */
export const requestUndo = (step: StepView | null): void => {
  window.dispatchEvent(new CustomEvent(eventName, { detail: step }));
};

/** @returns what ends the listening */
export function onUndoRequest(listener: (step: StepView | null) => void): () => void {
  const onEvent = (event: Event) => {
    // Only requestUndo sends it.
    if (event instanceof CustomEvent) listener(event.detail as StepView | null);
  };
  window.addEventListener(eventName, onEvent);
  return () => window.removeEventListener(eventName, onEvent);
}
