/**
 * "Thôi dùng máy này": everything of the program on this PC is destroyed, after a copy elsewhere was opened with the very
 * password that was typed. From the closing of the register on nothing turns back; what fails is told, and the rest goes on.
 */
import { timingSafeEqual } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { logAccess } from '../../../db/repo/access-log.ts';
import { retireText as text } from '../../../shared/i18n/vi/retire.ts';
import type { PcRetired } from '../../../shared/ipc/retire.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { writeFileAtomic } from '../atomic-write.ts';
import { copiesSettled } from '../backup/copy-on-closing.ts';
import type { CoreContext, CoreState } from '../context.ts';
import { readEnvelope } from '../key-files.ts';
import { openKey } from '../open-key.ts';
import { proveSecret } from '../register-secret.ts';
import { endSession } from '../register-session.ts';
import { copyElsewhere, folderElsewhere } from './copy-elsewhere.ts';
import { type Erased, type EraserDisk, eraseFile, realEraserDisk } from './erase-file.ts';
import { inOrder, ownPlaces } from './own-places.ts';
import { reportName, retireReport } from './retire-report.ts';

export const nameOf = (file: string): string => file.replace(/\.sodang$/i, '');

/** Registers of the data folder with people in them, of which this one's keeper can prove no copy. */
export async function otherRegisters(
  { dataFolder, ...state }: CoreState,
  openFile: string,
): Promise<string[]> {
  const [data] = ownPlaces({ dataFolder, userFolder: state.userFolder, update: state.update });
  const others: string[] = [];
  for (const { file, kind } of data?.own ?? []) {
    const damaged = /\.hong-[\d-]+\.sodang$/i.test(file);
    if (kind !== 'register' || !/\.sodang$/i.test(file) || damaged || file === openFile) continue;
    const envelope = await readEnvelope(join(dataFolder, file));
    if (!envelope?.slots.some((slot) => slot.kind === 'practice')) others.push(nameOf(file));
  }
  return others;
}

export interface RetireOrder {
  readonly token: string;
  /** typed: the name of the register that is open */
  readonly name: string;
  readonly password: string;
  /** whether the other registers of this PC may go, whose copies nobody has proved */
  readonly others: boolean;
}

/** @param disk another one only where a failing disk is tried */
export async function retirePc(
  context: CoreContext,
  { token, name, password, others }: RetireOrder,
  disk: EraserDisk = realEraserDisk,
): Promise<Result<PcRetired>> {
  const { session, state, job, at } = context;
  if (session.info.practice) return fail('retire.practice');
  const { person } = session;
  const { file } = session.info;
  if (name.trim().normalize('NFC') !== nameOf(file).normalize('NFC'))
    return fail('retire.name', { name: nameOf(file) });
  const elsewhere = await folderElsewhere(context, token);
  if (!elsewhere.ok) return elsewhere;
  const folder = elsewhere.value;
  const more = await otherRegisters(state, file);
  if (more.length > 0 && !others) return fail('retire.others', { names: more.join(', ') });
  const known = await proveSecret(context, 'password', password);
  if (!known.ok) return known;

  await copiesSettled(state);
  const machine = hostname();
  const noted = context.write(text.step, (w, actor) => {
    const entry = { at, actor: actor.name, deed: 'support', memberId: null } as const;
    logAccess(w, { ...entry, what: text.logged(machine), reason: folder });
    return ok(null);
  });
  if (!noted.ok) return noted;
  const copy = await copyElsewhere(context, folder);
  if (!copy.ok) return copy;
  const opened = await openKey(copy.value.path, { kind: 'person', personId: person.id, secret: password });
  const same = opened.ok && timingSafeEqual(opened.value.key, session.key);
  if (opened.ok) opened.value.key.fill(0);
  if (!same) return fail('retire.not-proved', { file: copy.value.file });

  endSession(state);
  const files = inOrder(ownPlaces(state));
  const erased: Erased[] = [];
  for (const [done, one] of files.entries()) {
    job.progress(done, files.length, one.file);
    erased.push(await eraseFile(one, disk));
  }
  const after = ownPlaces(state);
  const facts = { at, who: person.name, machine, version: state.version, register: nameOf(file) };
  const report = retireReport({ ...facts, copy: copy.value.path, erased, after });
  const path = join(folder, reportName(at));
  const written = await writeFileAtomic(path, report);
  return ok({
    folder,
    copy: copy.value.file,
    deleted: erased.filter(({ deleted }) => deleted).length,
    failed: erased.flatMap(({ path: where, fault, deleted }) =>
      fault === '' ? [] : { where, fault, deleted },
    ),
    left: after.flatMap(({ left }) => left).length,
    report: written.ok ? basename(path) : null,
    reportError: written.ok ? null : written.error,
    text: report.slice(1),
  });
}
