/** Decision tables of the life cycle: what the fold says of one event after what went before it. For tests. */
import { describe, expect, it } from 'vitest';
import type { LedgerEvent } from '../entities/event.ts';
import type { MemberState } from '../entities/member-state.ts';
import { type FoldResult, foldLedger } from '../rules/lifecycle.ts';

const endOfTime = '9999-12-31';

export type Verdict =
  | 'allowed'
  | { readonly warned: RegExp; readonly citation?: string }
  | { readonly refused: RegExp; readonly citation?: string };

export interface VerdictRow {
  readonly title: string;
  readonly past: readonly LedgerEvent[];
  readonly event: LedgerEvent;
  readonly verdict: Verdict;
  /** what the state is after it */
  readonly after?: Partial<MemberState>;
}

const foldWith = ({ past, event }: VerdictRow): FoldResult => {
  expect(foldLedger(past, endOfTime).refused, 'the past itself must be possible').toBeNull();
  return foldLedger([...past, event], endOfTime);
};

/** One `it` per row under the citation; a row without its own citation is held to the table's. */
export function verdicts(citation: string, rows: readonly VerdictRow[]): void {
  describe(citation, () => {
    it.each(rows.map((row) => [row.title, row] as const))('%s', (_title, row) => {
      const { refused, warnings, state } = foldWith(row);
      const said = warnings.filter((w) => w.eventId === row.event.id);
      const { verdict } = row;
      if (verdict === 'allowed') {
        expect([refused?.refusal.rule, ...said.map((w) => w.rule)]).toEqual([undefined]);
      } else if ('warned' in verdict) {
        expect(refused).toBeNull();
        const found = said.find((w) => verdict.warned.test(w.rule));
        expect(
          found,
          `no warning like ${verdict.warned}: ${said.map((w) => w.rule).join(' ')}`,
        ).toBeDefined();
        expect(found?.citation).toContain(verdict.citation ?? citation);
      } else {
        expect(refused?.event.id).toBe(row.event.id);
        expect(refused?.refusal.rule).toMatch(verdict.refused);
        expect(refused?.refusal.citation).toContain(verdict.citation ?? citation);
      }
      if (row.after) expect(state).toMatchObject(row.after);
    });
  });
}
