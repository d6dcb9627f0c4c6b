/** Who is due for a Huy hiệu Đảng at one round, in the groups in which an office looks at them. */
import type { ReadDb } from '../../db/connection.ts';
import {
  type BadgeFacts,
  badgeFacts,
  disciplinesSince,
  type OpenProposal,
  openProposals,
  withoutAdmission,
} from '../../db/repo/badge-due.ts';
import { subtreeIds } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import {
  type BadgeCandidate,
  type BadgeDueAnswer,
  type BadgeGroup,
  type BadgeNote,
  badgeNotes,
  type CandidateList,
} from '../../shared/ipc/badge.ts';
import {
  type BadgePerson,
  badgeDueAt,
  earlyBadgeAt,
  posthumousLookBack,
  type RoundQuestion,
  roundQuestion,
  unclearBadgeAt,
} from '../../shared/rules/badge-due.ts';
import { disciplineWait } from '../../shared/rules/discipline-wait.ts';
import type { BadgeRound } from '../../shared/rules/regulations/badge-rounds.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { badgePeople, withKnownSince } from './badge-people.ts';
import { roundInfo } from './badge-rounds.ts';

export interface DueRequest {
  readonly round: BadgeRound;
  readonly orgId: number | null;
  readonly level: number | null;
  readonly early: boolean;
  /** rows of each group at the most */
  readonly most: number;
}

interface Found {
  readonly person: BadgePerson;
  readonly group: BadgeGroup;
  readonly kind: BadgeCandidate['kind'];
  readonly level: number;
  readonly on: string;
  readonly wait: BadgeCandidate['wait'];
}

const byLevelAndDay = (a: Found, b: Found): number =>
  b.level - a.level || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** No wait is longer, so older disciplines are not read. */
const longestWait = 24;

export function badgeDue(db: ReadDb, request: DueRequest, today: string): BadgeDueAnswer {
  const { round, orgId, level } = request;
  const changes = ruleChanges(db);
  const question = roundQuestion(round, today, changes);
  const people = badgePeople(db, {
    orgId,
    today,
    until: round.until,
    diedAfter: addMonths(round.day, -posthumousLookBack),
  });
  const waits = waitsAt(db, round.day, changes);
  const found = settled(db, findAll(people, question, request.early), question, request.early).map((one) =>
    waiting(one, waits(one.person.memberId)),
  );
  const asked = level === null ? found : found.filter((one) => one.level === level);
  const groups = Map.groupBy(asked, (one) => one.group);
  const listOf = (group: BadgeGroup): CandidateList => {
    const all = (groups.get(group) ?? []).toSorted(byLevelAndDay);
    return { found: all.length, rows: candidates(db, all.slice(0, request.most), today) };
  };
  return {
    round: roundInfo(db, round, changes),
    groups: {
      due: listOf('due'),
      late: listOf('late'),
      waiting: listOf('waiting'),
      posthumous: listOf('posthumous'),
      unclear: listOf('unclear'),
      early: listOf('early'),
    },
    levels: levelCounts(found.filter(({ group }) => group !== 'unclear' && group !== 'early')),
    withoutDate: withoutAdmission(db, orgId === null ? null : subtreeIds(db, orgId)),
  };
}

function findAll(people: readonly BadgePerson[], question: RoundQuestion, early: boolean): Found[] {
  return people.flatMap((person): Found | [] => {
    const due = badgeDueAt(person, question);
    if (due) return { person, ...due, kind: due.group, wait: null };
    const soon = early ? earlyBadgeAt(person, question) : null;
    if (soon) return { person, ...soon, group: 'early', kind: 'early', wait: null };
    const level = unclearBadgeAt(person, question);
    return level === null ? [] : { person, level, on: '', group: 'unclear', kind: 'due', wait: null };
  });
}

/** Years reached before the register had somebody are asked about only of those for whom it decides. */
function settled(db: ReadDb, found: readonly Found[], question: RoundQuestion, early: boolean): Found[] {
  const asked = ({ group, person }: Found) =>
    (group === 'late' || group === 'posthumous') && person.badgeLevel === 0;
  const known = withKnownSince(
    db,
    found.filter(asked).map(({ person }) => person),
  );
  return [...found.filter((one) => !asked(one)), ...findAll(known, question, early)];
}

/** Reads the waits at once; asked for each person found. */
function waitsAt(db: ReadDb, day: string, changes: RuleChanges): (id: number) => BadgeCandidate['wait'] {
  const disciplined = disciplinesSince(db, addMonths(day, -longestWait).slice(0, 4));
  return (memberId) => badgeWaitOf(disciplined.get(memberId) ?? [], day, changes);
}

export function badgeWaitOf(
  events: readonly LedgerEvent[],
  day: string,
  changes: RuleChanges,
): BadgeCandidate['wait'] {
  const wait = events.length === 0 ? null : disciplineWait(events, day, changes);
  if (!wait) return null;
  const { months, freeOn, citation, discipline } = wait;
  return { disciplinedOn: discipline.event.effectiveOn, months, freeOn, citation };
}

const waiting = (one: Found, wait: BadgeCandidate['wait']): Found =>
  wait && one.group !== 'unclear'
    ? { ...one, group: one.group === 'early' ? 'early' : 'waiting', wait }
    : one;

const levelCounts = (found: readonly Found[]): BadgeDueAnswer['levels'] =>
  [...Map.groupBy(found, ({ level }) => level)]
    .map(([level, of]) => ({ level, count: of.length }))
    .sort((a, b) => b.level - a.level);

/** By level, then by tên. */
function candidates(db: ReadDb, found: readonly Found[], today: string): BadgeCandidate[] {
  const ids = found.map(({ person }) => person.memberId);
  const facts = new Map(badgeFacts(db, ids, today).map((f) => [f.memberId, f]));
  const proposals = Map.groupBy(openProposals(db, ids), ({ memberId }) => memberId);
  return found
    .flatMap((one) => {
      const fact = facts.get(one.person.memberId);
      return fact ? [{ one, fact }] : [];
    })
    .toSorted((a, b) => b.one.level - a.one.level || (a.fact.nameSort < b.fact.nameSort ? -1 : 1))
    .map(({ one, fact }) => candidate(one, fact, proposals.get(fact.memberId) ?? []));
}

function candidate(
  { person, kind, level, on, wait }: Found,
  fact: BadgeFacts,
  proposals: readonly OpenProposal[],
): BadgeCandidate {
  const { nameSort: _, leftOn, exempt, suspended, away, transferring, ...shown } = fact;
  const proposed = proposals.find((p) => p.level === level);
  return {
    ...shown,
    level,
    on,
    kind,
    start: person.start,
    wait,
    notes: notesOf(fact, person),
    diedOn: person.dead ? leftOn : '',
    proposed: proposed
      ? { state: proposed.state, roundName: proposed.roundName, roundDay: proposed.roundDay }
      : null,
  };
}

export const notesOf = (
  fact: BadgeFacts,
  { start, dead }: Pick<BadgePerson, 'start' | 'dead'>,
): BadgeNote[] => {
  const holds: Readonly<Record<BadgeNote, boolean>> = {
    ceremonyOnly: start?.basis === 'ceremony',
    exempt: !dead && fact.exempt === 1,
    suspended: !dead && fact.suspended === 1,
    away: !dead && fact.away === 1,
    transferring: !dead && fact.transferring === 1,
  };
  return badgeNotes.filter((note) => holds[note]);
};
