/** Steps back and forth over a value that is being worked on. Signs typed one after the other are one step. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** what was changed last and when: the same thing changed again at once joins that step */
  readonly last: { readonly what: string; readonly at: number } | null;
}

const joinedWithin = 1500;
const mostSteps = 300;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [], last: null });

export function changed<T>(history: History<T>, next: T, what: string, at: number): History<T> {
  if (next === history.now) return history;
  const { last } = history;
  const joins = last !== null && last.what === what && at - last.at < joinedWithin;
  const past = joins ? history.past : [...history.past, history.now].slice(-mostSteps);
  return { past, now: next, future: [], last: { what, at } };
}

export function back<T>(history: History<T>): History<T> {
  const now = history.past.at(-1);
  if (now === undefined) return history;
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future], last: null };
}

export function forth<T>(history: History<T>): History<T> {
  const [now, ...future] = history.future;
  if (now === undefined) return history;
  return { past: [...history.past, history.now], now, future, last: null };
}
