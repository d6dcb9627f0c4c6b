/** Any place may print; the frame asks why something is printed again and what came out of the printer. */
import type { EarlierPrint } from '../../../shared/ipc/print-register.ts';

/** What is asked of the frame. */
export type PrintRequest =
  /** answered with the reason, or null where the person lets it be */
  | {
      readonly ask: 'reason';
      readonly earlier: readonly EarlierPrint[];
      readonly answer: (reason: string | null) => void;
    }
  /** a print or a copy was written into the register; one that waits is asked about at once */
  | { readonly ask: 'outcome'; readonly runId: number; readonly waits: boolean };

const eventName = 'sodang:print';

const send = (detail: PrintRequest): void => {
  window.dispatchEvent(new CustomEvent(eventName, { detail }));
};

export const askReason = (earlier: readonly EarlierPrint[]): Promise<string | null> =>
  new Promise((answer) => send({ ask: 'reason', earlier, answer }));

export const askOutcome = (runId: number, waits = true): void => send({ ask: 'outcome', runId, waits });

/** @returns what ends the listening */
export function onPrintRequest(listener: (request: PrintRequest) => void): () => void {
  const onEvent = (event: Event) => {
    // Only the two functions above send it.
    if (event instanceof CustomEvent) listener(event.detail as PrintRequest);
  };
  window.addEventListener(eventName, onEvent);
  return () => window.removeEventListener(eventName, onEvent);
}
