/** The monthly minutes of the log: what there was by deed and by person, and the code of the last entry to be signed. */

import { logHead } from '../../db/log-chain.ts';
import { countEntries, linkOf } from '../../db/repo/log-entries.ts';
import { type LogKind, type LogMinutes, logKinds } from '../../shared/ipc/log.ts';
import { logCode } from '../../shared/text/log-code.ts';
import type { CoreContext } from './context.ts';
import { logKindOf, momentsOf } from './log-page.ts';
import { sheetFrame } from './sheet-frame.ts';

const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);

/** @param upTo the last entry that is counted and vouched for; beyond the end: the end */
export function logMinutes(
  context: CoreContext,
  { month, upTo }: { readonly month: string; readonly upTo: number },
): LogMinutes {
  const { db } = context;
  const { from, until } = momentsOf(`${month}-01`, lastDayOf(month));
  const byKind = new Map<LogKind, number>();
  const byPerson = new Map<string, number>();
  const sequence = Math.min(upTo, logHead(db).sequence);
  for (const { actor, deed, entries } of countEntries(db, { from, until, sequence })) {
    const kind = deed === '' ? 'edit' : logKindOf(deed);
    byKind.set(kind, (byKind.get(kind) ?? 0) + entries);
    byPerson.set(actor, (byPerson.get(actor) ?? 0) + entries);
  }
  const last = linkOf(db, sequence);
  return {
    ...sheetFrame(context),
    month,
    entries: [...byKind.values()].reduce((sum, n) => sum + n, 0),
    byKind: logKinds.flatMap((kind) => {
      const entries = byKind.get(kind);
      return entries === undefined ? [] : [{ kind, entries }];
    }),
    byPerson: [...byPerson]
      .map(([name, entries]) => ({ name, entries }))
      .sort((a, b) => b.entries - a.entries || a.name.localeCompare(b.name, 'vi')),
    sequence,
    at: last?.at ?? '',
    code: logCode(last?.mac ?? ''),
  };
}
