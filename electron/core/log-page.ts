/** A page of the log: walked backwards in windows, by what a person filters for, and never longer than a moment. */
import type { ReadDb } from '../../db/connection.ts';
import { logHead } from '../../db/log-chain.ts';
import type { AccessDeed } from '../../db/repo/access-log.ts';
import {
  entriesBetween,
  entriesOf,
  type LoggedEntry,
  type LogQuestion,
  sequencesOfSpan,
} from '../../db/repo/log-entries.ts';
import { sequencesOfMember } from '../../db/repo/log-of-member.ts';
import { isRestrictedStep, restrictedTables } from '../../db/restricted-tables.ts';
import type { LogEntry, LogFilter, LogKind, LogPage } from '../../shared/ipc/log.ts';
import { foldText } from '../../shared/text/names.ts';
import { logTeller } from './log-sentence.ts';

/** Which deeds a person means by a kind; changes of rows are the kind 'edit'. */
export const deedsOfKind: Readonly<Record<Exclude<LogKind, 'edit'>, readonly AccessDeed[]>> = {
  reveal: ['reveal'],
  export: ['export'],
  print: ['print'],
  copy: ['copy'],
  unlock: ['unlock', 'refused', 'lock'],
  password: ['password'],
  backup: ['backup', 'restore'],
  check: ['check'],
  people: ['people'],
  handover: ['handover'],
  machine: ['update', 'support', 'clock'],
};

const kindOfDeed = new Map<AccessDeed, LogKind>(
  Object.entries(deedsOfKind).flatMap(([kind, deeds]) =>
    deeds.map((deed) => [deed, kind as LogKind] as const),
  ),
);
export const logKindOf = (deed: AccessDeed): LogKind => kindOfDeed.get(deed) ?? 'machine';

const window = 5000;
/** Milliseconds after which a search answers with what it has; it goes on when asked. */
const patience = 400;

/** The first moment of a day in Vietnam, which keeps one clock all the year. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString();
const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export const momentsOf = (from: string, to: string) => ({
  from: startOf(from),
  until: startOf(nextDay(to)),
});

interface Asked {
  readonly filter: LogFilter;
  readonly before: number | null;
  readonly limit: number;
}

/** @param tierOpen whether the restricted tier is open: else its entries are passed over */
export function logPage(db: ReadDb, { filter, before, limit }: Asked, tierOpen: boolean): LogPage {
  const total = logHead(db).sequence;
  const question: LogQuestion = {
    from: filter.from === null ? null : startOf(filter.from),
    until: filter.to === null ? null : startOf(nextDay(filter.to)),
    actor: filter.actor,
    only: filter.kind === null ? null : filter.kind === 'edit' ? 'changes' : deedsOfKind[filter.kind],
  };
  const nothing = { entries: [], next: null, total };
  const bounds =
    filter.from === null && filter.to === null
      ? { low: 1, high: total }
      : sequencesOfSpan(db, question.from, question.until);
  if (!bounds) return nothing;
  const about = filter.memberId === null ? null : sequencesOfMember(db, filter.memberId);
  const show = shownEntries(db, filter, tierOpen);
  const entries: LogEntry[] = [];
  const started = performance.now();
  let high = Math.min(before ?? Number.MAX_SAFE_INTEGER, bounds.high + 1);
  while (high > bounds.low) {
    const among = about?.filter((n) => n < high && n >= bounds.low).slice(0, limit);
    const low = among ? (among.at(-1) ?? bounds.low) : Math.max(high - window, bounds.low);
    const found = among ? entriesOf(db, question, among) : entriesBetween(db, question, { low, high, limit });
    for (const entry of found) {
      const shown = show(entry);
      if (shown) entries.push(shown);
      if (entries.length < limit) continue;
      return { entries, next: entry.sequence > bounds.low ? entry.sequence : null, total };
    }
    // A window that gave a whole page may hold more.
    high = !among && found.length === limit ? (found.at(-1)?.sequence ?? low) : low;
    if (performance.now() - started > patience && high > bounds.low) break;
  }
  return { entries, next: high > bounds.low ? high : null, total };
}

function shownEntries(db: ReadDb, { words }: LogFilter, tierOpen: boolean) {
  const teller = logTeller(db);
  const sought = foldText(words.trim());
  const steps = new Map<number, boolean>();
  const ofTheTier = ({ change, deed }: LoggedEntry): boolean => {
    if (deed) return deed.restricted;
    if (!change) return false;
    const { stepId } = change;
    // Every change has its step today; of the oldest registers only the table tells.
    if (stepId === null) return (restrictedTables as readonly string[]).includes(change.entity);
    const known = steps.get(stepId) ?? db.pluck<number>(`SELECT ${isRestrictedStep('?')}`, [stepId])[0] === 1;
    steps.set(stepId, known);
    return known;
  };
  return (entry: LoggedEntry): LogEntry | null => {
    const { sequence, at, actor, reason, change, deed } = entry;
    if (at === null || (!tierOpen && ofTheTier(entry))) return null;
    const told = change ? teller.change(change) : deed ? teller.deed({ ...deed, reason }) : null;
    if (!told) return null;
    const shown: LogEntry = {
      number: sequence,
      at,
      actor,
      kind: deed ? logKindOf(deed.deed) : 'edit',
      what: told.what,
      ground: change ? reason : '',
      memberId: told.memberId,
      stepId: change?.stepId ?? null,
    };
    const found = sought === '' || foldText(`${actor} ${shown.what} ${shown.ground}`).includes(sought);
    return found ? shown : null;
  };
}
