/** Records levels at once on the screen and then in the register; the last deeds can be undone. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { RatingChoice, YearDetail, YearRow } from '../../../shared/ipc/year.ts';
import type { AppError } from '../../../shared/result.ts';
import { call } from '../../api.ts';
import { notify } from '../../parts/notify.ts';

type Before = Pick<YearRow, 'memberId' | 'level' | 'reason' | 'note'>;

const choiceOf = ({ level, reason, note }: Before): RatingChoice =>
  level ? { kind: 'level', level } : reason ? { kind: 'unrated', reason, note } : { kind: 'open' };

const withChoice = (row: YearRow, choice: RatingChoice): YearRow => ({
  ...row,
  level: choice.kind === 'level' ? choice.level : null,
  reason: choice.kind === 'unrated' ? choice.reason : null,
  note: choice.kind === 'unrated' ? choice.note : '',
});

export interface RatingEdits {
  /** @returns null when recorded, else why not; the screen then shows the register's own state again */
  set(memberIds: readonly number[], choice: RatingChoice): Promise<AppError | null>;
  undo(): Promise<void>;
  readonly canUndo: boolean;
}

export function useRatingEdits(detail: YearDetail): RatingEdits {
  const client = useQueryClient();
  const [done, setDone] = useState<readonly (readonly Before[])[]>([]);
  const { year } = detail;
  const queryKey = ['year.get', { year }];
  const newest = useRef(detail);
  newest.current = detail;

  /** Another deed may follow before the register has answered: an answer under way would bring back the old rows. */
  const show = async (memberIds: readonly number[], choice: RatingChoice) => {
    await client.cancelQueries({ queryKey });
    const ids = new Set(memberIds);
    client.setQueryData<YearDetail>(
      queryKey,
      (old) =>
        old && {
          ...old,
          rows: old.rows.map((row) => (ids.has(row.memberId) ? withChoice(row, choice) : row)),
        },
    );
  };
  const send = async (memberIds: readonly number[], choice: RatingChoice): Promise<AppError | null> => {
    await show(memberIds, choice);
    const result = await call('year.setLevel', { year, memberIds: [...memberIds], choice });
    if (!result.ok) await client.invalidateQueries({ queryKey });
    return result.ok ? null : result.error;
  };

  return {
    canUndo: done.length > 0,
    async set(memberIds, choice) {
      const ids = new Set(memberIds);
      const before = newest.current.rows.filter((row) => ids.has(row.memberId));
      const error = await send(memberIds, choice);
      if (!error) setDone((all) => [...all.slice(-49), before]);
      return error;
    },
    async undo() {
      const last = done.at(-1);
      if (!last) return;
      setDone((all) => all.slice(0, -1));
      const groups = Map.groupBy(last, (row) => JSON.stringify(choiceOf(row)));
      for (const rows of groups.values()) {
        const [first] = rows;
        const error =
          first &&
          (await send(
            rows.map((r) => r.memberId),
            choiceOf(first),
          ));
        if (error) return notify.failure(error);
      }
    },
  };
}
