// The one pass over today's states against the ledger of each member, and the worked examples of the regulations.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventsOfMember, insertEvent } from '../../db/repo/event.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { aMember } from '../../db/testing/builders.ts';
import { type TestRegister, testActor, testRegister } from '../../db/testing/register.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import type { BadgeDueAnswer } from '../../shared/ipc/badge.ts';
import { badgeDueAt, earlyBadgeAt, roundQuestion, unclearBadgeAt } from '../../shared/rules/badge-due.ts';
import { badgePersonOf } from '../../shared/rules/badge-person.ts';
import { disciplineWait } from '../../shared/rules/discipline-wait.ts';
import { milestoneOf } from '../../shared/rules/party-age-start.ts';
import { type BadgeRound, badgeRoundOf } from '../../shared/rules/regulations/badge-rounds.ts';
import { legalLife } from '../../shared/testing/legal-life.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { badgeDue } from './badge-due.ts';

const today = '2026-11-22';

/** A round at which something may be due to the first of them whose Party age is known. */
function roundFor(ids: readonly number[], level: number, months: number): BadgeRound {
  const starts = ids.flatMap((id) => badgePersonOf(id, eventsOfMember(register.db, id), today)?.start ?? []);
  const on = starts[0] ? milestoneOf(starts[0], level) : '2027-01-01';
  return badgeRoundOf(addMonths(on, months));
}

let register: TestRegister;
beforeAll(() => {
  register = testRegister();
  register.branch('Chi bộ 2');
  register.branch('Chi bộ 3');
});
afterAll(() => register.close());

function addLife(life: readonly LedgerEvent[]): number {
  const id = aMember().addTo(register);
  const entered = { at: testActor.at, by: testActor.name };
  register.write((db) => {
    for (const event of life) insertEvent(db, { ...event, memberId: id }, entered);
    refreshState(db, id, today);
  });
  return id;
}

/** One line for each person found: who, in which group, which level, reached on which day. */
function byLedgers(ids: readonly number[], round: BadgeRound): string[] {
  const question = roundQuestion(round, today);
  return ids.flatMap((id) => {
    const events = eventsOfMember(register.db, id);
    const person = badgePersonOf(id, events, today);
    if (!person) return [];
    const due = badgeDueAt(person, question);
    const group = disciplineWait(events, round.day) ? 'waiting' : due?.group;
    if (due) return [`${id} ${group} ${due.level} ${due.on}`];
    const early = earlyBadgeAt(person, question);
    if (early) return [`${id} early ${early.level} ${early.on}`];
    const unclear = unclearBadgeAt(person, question);
    return unclear === null ? [] : [`${id} unclear ${unclear} `];
  });
}

const linesOf = ({ groups }: BadgeDueAnswer): string[] =>
  Object.entries(groups).flatMap(([group, { rows }]) =>
    rows.map((row) => `${row.memberId} ${group} ${row.level} ${row.on}`),
  );

it('finds by one pass of the states what the ledger of each member says, whatever was lived', () => {
  const groups = new Set<string>();
  const request = { orgId: null, level: null, early: true, most: Number.POSITIVE_INFINITY } as const;
  fc.assert(
    fc.property(
      fc.array(legalLife('partial', 14), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(30, 40, 45, 50),
      fc.constantFrom(0, 0, -10, -2, 3, 20),
      (lives, level, months) => {
        const ids = new Set(lives.map(addLife));
        const round = roundFor([...ids], level, months);
        const fast = linesOf(badgeDue(register.db, { ...request, round }, today)).filter((line) =>
          ids.has(Number(line.split(' ')[0])),
        );
        const slow = byLedgers([...ids], round);
        for (const line of slow) groups.add(line.split(' ')[1] ?? '');
        expect(fast.sort()).toEqual(slow.sort());
      },
    ),
    // The same lives every time, so that it can be said what they cover.
    { numRuns: 120, seed: 1930, endOnFailure: true },
  );
  // The invented lives are varied enough to say something.
  expect([...groups]).toEqual(expect.arrayContaining(['due', 'late', 'early']));
}, 60_000);
