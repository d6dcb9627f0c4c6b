/** What runs in a life on a day, and tables of it by citation. For tests of the clocks. */
import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../entities/event.ts';
import { type Clock, type ClockFacts, type ClockKind, clocksOf } from '../rules/clocks.ts';
import { foldLedger } from '../rules/lifecycle.ts';
import { holidayCalendar } from '../rules/working-days.ts';

const calendar = holidayCalendar([]);
export type Extra = Partial<Omit<ClockFacts, 'events' | 'state'>>;
export const numbered = { cardNumber: '01234567', profileNumber: '000001 HN' };

export const clocks = (events: readonly LedgerEvent[], today: string, extra: Extra = {}): Clock[] =>
  clocksOf({ record: numbered, ...extra, events, state: foldLedger(events, today).state }, today, calendar);
export const clock = (kind: ClockKind, events: readonly LedgerEvent[], today: string, extra: Extra = {}) =>
  clocks(events, today, extra).find((c) => c.kind === kind);

export type ClockRow = readonly [
  title: string,
  kind: ClockKind,
  events: readonly LedgerEvent[],
  today: string,
  due: { readonly dueOn: string; readonly overdueDays?: number; readonly remainingDays?: number } | null,
  extra?: Extra,
];

/** One `it` per row under its citation; null = no such clock runs. */
export const clockTable = (
  tables: readonly (readonly [citation: string, rows: readonly ClockRow[]])[],
): void =>
  describe.each(tables.map(([citation, rows]) => [citation, rows] as const))('%s', (citation, rows) => {
    it.each(rows.map((row) => [...row] as const))('%s (%s)', (_title, kind, events, today, due, extra) => {
      const found = clock(kind, events, today, extra);
      if (due === null) return expect(found).toBeUndefined();
      expect(found).toMatchObject({ overdueDays: 0, remainingDays: 0, ...due });
      return expect(found?.citation).toContain(citation);
    });
  });
