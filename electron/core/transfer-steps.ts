/**
 * The steps of a transfer. Each is one transaction: the process moves on and the ledger gets the event that follows,
 * or neither. A window that shows an older version is refused.
 */
import type { WriteDb } from '../../db/connection.ts';
import { getTransfer } from '../../db/repo/transfer.ts';
import type { Transfer } from '../../shared/entities/transfer.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { cancel, endStay, extend, giveBack } from './transfer-endings.ts';
import { leave, receive } from './transfer-moves.ts';
import { deeds, type StepArgs } from './transfer-step.ts';

type Step<A> = (db: WriteDb, transfer: Transfer, args: StepArgs & A) => Result<null>;

/** The same frame for every step: the version of the window, one transaction, the search index. */
function run<A extends { readonly id: number; readonly version: number }>(
  input: A,
  { db, today, write, session }: CoreContext,
  args: { readonly name: string; readonly step: Step<A>; readonly on: string },
): Result<null> {
  const now = getTransfer(db, input.id);
  if (!now) return fail('transfer.not-found');
  if (now.version !== input.version) return fail('transfer.changed-meanwhile');
  const done = write(args.name, (w, { at, name: by }) =>
    args.step(w, now, { ...input, on: args.on, at, by, today }),
  );
  // Who was only expected was in no list until now.
  if (now.arrival !== null) session.search.forget();
  else session.search.touch(db, now.memberId);
  return done;
}

export const transferStepHandlers: CoreHandlers<
  | 'transfer.leave'
  | 'transfer.receive'
  | 'transfer.return'
  | 'transfer.cancel'
  | 'transfer.extend'
  | 'transfer.end'
> = {
  'transfer.leave': (input, context) => run(input, context, { name: deeds.leave, step: leave, on: input.on }),
  'transfer.receive': (input, context) =>
    run(input, context, { name: deeds.receive, step: receive, on: input.on }),
  'transfer.return': (input, context) =>
    run(input, context, { name: deeds.return, step: giveBack, on: input.on }),
  'transfer.cancel': (input, context) =>
    run(input, context, { name: deeds.cancel, step: cancel, on: context.today }),
  'transfer.extend': (input, context) =>
    run(input, context, { name: deeds.extend, step: extend, on: input.on }),
  'transfer.end': (input, context) => run(input, context, { name: deeds.end, step: endStay, on: input.on }),
};
