import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RollStanding } from '../shared/entities/meeting.ts';
import type { MemberState } from '../shared/entities/member-state.ts';
import { foldLedger, isActive } from '../shared/rules/lifecycle.ts';
import { legalLife } from '../shared/testing/legal-life.ts';
import { addDays, firstDayOf } from '../shared/text/day-arithmetic.ts';
import { eventsOfMember, insertEvent } from './repo/event.ts';
import { rollOn } from './repo/meeting.ts';
import { refreshState } from './repo/member-state.ts';
import { aMember } from './testing/builders.ts';
import { type TestRegister, testActor, testRegister } from './testing/register.ts';

let register: TestRegister;
let orgs: readonly number[];
beforeAll(() => {
  register = testRegister();
  // The lives of legalLife take place in organisations 1 to 3.
  orgs = [1, register.branch('Chi bộ 1'), register.branch('Chi bộ 2')];
});
afterAll(() => register.close());

const today = testActor.at.slice(0, 10);

/** As the ledger tells it: null = not on the roll. */
function standingOf(state: MemberState): RollStanding | null {
  if (state.status === 'temporary') return 'guest';
  if (!isActive(state.status)) return null;
  if (state.suspendedSince !== null) return 'suspended';
  if (state.exemptSince !== null) return 'exempt';
  return state.awaySince === null ? 'counted' : 'away';
}

it('the roll of a day is the branch of that day by the ledger, each once and with the standing of that day', () => {
  fc.assert(
    fc.property(legalLife('partial'), (events) => {
      const id = aMember().addTo(register);
      register.write((db) => {
        for (const event of events)
          insertEvent(db, { ...event, memberId: id }, { at: testActor.at, by: testActor.name });
        refreshState(db, id, today);
      });
      const ledger = eventsOfMember(register.db, id);
      const turns = events
        .map((e) => firstDayOf(e.effectiveOn))
        .flatMap((d) => [addDays(d, -1), d, addDays(d, 1)]);
      for (const day of [...turns, today]) {
        const { state } = foldLedger(ledger, day);
        for (const orgId of orgs) {
          const found = rollOn(register.db, orgId, day).filter((person) => person.memberId === id);
          const expected = state.orgId === orgId ? standingOf(state) : null;
          expect([day, orgId, found.map((person) => person.standing)]).toEqual([
            day,
            orgId,
            expected === null ? [] : [expected],
          ]);
        }
      }
    }),
    { numRuns: 40 },
  );
});
