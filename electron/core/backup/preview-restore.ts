/** Both sides of a restore, before anything is touched. */

import { tableCounts } from '../../../db/copy.ts';
import { logHead } from '../../../db/log-chain.ts';
import { getRegister } from '../../../db/repo/register.ts';
import { countSteps, type Deed, lastSteps } from '../../../db/repo/register-mark.ts';
import type { RegisterSide, RestorePreview } from '../../../shared/ipc/backup.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { CoreContext } from '../context.ts';
import { proveCopy } from './prove-copy.ts';

const told = 10;

export function previewRestore({ session, at }: CoreContext, path: string): Result<RestorePreview> {
  const uid = getRegister(session.db)?.uid;
  if (uid === undefined) return fail('register.foreign');
  const proven = proveCopy(path, { uid, key: session.key });
  if (!proven.ok) return proven;
  const copy = proven.value;
  const counts = tableCounts(session.db);
  const own = lastSteps(session.db, 0, 1)[0] ?? null;
  const present: RegisterSide = {
    members: counts.member ?? 0,
    events: counts.event ?? 0,
    logSequence: logHead(session.db).sequence,
    lastDeed: deed(own),
    at,
  };
  const after = copy.step?.id ?? 0;
  const same = lastSteps(session.db, after - 1, 1_000_000).at(-1);
  const sameLine = copy.step === null || (same?.at === copy.step.at && same.name === copy.step.name);
  return ok({
    present,
    copy: {
      members: copy.members,
      events: copy.events,
      logSequence: copy.head,
      lastDeed: deed(copy.lastDeed),
      at: copy.at,
    },
    unproven: copy.manifest === null,
    sameLine,
    lost: sameLine
      ? { count: countSteps(session.db, after), newest: lastSteps(session.db, after, told).map(deed) }
      : { count: 0, newest: [] },
  });
}

const deed = (step: Deed | null): RegisterSide['lastDeed'] =>
  step && { at: step.at, actor: step.actor, name: step.name };
