import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { eventsOfMember } from '../../db/repo/event.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { type ImportDesk, openImportDesk } from './testing/import-desk.ts';

let desk: ImportDesk;
afterEach(() => desk.core.close());

const head = 'STT;Họ và tên;Ngày sinh;Ngày vào Đảng;Ngày chính thức;Điện thoại;Nghề nghiệp;Chi bộ';
const family = ['Trần', 'Lê', 'Phạm', 'Vũ', 'Đỗ', 'Bùi'];
const person = (i: number, phone: string, job: string) =>
  `${i};${family[i % family.length]} Văn ${'ABCDEGHIKLMNOP'[i]};0${1 + (i % 9)}/02/19${60 + i};19/05/1990;19/05/1991;${phone};${job};Chi bộ ${1 + (i % 3)}`;
const known = [head, ...[1, 2, 3, 4].map((i) => person(i, `091200000${i}`, ''))];
const grown = [head, ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((i) => person(i, `098800000${i}`, 'Giáo viên'))];

/** What the register says of a person: what stays for ever by design and what counts writings left out. */
function lifeOf(id: number): string {
  const db = desk.db();
  const {
    version: _v,
    updated_at: _u,
    ...record
  } = db.get<Record<string, unknown>>('SELECT * FROM member WHERE id = ?', [id]) ?? {
    version: 0,
    updated_at: '',
  };
  const rows = ['event', 'member_state', 'member_period', 'rating', 'custom_value', 'photo'].map((table) =>
    db.all(
      `SELECT * FROM ${table} WHERE member_id = ? ${table === 'event' ? 'AND withdrawn_reason IS NULL' : ''}`,
      [id],
    ),
  );
  return JSON.stringify([record, rows]);
}

const deeds: Readonly<Record<string, (id: number, n: number, day: string) => Promise<unknown>>> = {
  correct: (id, n) => desk.record(id, { phone: `0900${n}` }).catch(() => undefined),
  rename: (id, n) => desk.record(id, { occupation: `Nghề ${n}` }).catch(() => undefined),
  exempt: (id, _n, day) => desk.event(id, 'exempted', day, { reason: 'oldAge' }).catch(() => undefined),
  die: (id, _n, day) => desk.event(id, 'died', day).catch(() => undefined),
  card: (id, n, day) =>
    desk
      .event(id, 'cardIssued', day, { form: 'new', cardNumber: String(10_000_000 + n) })
      .catch(() => undefined),
  withdraw: async (id, n) => {
    const standing = eventsOfMember(desk.db(), id).filter((e) => e.withdrawnReason === null);
    const event = standing[n % Math.max(standing.length, 1)];
    return desk.core.call('event.withdraw', { id: event?.id ?? 0, reason: 'Ghi nhầm người' });
  },
  takeBack: async () => {
    const last = await desk.core.must('step.last', {});
    return desk.core.call('step.undo', { id: last?.id ?? 0 });
  },
};
/** What a person may have done and undone: such a one may stay or go. */
const anyDeed = fc.record({
  what: fc.constantFrom(...Object.keys(deeds)),
  whom: fc.nat(8),
  n: fc.nat(999),
  day: fc.integer({ min: 1, max: 28 }).map((d) => `2025-03-${String(d).padStart(2, '0')}`),
});

describe('Any edits between an import and its undoing', () => {
  test('whoever nobody touched is as before the import; whoever was entered by it and touched is as he was', async () => {
    let kept = 0;
    let gone = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 1, maxLength: 8 }), async (plan) => {
        desk = await openImportDesk();
        await desk.bringIn(desk.list('a.csv', known));
        const all = () =>
          desk.db().pluck<number>("SELECT id FROM member WHERE discarded_why = '' ORDER BY id");
        const old = all();
        const before = new Map(old.map((id) => [id, lifeOf(id)]));
        const batch = await desk.bringIn(desk.list('b.csv', grown), { matches: 'update' });
        const ids = all();
        const entered = ids.filter((id) => !old.includes(id));
        const brought = new Map(ids.map((id) => [id, lifeOf(id)]));
        const dealtWith = new Set<number>();
        for (const { what, whom, n, day } of plan) {
          const id = ids[whom % ids.length] ?? 0;
          const was = new Map(ids.map((one) => [one, lifeOf(one)]));
          await deeds[what]?.(id, n, day);
          for (const one of ids) if (lifeOf(one) !== was.get(one)) dealtWith.add(one);
        }
        const edited = new Map(ids.map((id) => [id, lifeOf(id)]));
        const done = await desk.undo(batch);
        const left = all();
        for (const id of entered) {
          if (edited.get(id) !== brought.get(id)) {
            expect(lifeOf(id)).toBe(edited.get(id));
            expect(done.kept.find((k) => k.memberId === id)?.why).not.toEqual([]);
            kept += 1;
          } else if (!dealtWith.has(id)) {
            expect(left).not.toContain(id);
            gone += 1;
          }
        }
        for (const id of old) if (!dealtWith.has(id)) expect(lifeOf(id)).toBe(before.get(id));
        for (const [id, state] of getStates(desk.db(), left))
          expect(state).toEqual(
            foldLedger(eventsOfMember(desk.db(), id), '2026-11-22', ruleChanges(desk.db())).state,
          );
        expect(desk.core.bugs).toEqual([]);
        // The same list goes in again, onto whatever is left.
        await desk.plan(desk.list('b.csv', grown), { matches: 'update' });
        desk.core.close();
      }),
      { numRuns: 20, seed: 1930 },
    );
    expect(kept).toBeGreaterThan(10);
    expect(gone).toBeGreaterThan(30);
    desk = await openImportDesk();
  }, 180_000);
});
