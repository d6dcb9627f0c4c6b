/** Any place may ask to take the last step back; the frame shows what would come back and does it. */
const eventName = 'sodang:undo';

export const requestUndo = (): void => {
  window.dispatchEvent(new CustomEvent(eventName));
};

/** @returns what ends the listening */
export function onUndoRequest(listener: () => void): () => void {
  window.addEventListener(eventName, listener);
  return () => window.removeEventListener(eventName, listener);
}
