/** Whatever is done to the register after a closing, the closing says what it said, and the year counts what it adds up to. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ratingLevels } from '../../shared/rules/rating-names.ts';
import { openYearDesk, type YearDesk, yearOfDesk as year } from './testing/year-desk.ts';

let desk: YearDesk;
beforeEach(async () => {
  desk = await openYearDesk();
  await desk.rateAll();
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const db = () => desk.core.state.session?.db ?? expect.fail('no register');
/** The bytes themselves, as they lie in the file. */
const bytes = (id: number) => [
  db().all(
    'SELECT id, year, number, head, row_count, sha256, closed_at, closed_by FROM rating_closing WHERE id = ?',
    [id],
  ),
  db().pluck('SELECT facts FROM rating_closing_row WHERE closing_id = ? ORDER BY position', [id]),
];
const level = (n: number) => ratingLevels[n % ratingLevels.length] ?? 'good';

/** One deed of a person; `n` chooses on whom and what. Refused ones change nothing. */
const deeds: Readonly<Record<string, (n: number) => Promise<unknown>>> = {
  rename: async (n) => {
    const { id, version, record } = await desk.core.must('member.get', { id: desk.member(n % 6) });
    const how = { kind: 'correction', ground: 'Ghi nhầm khi nhập' } as const;
    return desk.core.call('member.update', {
      id,
      version,
      record: { ...record, fullName: `Bùi Văn ${n}` },
      how,
    });
  },
  renameBranch: (n) =>
    desk.core.call('organisation.record', {
      kind: 'rename',
      orgId: desk.branches[n % 2] ?? 0,
      name: `Chi bộ Tân ${n}`,
      effectiveOn: '2025-06-01',
      decision: '1-QĐ/ĐU',
    }),
  discipline: (n) =>
    desk
      .record(desk.member(n % 6), 'disciplined', '2025-05-05', { form: 'reprimand', ground: 'Vi phạm' })
      .catch(() => null),
  leave: (n) => desk.record(desk.member(n % 6), 'died', '2026-01-02').catch(() => null),
  rate: (n) => desk.rate(desk.member(n % 6), level(n)),
  amend: (n) => desk.amend(desk.member(n % 6), level(n)).catch(() => null),
  reopen: () => desk.core.call('year.reopen', { year, reason: 'Xem lại' }),
  close: async () => {
    const { open } = await desk.core.must('year.closings', { year });
    return desk.core.call('year.close', { year, openConfirmed: open });
  },
  takeBack: async (n) => {
    // Not the closing under test itself, which is the one step whose taking back ends it.
    const { steps } = await desk.core.must('step.list', { limit: 4 });
    const step = steps.filter(({ name }) => !name.includes('(bản khóa số 1)'))[n % 3];
    return step && desk.undo(step.id);
  },
  again: async () => {
    const { steps } = await desk.core.must('step.list', { limit: 6 });
    const undone = steps.find((step) => step.undone !== null)?.undone;
    return undone && desk.undo(undone.redoId);
  },
};

test('a closed snapshot is the same to the byte after anything done later; amendments have no gap; a closed year counts what it says', async () => {
  await desk.close();
  const [first] = await desk.closings();
  const id = first?.id ?? 0;
  const closed = bytes(id);
  const anyDeed = fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(40));
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 4, maxLength: 12 }), async (plan) => {
      for (const [name, n] of plan) await deeds[name]?.(n);
      expect(bytes(id)).toEqual(closed);
      for (const closing of await desk.closings()) {
        const { amendments } = await desk.core.must('year.closedView', { id: closing.id, after: null });
        expect(amendments.map((a) => a.number)).toEqual(amendments.map((_, i) => i + 1));
      }
      const standing = (await desk.closings()).find(({ reopened }) => reopened === null);
      if (!standing) return;
      const { rows } = await desk.core.must('year.closedView', { id: standing.id, after: null });
      const live = (await desk.core.must('year.get', { year })).rows;
      const outcome = (all: typeof rows | typeof live) =>
        new Map(all.map((r) => [r.memberId, [r.level, r.reason, r.note]]));
      expect(outcome(live)).toEqual(outcome(rows));
    }),
    { numRuns: 25 },
  );
}, 120_000);
