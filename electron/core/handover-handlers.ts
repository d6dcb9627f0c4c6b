/** Preparing a hand-over, its minutes, and the list of those that were done. Doing it is handover-complete.ts. */
import { join } from 'node:path';
import { logHead } from '../../db/log-chain.ts';
import { loansOut } from '../../db/repo/dossier.ts';
import { dropHandoverDraft, handoversDone, saveHandoverDraft } from '../../db/repo/handover.ts';
import { membersToHandOver } from '../../db/repo/handover-members.ts';
import { getRestrictedAccess } from '../../db/repo/restricted.ts';
import { handoverMinutes, type MinutesFacts } from '../../shared/documents/handover-minutes.ts';
import { handoverText as text } from '../../shared/i18n/vi/handover.ts';
import type { handoverOps } from '../../shared/ipc/handover.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { realDisk } from './backup/copy-disk.ts';
import { backupFolder } from './backup/copy-files.ts';
import { backUpRegister } from './backup.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { completeHandover } from './handover-complete.ts';
import {
  doneMinutes,
  minutesOf,
  nextHandoverNumber,
  preparedBody,
  preparedHandover,
} from './handover-draft.ts';
import { handoverFacts } from './handover-facts.ts';
import { readyToHandOver } from './handover-ready.ts';

/** Of the draft that was sealed. */
export function sealedMinutes({ db, session }: CoreContext): Result<MinutesFacts> {
  const prepared = preparedHandover(db);
  if (!prepared) return fail('handover.no-draft');
  const { draft, seal } = prepared;
  if (!seal) return fail('handover.not-sealed');
  return ok({
    number: nextHandoverNumber(db),
    file: session.info.file,
    giverName: session.keeper,
    draft,
    seal,
  });
}

export const handoverHandlers: CoreHandlers<keyof typeof handoverOps> = {
  'handover.view': (_input, { db, session }) => {
    const prepared = preparedHandover(db);
    return ok({
      draft: prepared?.draft ?? null,
      savedAt: prepared?.savedAt ?? '',
      seal: prepared?.seal ?? null,
      number: nextHandoverNumber(db),
      giverName: session.keeper,
      tierPassword: getRestrictedAccess(db) !== undefined,
    });
  },

  'handover.members': ({ on }, { db }) =>
    ok({
      members: membersToHandOver(db, on),
      lent: [...new Set(loansOut(db).map(({ memberId }) => memberId))],
    }),

  'handover.facts': ({ draft }, context) => ok(handoverFacts(context, draft)),

  'handover.save': ({ draft }, { db, write }) => {
    const before = preparedHandover(db);
    const same = before !== null && JSON.stringify(before.draft) === JSON.stringify(draft);
    return write(text.saved, (w, { at }) => {
      saveHandoverDraft(w, preparedBody(draft, same ? before.seal : null), at);
      return ok(null);
    });
  },

  'handover.drop': (_input, { write }) =>
    write(text.dropped, (w) => {
      dropHandoverDraft(w);
      return ok(null);
    }),

  'handover.seal': async (_input, context) => {
    const { db, session, write } = context;
    const prepared = preparedHandover(db);
    if (!prepared) return fail('handover.no-draft');
    const { draft } = prepared;
    const ready = readyToHandOver(context, draft);
    if (!ready.ok) return ready;
    const facts = handoverFacts(context, draft);
    if (facts.unmarked > 0) return fail('handover.not-counted', { count: facts.unmarked });
    const made = await backUpRegister(context, 'handover');
    if (!made.ok) return made;
    const sha256 = realDisk.hash(join(backupFolder(session.path), made.value.file));
    const seal = { at: made.value.at, backup: made.value.file, sha256, log: logHead(db), facts };
    return write(text.sealed, (w, { at }) => {
      saveHandoverDraft(w, preparedBody(draft, seal), at);
      return ok(seal);
    });
  },

  'handover.minutes': ({ id }, context) => {
    const done = id === null ? sealedMinutes(context) : ok(doneMinutes(context.db, id));
    if (!done.ok) return done;
    if (!done.value) return fail('handover.no-draft');
    const { number, draft } = done.value;
    return ok({ number, on: draft.on, template: handoverMinutes(done.value) });
  },

  'handover.complete': async (secrets, context) => {
    const minutes = sealedMinutes(context);
    if (!minutes.ok) return minutes;
    const done = await completeHandover(context, minutes.value, secrets);
    if (!done.ok) return done;
    // The newest copy is to open as the register does now: by nothing that the giver still knows.
    const copied = await backUpRegister(context, 'handover');
    context.state.backupProblem = copied.ok ? null : { at: context.at, error: copied.error };
    return ok({ ...done.value, copy: copied.ok ? copied.value.file : null });
  },

  'handover.list': (_input, { db }) =>
    ok(
      handoversDone(db).map(({ id, number, doneAt, minutes }) => {
        const { draft, giverName, seal } = minutesOf(minutes);
        return {
          ...{ id, number, at: doneAt, on: draft.on, giver: giverName, receiver: draft.receiver.name },
          count: seal.facts.count,
        };
      }),
    ),
};
