/** One row of the repeating items is being written at a time: its draft survives, and nothing half-written is lost. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import {
  emptyItem,
  type ItemKind,
  type ItemValues,
  itemKindNames,
  type MemberItem,
  restrictedItemKinds,
} from '../../../shared/entities/member-items.ts';
import type { AppError } from '../../../shared/result.ts';
import { itemProblems } from '../../../shared/rules/item-checks.ts';
import { OpError, useCommand } from '../../api.ts';
import { useDraft } from '../../fields/use-draft.ts';
import { todayInVietnam } from '../../parts/today.ts';

const openRow = z.object({
  kind: z.enum(itemKindNames),
  /** null: a row to be added */
  id: z.number().nullable(),
  version: z.number(),
  values: z.record(z.string(), z.string()),
});
export type OpenRow = z.output<typeof openRow>;

const readDraft = (body: string): OpenRow | null => {
  try {
    return openRow.parse(JSON.parse(body));
  } catch {
    // A draft of another version of the program: the rows themselves are untouched.
    return null;
  }
};

export interface ItemEditor {
  readonly row: OpenRow | null;
  /** when the draft was kept from which this row came back */
  readonly broughtFrom: string | null;
  readonly problems: Readonly<Record<string, string>>;
  readonly failure: AppError | null;
  readonly saving: boolean;
  /** false while another row has something unsaved */
  readonly add: (kind: ItemKind) => boolean;
  readonly edit: (item: MemberItem) => boolean;
  readonly change: (column: string, value: string) => void;
  /** saves; with `another`, a blank row of the same kind follows */
  readonly save: (another: boolean) => Promise<boolean>;
  readonly cancel: () => void;
}

/** @param tierOpen whether rows of the restricted tier may come back out of their draft */
export function useItemEditor(memberId: number, tierOpen: boolean): ItemEditor {
  const ordinary = useDraft(`items:${memberId}`);
  // Of its own key, which the register gives out only while the tier is open (db/restricted-tables.ts).
  const ofTier = useDraft(`restricted:items:${memberId}${tierOpen ? '' : ':shut'}`);
  const [row, setRow] = useState<OpenRow | null>(null);
  const [touched, setTouched] = useState(false);
  const [tried, setTried] = useState(false);
  const [broughtFrom, setBroughtFrom] = useState<string | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const command = useCommand('record.saveItem');
  // The row as it is when an answer arrives: one that was given up meanwhile stays closed.
  const current = useRef(row);
  current.current = row;

  const open = useCallback((next: OpenRow | null) => {
    setRow(next);
    setTouched(false);
    setTried(false);
    setFailure(null);
    setBroughtFrom(null);
  }, []);

  const draft = row !== null && restrictedItemKinds.includes(row.kind) ? ofTier : ordinary;

  useEffect(() => {
    const waiting = [ordinary, ofTier].find(({ found }) => found !== null);
    if (!waiting?.found || row !== null) return;
    const kept = readDraft(waiting.found.body);
    const { savedAt } = waiting.found;
    waiting.taken();
    if (!kept) return;
    open(kept);
    setTouched(true);
    setBroughtFrom(savedAt);
  }, [ordinary, ofTier, row, open]);

  const blank = (kind: ItemKind): OpenRow => ({ kind, id: null, version: 0, values: { ...emptyItem(kind) } });
  const mayOpen = row === null || !touched;
  const problems = row ? itemProblems(row.kind, row.values, todayInVietnam()) : {};

  return {
    row,
    broughtFrom,
    problems: tried ? problems : {},
    failure,
    saving: command.isPending,
    add: (kind) => {
      if (mayOpen) open(blank(kind));
      return mayOpen;
    },
    edit: ({ id, kind, version, values }) => {
      if (mayOpen) open({ id, kind, version, values: { ...values } });
      return mayOpen;
    },
    change: (column, value) => {
      if (!row) return;
      const next: OpenRow = { ...row, values: { ...row.values, [column]: value } };
      setRow(next);
      setTouched(true);
      draft.keep(JSON.stringify(next));
    },
    save: async (another) => {
      if (!row) return true;
      setTried(true);
      if (Object.keys(problems).length > 0) return false;
      const { id, kind, version } = row;
      const values: ItemValues = row.values;
      try {
        await command.mutateAsync({ memberId, item: { id, kind, values: { ...values } }, version });
      } catch (error) {
        if (!(error instanceof OpError)) throw error;
        setFailure(error.error);
        return false;
      }
      if (current.current !== null) {
        await draft.drop();
        open(another ? blank(kind) : null);
      }
      return true;
    },
    cancel: () => {
      void draft.drop();
      open(null);
    },
  };
}
