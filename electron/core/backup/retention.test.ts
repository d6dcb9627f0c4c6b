import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackupReason } from '../../../shared/ipc/backup.ts';
import { type KeptCopy, mayGo } from '../../../shared/rules/backup-retention.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-01-05T01:00:00Z');

interface Simulated extends KeptCopy {
  /** when it was made in truth, whatever the clock said */
  readonly truly: number;
}

/** Two years at an office: copies during the day, the clock wrong by what its jumps have added up to. */
function* twoYears(jumps: ReadonlyMap<number, number>, reasons: ReadonlyMap<number, BackupReason>) {
  let kept: Simulated[] = [];
  let wrong = 0;
  let sequence = 0;
  for (let n = 0; n < 2 * 365; n++)
    for (const at of [8, 11, 16]) {
      sequence++;
      wrong += jumps.get(sequence) ?? 0;
      const truly = start + n * day + (at - 8) * hour;
      const reason = reasons.get(sequence) ?? 'close';
      kept.push({ sequence, at: new Date(truly + wrong).toISOString(), reason, truly });
      const gone = new Set(mayGo(kept));
      const before = kept;
      kept = kept.filter((c) => !gone.has(c.sequence));
      yield { kept, before, now: truly, sequence };
    }
}

const everyWhere = (made: { sequence: number; truly: number }[], now: number) => {
  const age = (c: { truly: number }) => now - c.truly;
  const windows: readonly [string, number, number][] = [
    ['today', 0, day],
    ['7 days', day, 7 * day],
    ['4 weeks', 7 * day, 28 * day],
    ['12 months', 28 * day, 365 * day],
  ];
  return windows
    .filter(([, from, to]) => now - start >= to && !made.some((c) => age(c) >= from && age(c) < to))
    .map(([name]) => name);
};

describe('Copies of a register that are kept', () => {
  test('with a true clock: three of today, one of 14 days, 4 weeks, 12 months and every year', () => {
    const last = [...twoYears(new Map(), new Map())].at(-1);
    const at = (last?.kept ?? []).map((c) => c.at);
    const daysKept = new Set(at.map((a) => a.slice(0, 10)));
    for (let n = 0; n < 14; n++)
      expect(daysKept, `day ${n}`).toContain(new Date((last?.now ?? 0) - n * day).toISOString().slice(0, 10));
    expect(at.filter((a) => a.slice(0, 10) === [...daysKept].at(-1))).toHaveLength(3);
    expect(new Set(at.map((a) => a.slice(0, 7))).size).toBeGreaterThanOrEqual(12);
    expect(at.some((a) => a.startsWith('2026-12-31'))).toBe(true);
    expect(at.length).toBeLessThan(40);
  });

  test('made before a year was closed, for ever', () => {
    const last = [...twoYears(new Map(), new Map([[12, 'yearClosing' as const]]))].at(-1);
    expect(last?.kept.map((c) => c.sequence)).toContain(12);
  });

  test.each(['migration', 'restore', 'handover', 'update'] as const)(
    'made before a %s: 30 days of work long, and not for ever',
    (reason) => {
      for (const { kept, now, sequence } of twoYears(new Map(), new Map([[100, reason]]))) {
        const there = kept.some((c) => c.sequence === 100);
        const made = start + 33 * day;
        if (sequence >= 100 && now - made < 30 * day) expect(there).toBe(true);
        if (now - made > 420 * day) expect(there).toBe(false);
      }
    },
  );

  const jump = fc.record({
    after: fc.integer({ min: 1, max: 2190 }),
    by: fc.constantFrom(-400 * day, 5 * 365 * day, -56 * 365 * day, hour, -hour, -3 * 365 * day, 20 * day),
  });

  test('are never too few, however the clock jumps', () => {
    const runs = Number(process.env.RETENTION_RUNS ?? 20);
    fc.assert(
      fc.property(
        fc.array(jump, { maxLength: 12 }),
        fc.integer({ min: 1, max: 1900 }),
        fc.constantFrom('migration' as const, 'restore' as const),
        (jumps, guardedAt, reason) => {
          const steps = twoYears(new Map(jumps.map((j) => [j.after, j.by])), new Map([[guardedAt, reason]]));
          let madeAt = 0;
          for (const { kept, now, sequence } of steps) {
            if (sequence === guardedAt) madeAt = now;
            if (
              sequence >= guardedAt &&
              now - madeAt < 30 * day &&
              !kept.some((c) => c.sequence === guardedAt)
            )
              throw new Error(`the copy before a ${reason} went after ${(now - madeAt) / day} days`);
            if (sequence % 3 !== 0) continue;
            const missing = everyWhere(kept, now);
            if (missing.length > 0)
              throw new Error(`after ${sequence} copies none of: ${missing.join(', ')}`);
            if (kept.length > 150) throw new Error(`${kept.length} copies are kept`);
          }
        },
      ),
      { numRuns: runs },
    );
  }, 300_000);

  test('the law can be broken: pruning by the moment alone loses what a jump ahead made look old', () => {
    const byMoment = (copies: readonly Simulated[], now: number) =>
      copies.filter((c) => now - Date.parse(c.at) < 365 * day);
    const copies = [0, 1, 2].map((n) => ({
      sequence: n + 1,
      at: new Date(start + n * day).toISOString(),
      reason: 'close' as const,
      truly: start + n * day,
    }));
    expect(byMoment(copies, start + 5 * 365 * day)).toEqual([]);
    expect(mayGo([...copies, { sequence: 4, at: '2031-01-10T00:00:00Z', reason: 'close' }])).toEqual([]);
  });

  test('a clock that begins at 1970 after every start does not make all copies one day', () => {
    const copies = Array.from({ length: 400 }, (_, n) => ({
      sequence: n + 1,
      at: `1970-01-01T${n % 2 === 0 ? '00' : '20'}:00:00.000Z`,
      reason: 'close' as const,
    }));
    const gone = new Set(mayGo(copies));
    const kept = copies.filter((c) => !gone.has(c.sequence)).map((c) => c.sequence);
    for (const [from, to] of [
      [397, 400],
      [380, 396],
      [300, 380],
      [200, 300],
      [1, 200],
    ] as const)
      expect(
        kept.some((s) => s >= from && s <= to),
        `${from}–${to}`,
      ).toBe(true);
  });
});
