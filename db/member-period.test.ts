import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../shared/entities/event.ts';
import { foldLedger, initialState, isActive } from '../shared/rules/lifecycle.ts';
import { legalLife } from '../shared/testing/legal-life.ts';
import { addDays, firstDayOf } from '../shared/text/day-arithmetic.ts';
import type { WriteDb } from './connection.ts';
import { eventsOfMember, insertEvent, withdrawEvent } from './repo/event.ts';
import { statesAsOf } from './repo/member-period.ts';
import { getStates, refreshState } from './repo/member-state.ts';
import { aMember } from './testing/builders.ts';
import { type TestRegister, testActor, testRegister } from './testing/register.ts';

let register: TestRegister;
beforeAll(() => {
  register = testRegister();
  // The lives of legalLife take place in organisations 1 to 3.
  register.branch('Chi bộ 1');
  register.branch('Chi bộ 2');
});
afterAll(() => register.close());

const today = testActor.at.slice(0, 10);
const entered = { at: testActor.at, by: testActor.name };
const stateOn = (id: number, day: string) => statesAsOf(register.db, [id], day).get(id) ?? initialState;
const fold = (id: number, day: string) => foldLedger(eventsOfMember(register.db, id), day).state;

const write = (db: WriteDb, memberId: number, events: readonly LedgerEvent[]): number[] => {
  const ids = events.map((event) => insertEvent(db, { ...event, memberId }, entered));
  refreshState(db, memberId, today);
  return ids;
};
const live = (events: readonly LedgerEvent[]) => {
  const id = aMember().addTo(register);
  return { id, eventIds: register.write((db) => write(db, id, events)) };
};
const day = fc.integer({ min: 0, max: 25_000 }).map((n) => addDays('1964-01-01', n));

describe('the state of every day', () => {
  it('equals the fold of the ledger on every day, around each event most of all', () => {
    fc.assert(
      fc.property(legalLife('partial'), fc.array(day, { maxLength: 8 }), (events, days) => {
        const { id } = live(events);
        const turns = events
          .map((e) => firstDayOf(e.effectiveOn))
          .flatMap((d) => [addDays(d, -1), d, addDays(d, 1)]);
        for (const on of [...turns, ...days, today, '9999-12-30'])
          expect([on, stateOn(id, on)]).toEqual([on, fold(id, on)]);
      }),
      { numRuns: 60 },
    );
  });

  it("equals today's state today", () => {
    fc.assert(
      fc.property(legalLife('partial'), (events) => {
        const { id } = live(events);
        expect(getStates(register.db, [id]).get(id)).toEqual(stateOn(id, today));
      }),
      { numRuns: 40 },
    );
  });

  it('is exactly what it was before, once the last entry is withdrawn', () => {
    const rows = (id: number) =>
      register.db.all('SELECT * FROM member_period WHERE member_id = ? ORDER BY from_on', [id]);
    fc.assert(
      fc.property(legalLife('partial'), (events) => {
        const { id } = live(events.slice(0, -1));
        const before = { today: getStates(register.db, [id]).get(id), periods: rows(id) };
        const [last] = register.write((db) => write(db, id, events.slice(-1)));
        if (last === undefined) return;
        register.write((db) => {
          withdrawEvent(db, { id: last, reason: 'Ghi nhầm', ...entered });
          refreshState(db, id, today);
        });
        expect({ today: getStates(register.db, [id]).get(id), periods: rows(id) }).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('opening + in − out = closing, asked of the tables for each organisation and any two days', () => {
    const twoDays = fc.tuple(day, day).map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]));
    fc.assert(
      fc.property(fc.array(legalLife(), { minLength: 1, maxLength: 4 }), twoDays, (lives, [from, to]) => {
        const ids = lives.map((events) => live(events).id);
        for (const orgId of [1, 2, 3]) {
          const here = (id: number, on: string) => {
            const state = stateOn(id, on);
            return isActive(state.status) && state.orgId === orgId;
          };
          // Every day on which something happened, in order: who is in on it and was not the day before.
          let entered = 0;
          let left = 0;
          for (const id of ids) {
            const days = eventsOfMember(register.db, id).map((e) => e.effectiveOn);
            for (const on of new Set(days.filter((d) => d > from && d <= to))) {
              if (here(id, on) && !here(id, addDays(on, -1))) entered++;
              if (!here(id, on) && here(id, addDays(on, -1))) left++;
            }
          }
          const membersOn = (on: string) => ids.filter((id) => here(id, on)).length;
          expect(membersOn(from) + entered - left).toBe(membersOn(to));
        }
      }),
      { numRuns: 30 },
    );
  });
});
