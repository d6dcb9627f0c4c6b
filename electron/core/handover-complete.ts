/**
 * The hand-over itself: the new keeper's password and a new recovery code are added beside the old ones, then the register
 * says who keeps it, then the old ways in are taken away (electron/core/doors.ts tells why in this order, and mends what a
 * power cut left). The backup with reason 'handover' was made, verified and hashed when the minutes were drawn.
 */

import type { WriteDb } from '../../db/connection.ts';
import { logAccess } from '../../db/repo/access-log.ts';
import { finishHandover, recoverySaltOfHandover } from '../../db/repo/handover.ts';
import { allPeople, changePerson, enterPerson, type PersonRow } from '../../db/repo/person.ts';
import type { MinutesFacts } from '../../shared/documents/handover-minutes.ts';
import { handoverText as text } from '../../shared/i18n/vi/handover.ts';
import { type HandoverDraft, handoverReadySchema } from '../../shared/ipc/handover.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { plainCode } from '../../shared/rules/recovery-code.ts';
import { changeEnvelope } from './change-envelope.ts';
import type { CoreContext } from './context.ts';
import { slotsToKeep } from './doors.ts';
import { addSlot, keepSlots } from './envelope.ts';
import { samePost } from './people-handlers.ts';
import { newRecoveryCode } from './recovery-code.ts';
import { proveSecret } from './register-secret.ts';
import { openPerson } from './register-session.ts';

interface Sides {
  readonly giver: PersonRow;
  /** as he or she will be; the id is the one that the register will give */
  readonly receiver: PersonRow;
}

/** Who gives and who receives, or what is still missing. */
export function readyToHandOver({ db, session }: CoreContext, draft: HandoverDraft): Result<Sides> {
  if (session.info.practice) return fail('people.practice');
  const checked = handoverReadySchema.safeParse(draft);
  if (!checked.success) return fail('handover.not-ready', { what: checked.error.issues[0]?.message ?? '' });
  const people = allPeople(db);
  const giver = people.find(({ id }) => id === session.person.id);
  if (!giver) return fail('people.gone');
  const { personId, name, account } = draft.receiver;
  const known = people.find((p) => (personId === null ? samePost(p.name, name) : p.id === personId));
  if (known?.id === giver.id) return fail('handover.same-person');
  // Somebody who left may come back under the own name; one who is at it is chosen from the list.
  if (personId === null && known?.leftOn === '') return fail('people.name-taken', { name });
  if (personId !== null && known?.leftOn !== '') return fail('people.gone');
  const staying = draft.giverStays ? draft.giverAccount : '';
  const others = people.filter((p) => p.leftOn === '' && p.id !== giver.id && p.id !== known?.id);
  const taken = [account, staying].find((post) => others.some((p) => samePost(p.account, post)));
  if (taken !== undefined) return fail('people.account-taken', { account: taken });
  if (draft.giverStays && staying === '') return fail('handover.not-ready', { what: text.needGiverAccount });
  if (samePost(account, staying)) return fail('people.account-taken', { account });
  const next = Math.max(...people.map(({ id }) => id)) + 1;
  return ok({
    giver,
    receiver: {
      ...{ id: known?.id ?? next, name: known?.name ?? name, account },
      ...{ role: 'secretary', restricted: true, leftOn: '' },
    },
  });
}

export async function completeHandover(
  context: CoreContext,
  minutes: MinutesFacts,
  { password, newPassword }: { readonly password: string; readonly newPassword: string },
): Promise<Result<{ readonly number: string; readonly recoveryCode: string }>> {
  const { draft, number } = minutes;
  const ready = readyToHandOver(context, draft);
  if (!ready.ok) return ready;
  if (password === newPassword) return fail('handover.same-password');
  const proved = await proveSecret(context, 'password', password);
  if (!proved.ok) return proved;
  const sides = ready.value;
  const recoveryCode = newRecoveryCode();
  const added = await addDoors(context, { ...sides, draft, password, newPassword, recoveryCode });
  if (!added.ok) return added;
  const done = writeHandover(context, minutes, { ...sides, recoverySalt: added.value });
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
  { giver, receiver, recoverySalt }: Sides & { readonly recoverySalt: string },
): Result<null> {
  const { draft, number } = minutes;
  return write(text.done(number), (w, { at, name: by }) => {
    changePeople(w, { giver, receiver }, { draft, at, today });
    finishHandover(w, { number, at, by, minutes: JSON.stringify(minutes), recoverySalt });
    const entry = { at, actor: by, memberId: null } as const;
    const what = text.logged.done(number, giver.name, receiver.name);
    logAccess(w, { ...entry, deed: 'handover', what, reason: text.logged.witness(draft.witness.name) });
    logAccess(w, { ...entry, deed: 'password', what: text.logged.newCode, reason: '' });
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
