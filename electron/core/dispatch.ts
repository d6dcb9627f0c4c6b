/**
 * One door to the register: own keys of the contract only, locked means locked, input must pass its schema,
 * and a bug comes back as 'app.unexpected' with nothing of it shown. Electron-free; tests call it directly.
 */
import { noteClosedBooks } from '../../db/reports/books/note-closed-books.ts';
import { type CoreOpName, coreContract } from '../../shared/ipc/contract.ts';
import { rightOf } from '../../shared/ipc/op-right.ts';
import { readerOps } from '../../shared/ipc/past.ts';
import { fail, type Result } from '../../shared/result.ts';
import { mayDo } from '../../shared/rules/rights.ts';
import type { CoreContext, CoreHandler, CoreState, Host, JobControl, Session } from './context.ts';
import { coreHandlers } from './handlers.ts';
import { keepAnchorNowAndThen } from './log-anchor.ts';
import { writeAsReader } from './reader-write.ts';
import { closeWhenUnused, markUsed } from './restricted-tier.ts';
import { storageFailure } from './storage-failure.ts';
import { dayInVietnam, momentOf } from './today.ts';
import { refusedWhenClosed } from './year-closed.ts';

const isCoreOp = (name: string): name is CoreOpName => Object.hasOwn(coreContract, name);

export const noJob: JobControl = { progress: () => undefined, cancelled: () => false };

/** @param report is told of bugs (never of expected failures); it must not be shown to the user */
export async function dispatch(
  state: CoreState,
  host: Host,
  call: { readonly name: string; readonly input: unknown; readonly job?: JobControl },
  report: (error: unknown) => void,
): Promise<Result<unknown>> {
  if (!isCoreOp(call.name)) return fail('app.bad-request');
  const op = coreContract[call.name];
  if (!state.session && !op.whileLocked) return fail('app.locked');
  const tier = state.session?.restricted;
  if (tier) closeWhenUnused(tier, host.uptime());
  const refused =
    refusedToReader(state, call.name) ??
    (state.session && !op.whileLocked ? refusedTo(state.session, call.name) : null);
  if (refused) return refused;
  const input = op.input.safeParse(call.input);
  if (!input.success) return fail('app.bad-request');
  if (op.restricted && tier) markUsed(tier, host.uptime());
  // The schema of this very name has parsed the input, so the handler of the name takes it.
  const handler = coreHandlers[call.name] as CoreHandler<CoreOpName>;
  try {
    return await handler(
      input.data as Parameters<typeof handler>[0],
      contextFor(state, host, call.job ?? noJob),
    );
  } catch (error) {
    const refusedByDisk = storageFailure(error, state.session?.path ?? `${state.dataFolder}/`);
    if (refusedByDisk) return refusedByDisk;
    report(error);
    return fail('app.unexpected');
  }
}

/** What this person, or this session, may not ask for; null where it may. */
function refusedTo({ person, readOnly, restricted }: Session, name: CoreOpName): Result<never> | null {
  const { kind, restricted: ofTheTier } = coreContract[name];
  const right = rightOf(name);
  if (!mayDo(person.role, right)) return fail('right.missing', { role: person.role, right });
  if (ofTheTier && !person.restricted) return fail('right.restricted');
  if (ofTheTier && !restricted.open) return fail('restricted.locked');
  if (readOnly && kind !== 'query' && !readerOps.has(name)) return fail('right.read-only');
  return null;
}

/** No register is made, opened or changed from the past desk, not even where no register need be open for it. */
function refusedToReader(state: CoreState, name: CoreOpName): Result<never> | null {
  const reads = coreContract[name].kind === 'query' || name === 'past.close' || readerOps.has(name);
  return state.today && !reads ? fail('right.read-only') : null;
}

export function contextFor(state: CoreState, host: Host, job: JobControl): CoreContext {
  const now = momentOf(state.session, host.now());
  // At the past desk it is that day, so that what is due, old or young is what it was.
  const viewed = state.session?.viewed;
  const at = viewed?.at ?? now.toISOString();
  const open = (): Session => {
    if (!state.session) throw new Error('no register is open');
    return state.session;
  };
  return {
    host,
    state,
    job,
    at,
    today: viewed?.day ?? dayInVietnam(now),
    get db() {
      return open().db;
    },
    get session() {
      return open();
    },
    write: (reason, work) => {
      const { db, keeper, readOnly } = open();
      if (readOnly) {
        const today = state.today?.session ?? null;
        const read = writeAsReader(open(), today, { reason, at: now.toISOString() }, work);
        if (today) keepAnchorNowAndThen(today, now);
        return read;
      }
      const actor = { name: keeper, reason, at };
      const written = refusedWhenClosed(db, () =>
        db.tx(actor, (w) => {
          const result = work(w, actor);
          if (result.ok) noteClosedBooks(w, actor);
          return result;
        }),
      );
      keepAnchorNowAndThen(open(), now);
      return written;
    },
  };
}
