/** Writes receipts row by row while the next row is already being typed into; what was refused waits for a decision. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DuesMethod } from '../../../shared/entities/dues.ts';
import { duesText as text } from '../../../shared/i18n/vi/dues.ts';
import type { DuesRow } from '../../../shared/ipc/dues.ts';
import type { AppError } from '../../../shared/result.ts';
import { call } from '../../api.ts';
import { notify } from '../../parts/notify.ts';

/** What every receipt of a sitting has in common. */
export interface ReceiptFacts {
  readonly paidOn: string;
  readonly method: DuesMethod;
  readonly collector: string;
  /** why something changes in a month that was closed */
  readonly reason: string;
}

export interface Refused {
  readonly row: DuesRow;
  readonly amount: number;
  readonly error: AppError;
}

export interface Payments {
  readonly refused: Refused | null;
  readonly busy: ReadonlySet<number>;
  pay(row: DuesRow, amount: number, ahead?: boolean): Promise<void>;
  /** the refused sum is let go */
  leave(): void;
}

export function usePayments(month: string, facts: ReceiptFacts): Payments {
  const client = useQueryClient();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState<ReadonlySet<number>>(new Set());
  // Two keys may come before the screen has been drawn anew: the second must see the first.
  const underWay = useRef(new Set<number>());
  const mark = (memberId: number, on: boolean) => {
    if (on) underWay.current.add(memberId);
    else underWay.current.delete(memberId);
    setBusy(new Set(underWay.current));
  };
  return {
    refused,
    busy,
    leave: () => setRefused(null),
    async pay(row, amount, ahead = false) {
      const { memberId, name } = row;
      if (underWay.current.has(memberId)) return;
      mark(memberId, true);
      const paid = await call('dues.pay', {
        memberId,
        months: [month],
        amount,
        ahead,
        number: null,
        payer: '',
        ...facts,
      });
      if (paid.ok) {
        await client.invalidateQueries();
        setRefused((now) => (now?.row.memberId === memberId ? null : now));
        // One payment of one month shows in its row; what went elsewhere has to be said.
        if (paid.value.months.length > 1)
          notify.success(
            `${text.paidNote(name, amount, paid.value.number)} ${text.aheadNote(paid.value.months)}`,
          );
      } else setRefused({ row, amount, error: paid.error });
      mark(memberId, false);
    },
  };
}
