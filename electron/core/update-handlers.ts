/** A new version from a stick: looked at, checked, the register backed up, the installer kept. It is never started here. */
import { join } from 'node:path';
import { logAccess } from '../../db/repo/access-log.ts';
import { schemaOf } from '../../db/schema-version.ts';
import { updateText as text } from '../../shared/i18n/vi/update.ts';
import type { updateOps } from '../../shared/ipc/update.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkCode } from '../../shared/update/check-code.ts';
import { backUpRegister } from './backup.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { checkFile, copyChecked } from './update/copy-checked.ts';
import { dropOldInstallers, keptInstallers, keptName } from './update/kept-installers.ts';
import { type Offer, readOffer } from './update/read-offer.ts';
import { lastVersion, noteVersion } from './update/running-version.ts';

async function offered({ host, state, db }: CoreContext, token: string): Promise<Result<Offer>> {
  const folder = await host.pathOf(token);
  if (folder === null) return fail('file.forgotten');
  return readOffer(folder, state.update, { version: state.version, schema: schemaOf(db) });
}

const logged = (context: CoreContext, what: string, reason: string): Result<null> =>
  context.write(text.deed, (w, { at, name }) => {
    logAccess(w, { at, actor: name, deed: 'update', memberId: null, what, reason });
    return ok(null);
  });

export const updateHandlers: CoreHandlers<keyof typeof updateOps> = {
  'update.state': async (_input, { state }) => {
    const { folder, keys } = state.update;
    const from = await lastVersion(folder);
    if (from === null) await noteVersion(folder, state.version);
    return ok({
      current: state.version,
      takesUpdates: keys.length > 0,
      kept: await keptInstallers(folder),
      news: from === null || from === state.version ? null : { from, to: state.version },
    });
  },

  'update.look': async ({ token }, context) => {
    const offer = await offered(context, token);
    if (!offer.ok) return offer;
    const { manifest, file, path } = offer.value;
    const checked = await checkFile(path, file, context.job);
    if (!checked.ok) return checked;
    const { version, date, notes } = manifest;
    const { size, sha256 } = file;
    return ok({
      version,
      current: context.state.version,
      date,
      notes,
      file: file.file,
      size,
      sha256,
      code: checkCode(sha256),
    });
  },

  'update.take': async ({ token, sha256 }, context) => {
    // Read anew: what was looked at lies on a stick that may be another one by now.
    const offer = await offered(context, token);
    if (!offer.ok) return offer;
    const { manifest, file, path } = offer.value;
    if (file.sha256 !== sha256) return fail('update.other-file');
    const backup = await backUpRegister(context, 'update');
    if (!backup.ok) return backup;
    const { folder } = context.state.update;
    const kept = keptName(manifest.version, file.file);
    const copied = await copyChecked(path, join(folder, kept), file, context.job);
    if (!copied.ok) return copied;
    await dropOldInstallers(folder, context.state.version);
    const told = logged(
      context,
      text.took(manifest.version),
      text.tookWhy(context.state.version, checkCode(sha256)),
    );
    return told.ok
      ? ok({ version: manifest.version, file: kept, kind: file.kind, backup: backup.value.file })
      : told;
  },

  'update.seen': async (_input, context) => {
    const { folder } = context.state.update;
    const { version } = context.state;
    const from = await lastVersion(folder);
    if (from !== null && from !== version) {
      const told = logged(context, text.runs(version), text.ranBefore(from));
      if (!told.ok) return told;
    }
    return noteVersion(folder, version);
  },
};
