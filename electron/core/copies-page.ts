/** A page of the register of copies, and how often each kind was in the year that runs. */
import type { ReadDb } from '../../db/connection.ts';
import { copiesOut, countCopiesOut, type LoggedOut } from '../../db/repo/copies-out.ts';
import { copiesText } from '../../shared/i18n/vi/copies.ts';
import { type CopiesOut, type CopyOut, copyKinds } from '../../shared/ipc/log.ts';
import { momentsOf } from './log-page.ts';

interface Asked {
  readonly before: number | null;
  readonly limit: number;
  readonly today: string;
}

const entryOf = ({ id, at, actor, deed, what, reason, member }: LoggedOut): CopyOut => ({
  ...{ id, at, actor, kind: deed, reason },
  what: copiesText.whatOf(what, member),
});

/** @param tierOpen whether the restricted tier is open: else what left it is neither shown nor counted */
export function copiesPage(db: ReadDb, { before, limit, today }: Asked, tierOpen: boolean): CopiesOut {
  const found = copiesOut(db, { before, limit: limit + 1 }, tierOpen);
  const entries = found.slice(0, limit).map(entryOf);
  const year = today.slice(0, 4);
  const counted = countCopiesOut(db, momentsOf(`${year}-01-01`, `${year}-12-31`), tierOpen);
  const times = new Map(counted.map((count) => [count.deed, count.times]));
  return {
    entries,
    next: found.length > limit ? (entries.at(-1)?.id ?? null) : null,
    year,
    counts: copyKinds.map((kind) => ({ kind, times: times.get(kind) ?? 0 })),
  };
}
