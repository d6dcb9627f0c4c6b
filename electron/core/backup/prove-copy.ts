/**
 * A copy is believed only after everything about it was looked at: its seal, its hash, every page, its counts, whose it
 * is, and that nothing stands in it which the program did not make.
 */
import { basename } from 'node:path';
import { newestSchema, unknownObjects } from '../../../db/allowed-schema.ts';
import { type OpenCopy, openCopy, sameCounts, tableCounts } from '../../../db/copy.ts';
import { allPeople, type PersonRow } from '../../../db/repo/person.ts';
import { registerUid } from '../../../db/repo/register.ts';
import { type Deed, lastSteps } from '../../../db/repo/register-mark.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { realDisk } from './copy-disk.ts';
import { type FoundCopy, lookAtCopy, type RegisterKey } from './own-copies.ts';

export interface ProvenCopy extends FoundCopy {
  readonly uid: string;
  readonly members: number;
  readonly events: number;
  readonly schema: number;
  readonly lastDeed: Deed | null;
  /** null: of an older schema, which had one person */
  readonly people: readonly PersonRow[] | null;
  /** entries of its log */
  readonly head: number;
  /** the row of its last step, to see whether the present register goes on from it */
  readonly step: Deed | null;
}

/** @param register whose it must be; uid null where that is not known, then the key alone decides */
export function proveCopy(path: string, register: RegisterKey): Result<ProvenCopy> {
  const file = basename(path);
  const found = lookAtCopy(path, register);
  if (!found) return fail('backup.not-found', { file });
  if (found.state === 'foreign') return fail('backup.foreign', { file });
  const { manifest } = found;
  if (found.state === 'broken')
    return fail(manifest && manifest.bytes === found.bytes ? 'backup.tampered' : 'backup.damaged', { file });
  try {
    if (manifest && realDisk.hash(path) !== manifest.sha256) return fail('backup.tampered', { file });
  } catch {
    return fail('backup.damaged', { file });
  }
  const opened = openCopy(path, register.key);
  if (!opened.ok) return fail(opened.error.code, { file });
  try {
    return look(opened.value, found, register, file);
  } catch {
    // A table that every register has is not there, or a page was found bad only now.
    return fail('backup.foreign', { file });
  } finally {
    opened.value.close();
  }
}

function look(copy: OpenCopy, found: FoundCopy, { uid }: RegisterKey, file: string): Result<ProvenCopy> {
  if (copy.schema > newestSchema) return fail('backup.newer', { file });
  const whose = registerUid(copy);
  if (whose === undefined || (uid !== null && whose !== uid)) return fail('backup.foreign', { file });
  // Older schemas are looked through after they were brought up to date (swap-in.ts).
  if (copy.schema === newestSchema && unknownObjects(copy).length > 0)
    return fail('backup.tampered', { file });
  const counts = tableCounts(copy);
  if (found.manifest && !sameCounts(counts, found.manifest.counts)) return fail('backup.tampered', { file });
  const last = lastSteps(copy, 0, 1)[0] ?? null;
  return ok({
    ...found,
    uid: whose,
    schema: copy.schema,
    members: counts.member ?? 0,
    events: counts.event ?? 0,
    lastDeed: last,
    step: last,
    people: copy.schema === newestSchema ? allPeople(copy) : null,
    head: found.manifest?.logHead.sequence ?? 0,
  });
}

/** A copy without a manifest opens and fits, which an old or a changed one does, too: it is taken on somebody's word only. */
export const vouchedFor = ({ manifest, file }: FoundCopy, accepted: boolean): Result<null> =>
  manifest === null && !accepted ? fail('backup.no-proof', { file }) : ok(null);
