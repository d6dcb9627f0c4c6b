import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventKinds } from '../shared/entities/event.ts';
import { foldLedger } from '../shared/rules/lifecycle.ts';
import { anEventDraft } from '../shared/testing/an-event.ts';
import { eventsOfMember, insertEvent, withdrawEvent } from './repo/event.ts';
import { getStates, refreshDueStates, refreshState } from './repo/member-state.ts';
import { aMember } from './testing/builders.ts';
import { type TestRegister, testActor, testRegister } from './testing/register.ts';

let register: TestRegister;
beforeAll(() => {
  register = testRegister();
  register.branch('Chi bộ 1');
});
afterAll(() => register.close());

const today = testActor.at.slice(0, 10);
const entered = { at: testActor.at, by: testActor.name };
const stored = (id: number) => getStates(register.db, [id]).get(id);
const folded = (id: number, asOf = today) => foldLedger(eventsOfMember(register.db, id), asOf).state;

const dates = fc
  .tuple(
    fc.date({ min: new Date('1950-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([date, length]) => date.toISOString().slice(0, length));

describe("a member's state in the database", () => {
  it('always equals the fold of the ledger, whatever was entered and withdrawn', () => {
    const entries = fc.array(fc.tuple(fc.constantFrom(...eventKinds), dates, fc.boolean()), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(entries, (list) => {
        const id = aMember().addTo(register);
        for (const [kind, on, mistake] of list)
          register.write((db) => {
            const eventId = insertEvent(db, { ...anEventDraft(kind, on), memberId: id }, entered);
            if (mistake) withdrawEvent(db, { id: eventId, reason: 'Ghi nhầm', ...entered });
            refreshState(db, id, today);
          });
        expect(stored(id)).toEqual(folded(id));
      }),
      { numRuns: 60 },
    );
  });

  it('waits for the day of an event entered ahead of it', () => {
    const id = aMember().admitted('2026-01-10').recognised('2027-01-10').addTo(register);
    expect(stored(id)?.status).toBe('probationary');
    register.write((db) => refreshDueStates(db, '2027-01-09'));
    expect(stored(id)?.status).toBe('probationary');
    register.write((db) => refreshDueStates(db, '2027-01-10'));
    expect(stored(id)).toEqual(folded(id, '2027-01-10'));
    expect(stored(id)?.status).toBe('official');
  });

  it('waits for a month or a year that is known only as such', () => {
    const id = aMember().admitted('2026-01-10').recognised('2027-01').addTo(register);
    register.write((db) => refreshDueStates(db, '2026-12-31'));
    expect(stored(id)?.status).toBe('probationary');
    register.write((db) => refreshDueStates(db, '2027-01-01'));
    expect(stored(id)).toEqual(folded(id, '2027-01-01'));
    expect(stored(id)?.status).toBe('official');
  });
});

describe('the ledger', () => {
  it('gives back each kind of event as it was written', () => {
    const id = aMember().addTo(register);
    for (const kind of eventKinds)
      register.write((db) => insertEvent(db, { ...anEventDraft(kind, '2020-01-01'), memberId: id }, entered));
    const read = eventsOfMember(register.db, id);
    expect(read.map((e) => [e.kind, e.payload])).toEqual(
      eventKinds.map((kind) => [kind, anEventDraft(kind, '2020-01-01').payload]),
    );
  });

  it('withdraws an entry once', () => {
    const id = aMember().admitted('2020-01-01').addTo(register);
    const event = eventsOfMember(register.db, id)[0]?.id ?? 0;
    const withdraw = () =>
      register.write((db) => withdrawEvent(db, { id: event, reason: 'Ghi nhầm', ...entered }));
    expect(withdraw()).toBe(true);
    expect(withdraw()).toBe(false);
  });
});
