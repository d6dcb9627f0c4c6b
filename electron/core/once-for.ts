/** Answers that are worked out once for each question until the register changes. */
import { lastChange } from '../../db/repo/member-list.ts';
import type { CoreContext, Session } from './context.ts';

interface Answer {
  readonly stamp: number;
  readonly answer: unknown;
}

const lastMade = new WeakMap<Session, Map<string, Answer>>();
/** Pages of one list, and the cells of one pivot, are asked one after another. */
const remembered = 6;

/** @param stamp another one when the answer may have become another; every change of the register where absent */
export function onceFor<T>(
  { db, session, today }: CoreContext,
  question: unknown,
  make: () => T,
  stamp = lastChange(db),
): T {
  const answers = lastMade.get(session) ?? new Map<string, Answer>();
  lastMade.set(session, answers);
  const key = today + JSON.stringify(question);
  const known = answers.get(key);
  // A question of this shape was answered by the same maker.
  if (known?.stamp === stamp) return known.answer as T;
  const answer = make();
  if (answers.size >= remembered) answers.clear();
  answers.set(key, { stamp, answer });
  return answer;
}
