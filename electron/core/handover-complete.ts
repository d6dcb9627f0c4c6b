/**
 * The hand-over itself: the new keeper's password and a new recovery code are added beside the old ones, then the register
 * says who keeps it, then the old ways in are taken away (electron/core/doors.ts tells why in this order, and mends what a
 * power cut left). The backup with reason 'handover' was made, verified and hashed when the minutes were drawn. What the
 * giver knows opens nothing afterwards: the restricted tier gets its new password in the same transaction.
 */

import type { WriteDb } from '../../db/connection.ts';
import { logAccess } from '../../db/repo/access-log.ts';
import { finishHandover, recoverySaltOfHandover } from '../../db/repo/handover.ts';
import { allPeople, changePerson, enterPerson, type PersonRow } from '../../db/repo/person.ts';
import { getRestrictedAccess, putRestrictedPassword } from '../../db/repo/restricted.ts';
import type { MinutesFacts } from '../../shared/documents/handover-minutes.ts';
import { handoverText as text } from '../../shared/i18n/vi/handover.ts';
import type { HandoverDraft } from '../../shared/ipc/handover.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { plainCode } from '../../shared/rules/recovery-code.ts';
import { changeEnvelope } from './change-envelope.ts';
import type { CoreContext } from './context.ts';
import { slotsToKeep } from './doors.ts';
import { addSlot, keepSlots } from './envelope.ts';
import { readyToHandOver, type Sides } from './handover-ready.ts';
import { newRecoveryCode } from './recovery-code.ts';
import { proveSecret } from './register-secret.ts';
import { openPerson } from './register-session.ts';
import { hashPassword, isPassword } from './restricted-password.ts';

export interface HandoverSecrets {
  /** of the giver */
  readonly password: string;
  /** of the receiver */
  readonly newPassword: string;
  /** of the restricted tier, set by the receiver; null: none was typed */
  readonly tierPassword: string | null;
}

type TierPassword = Awaited<ReturnType<typeof hashPassword>>;

/** What the tier is opened by from now on; null where it has no password yet: the receiver sets the first at leisure. */
async function newTierPassword(
  { db }: CoreContext,
  typed: string | null,
): Promise<Result<TierPassword | null>> {
  const access = getRestrictedAccess(db);
  if (!access) return ok(null);
  if (typed === null) return fail('handover.no-tier-password');
  return (await isPassword(access, typed))
    ? fail('handover.same-tier-password')
    : ok(await hashPassword(typed));
}

export async function completeHandover(
  context: CoreContext,
  minutes: MinutesFacts,
  secrets: HandoverSecrets,
): Promise<Result<{ readonly number: string; readonly recoveryCode: string }>> {
  const { draft, number } = minutes;
  const { password, newPassword } = secrets;
  const ready = readyToHandOver(context, draft);
  if (!ready.ok) return ready;
  if (password === newPassword) return fail('handover.same-password');
  const proved = await proveSecret(context, 'password', password);
  if (!proved.ok) return proved;
  const tier = await newTierPassword(context, secrets.tierPassword);
  if (!tier.ok) return tier;
  const sides = ready.value;
  const recoveryCode = newRecoveryCode();
  const added = await addDoors(context, { ...sides, draft, password, newPassword, recoveryCode });
  if (!added.ok) return added;
  const done = writeHandover(context, minutes, {
    ...sides,
    recoverySalt: added.value,
    tier: tier.value,
  });
  // Done or not, what must not stay goes; where even that cannot be written, the next opening does it.
  await sweepDoors(context);
  if (!done.ok) return done;
  takeSeat(context, sides.receiver);
  return ok({ number, recoveryCode });
}

/** @returns the salt of the new recovery code's slot */
async function addDoors(
  context: CoreContext,
  args: Sides & {
    readonly draft: HandoverDraft;
    readonly password: string;
    readonly newPassword: string;
    readonly recoveryCode: string;
  },
): Promise<Result<string>> {
  const { giver, receiver, draft } = args;
  let recoverySalt = '';
  const changed = await changeEnvelope(context, async (envelope, key) => {
    const person = (id: number, account: string, secret: string) =>
      ({ kind: 'person', personId: id, account, secret }) as const;
    let next = await addSlot(envelope, key, person(receiver.id, receiver.account, args.newPassword));
    if (draft.giverStays && draft.giverAccount !== giver.account)
      next = await addSlot(next, key, person(giver.id, draft.giverAccount, args.password));
    const code = plainCode(args.recoveryCode);
    next = await addSlot(next, key, { kind: 'recovery', personId: null, account: '', secret: code });
    recoverySalt = next.slots.at(-1)?.salt ?? '';
    return next;
  });
  return changed.ok ? ok(recoverySalt) : changed;
}

function writeHandover(
  { write, today }: CoreContext,
  minutes: MinutesFacts,
  {
    giver,
    receiver,
    recoverySalt,
    tier,
  }: Sides & { readonly recoverySalt: string; readonly tier: TierPassword | null },
): Result<null> {
  const { draft, number } = minutes;
  return write(text.done(number), (w, { at, name: by }) => {
    changePeople(w, { giver, receiver }, { draft, at, today });
    finishHandover(w, { number, at, by, minutes: JSON.stringify(minutes), recoverySalt });
    const entry = { at, actor: by, memberId: null } as const;
    const what = text.logged.done(number, giver.name, receiver.name);
    logAccess(w, { ...entry, deed: 'handover', what, reason: text.logged.witness(draft.witness.name) });
    logAccess(w, { ...entry, deed: 'password', what: text.logged.newCode, reason: '' });
    if (tier) {
      putRestrictedPassword(w, tier);
      logAccess(w, { ...entry, deed: 'password', what: text.logged.newTierPassword, reason: '' });
    }
    return ok(null);
  });
}

function changePeople(
  w: WriteDb,
  { giver, receiver }: Sides,
  { draft, at, today }: { readonly draft: HandoverDraft; readonly at: string; readonly today: string },
): void {
  // Out of the way first: two people at it never have one post, not even for a moment.
  changePerson(w, { ...giver, account: `${giver.account} ` });
  const known = allPeople(w).find(({ id }) => id === receiver.id);
  if (draft.giverStays && known) changePerson(w, { ...known, account: `${known.account}  ` });
  if (draft.giverStays) changePerson(w, { ...giver, role: 'deputy', account: draft.giverAccount });
  else changePerson(w, { ...giver, leftOn: today });
  if (known) changePerson(w, receiver);
  else enterPerson(w, receiver, at);
}

const sweepDoors = (context: CoreContext): Promise<Result<null>> =>
  changeEnvelope(context, (envelope, key) => {
    const { db } = context.session;
    const keep = new Set(slotsToKeep(envelope.slots, allPeople(db), recoverySaltOfHandover(db)));
    return keepSlots(envelope, key, (slot) => keep.has(slot));
  });

/** From here on the new keeper is at work; the restricted tier is shut, its password is asked anew. */
function takeSeat({ state }: CoreContext, receiver: PersonRow): void {
  if (!state.session) return;
  const { session } = state;
  session.restricted.open = false;
  const info = { ...session.info, person: openPerson(receiver) };
  state.session = { ...session, keeper: receiver.name, person: receiver, info };
  state.scratch.clear();
}
