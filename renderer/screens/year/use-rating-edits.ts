/**
 * Edits of a year's rows: shown at once, written in their order, each one transaction. What could not be written stays
 * on the screen until it is written or given up; the last deeds can be undone.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { YearDetail, YearRow } from '../../../shared/ipc/year.ts';
import type { AcceptedProposals, RatingEdit } from '../../../shared/ipc/year-process.ts';
import { type AppError, ok, type Result } from '../../../shared/result.ts';
import { editedRow, restoring } from '../../../shared/rules/rating-row.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { call } from '../../api.ts';
import { useRuleChanges } from '../../parts/rule-changes.ts';

interface Deed {
  readonly edits: readonly RatingEdit[];
  /** what brings the rows back to how they stood */
  readonly before: readonly RatingEdit[];
  readonly send: () => Promise<Result<unknown>>;
  /** why it is not written yet; null = it waits for its turn */
  readonly error: AppError | null;
}

export interface RatingEdits {
  /** the rows with everything that was typed, written or not */
  readonly rows: readonly YearRow[];
  /** @returns null when written, else why not; the rows keep what was typed */
  record(edits: readonly RatingEdit[]): Promise<AppError | null>;
  /** @param edits what the proposals are expected to say */
  accept(memberIds: readonly number[], edits: readonly RatingEdit[]): Promise<Result<AcceptedProposals>>;
  undo(): void;
  retry(): void;
  drop(): void;
  readonly canUndo: boolean;
  readonly waiting: number;
  readonly failed: readonly { readonly memberIds: readonly number[]; readonly error: AppError }[];
}

const undoable = 200;

export function useRatingEdits(detail: YearDetail): RatingEdits {
  const client = useQueryClient();
  const { year } = detail;
  const changes = useRuleChanges();
  const rules = useMemo(
    () => ({ year, changes, regime: classificationRegimeOf(year, changes) }),
    [year, changes],
  );
  const [unsaved, setUnsaved] = useState<readonly Deed[]>([]);
  const kept = useRef(unsaved);
  const put = useCallback((change: (deeds: readonly Deed[]) => readonly Deed[]) => {
    kept.current = change(kept.current);
    setUnsaved(kept.current);
  }, []);
  const [canUndo, setCanUndo] = useState(false);
  const done = useRef<Deed[]>([]);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const applied = useCallback(
    (rows: readonly YearRow[], edits: readonly RatingEdit[]): readonly YearRow[] => {
      const of = new Map(edits.map((edit) => [edit.memberId, edit]));
      return rows.map((row) => {
        const edit = of.get(row.memberId);
        return edit ? editedRow(row, edit, rules) : row;
      });
    },
    [rules],
  );
  const rows = useMemo(
    () => unsaved.reduce((all, { edits }) => applied(all, edits), detail.rows),
    [detail.rows, unsaved, applied],
  );
  // A key may come before the screen was drawn anew: it counts on what was typed, not on what is drawn.
  const newest = useRef(rows);
  newest.current = rows;

  const write = (deed: Deed): Promise<Result<unknown>> => {
    const turn = line.current.then(async () => {
      const result = await deed.send();
      if (!result.ok) {
        put((deeds) => deeds.map((d) => (d.before === deed.before ? { ...d, error: result.error } : d)));
        return result;
      }
      const queryKey = ['year.get', { year }];
      await client.cancelQueries({ queryKey });
      client.setQueryData<YearDetail>(
        queryKey,
        (old) => old && { ...old, rows: applied(old.rows, deed.edits) },
      );
      // The cache tells its readers in a task of its own: only after it the rows have the edit by themselves.
      setTimeout(() => put((deeds) => deeds.filter((d) => d.before !== deed.before)), 0);
      return result;
    });
    line.current = turn;
    return turn;
  };
  const start = (edits: readonly RatingEdit[], send: Deed['send']): Deed => {
    const ids = new Set(edits.map((edit) => edit.memberId));
    const before = newest.current.filter((row) => ids.has(row.memberId)).map(restoring);
    const deed: Deed = { edits, before, send, error: null };
    newest.current = applied(newest.current, edits);
    put((deeds) => [...deeds, deed]);
    return deed;
  };
  const remember = (deed: Deed) => {
    done.current = [...done.current.slice(1 - undoable), deed];
    setCanUndo(true);
  };
  const setProcess = (edits: readonly RatingEdit[]) => () =>
    call('year.setProcess', { year, rows: [...edits] });
  const record = async (edits: readonly RatingEdit[]): Promise<AppError | null> => {
    if (edits.length === 0) return null;
    const deed = start(edits, setProcess(edits));
    remember(deed);
    const result = await write(deed);
    return result.ok ? null : result.error;
  };

  return {
    rows,
    record,
    async accept(memberIds, edits) {
      let answer: AcceptedProposals = { rated: 0, unrated: 0, kept: 0, nothing: 0 };
      const deed = start(edits, async () => {
        const result = await call('year.acceptProposals', { year, memberIds: [...memberIds] });
        if (result.ok) answer = result.value;
        return result;
      });
      if (edits.length > 0) remember(deed);
      const result = await write(deed);
      return result.ok ? ok(answer) : result;
    },
    undo() {
      const last = done.current.pop();
      setCanUndo(done.current.length > 0);
      if (!last) return;
      const stuck = kept.current.find((d) => d.before === last.before)?.error;
      // Never written: there is nothing to take back but what stands on the screen.
      if (stuck) put((deeds) => deeds.filter((d) => d.before !== last.before));
      else void write(start(last.before, setProcess(last.before)));
    },
    retry() {
      const stuck = kept.current.filter((d) => d.error !== null);
      put((deeds) => deeds.map((d) => ({ ...d, error: null })));
      for (const deed of stuck) void write(deed);
    },
    drop() {
      const stuck = new Set(kept.current.filter((d) => d.error !== null).map((d) => d.before));
      done.current = done.current.filter((d) => !stuck.has(d.before));
      setCanUndo(done.current.length > 0);
      put((deeds) => deeds.filter((d) => d.error === null));
    },
    canUndo,
    waiting: unsaved.filter((d) => d.error === null).length,
    failed: unsaved.flatMap((d) =>
      d.error ? [{ memberIds: d.edits.map((edit) => edit.memberId), error: d.error }] : [],
    ),
  };
}
