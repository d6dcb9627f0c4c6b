/**
 * The photo files that go with a list for cards, into a folder that the person picked. Each is written whole or not
 * at all (to another name, then renamed); stopping keeps those that are there already and says how many.
 */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { logAccess } from '../../db/repo/access-log.ts';
import { getCardList } from '../../db/repo/card.ts';
import { getPhoto } from '../../db/repo/photo.ts';
import { cardText as text } from '../../shared/i18n/vi/card.ts';
import type { PhotosWritten } from '../../shared/ipc/card.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { photoNames } from '../../shared/rules/card-photo-names.ts';
import { writeFileAtomic } from './atomic-write.ts';
import { cardListPeople } from './card-list-handlers.ts';
import type { CoreContext } from './context.ts';

const endings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

export async function exportCardPhotos(
  { id, token }: { readonly id: number; readonly token: string },
  { db, host, job, at, write }: CoreContext,
): Promise<Result<PhotosWritten>> {
  const folder = await host.pathOf(token);
  if (folder === null) return fail('file.forgotten');
  const list = getCardList(db, id);
  if (!list) return fail('card.list-not-found');
  const people = cardListPeople(db, id);
  const names = photoNames(people.map((p) => ({ ...p, fullName: p.name })));
  // Before the first file is there: nothing leaves the register without its being known.
  const logged = write(text.photosStep, (w, { name: actor }) => {
    const what = text.photosWhat(list.photos);
    logAccess(w, { at, actor, deed: 'export', memberId: null, what, reason: text.forList(list.name) });
    return ok(null);
  });
  if (!logged.ok) return logged;

  let written = 0;
  let replaced = 0;
  const missing: string[] = [];
  for (const [i, { memberId, name }] of people.entries()) {
    if (job.cancelled()) return ok({ written, replaced, missing, stopped: true });
    job.progress(i, people.length, name);
    const photo = getPhoto(db, memberId);
    if (!photo) {
      missing.push(name);
      continue;
    }
    const path = join(folder, `${names[i] ?? ''}.${endings[photo.mime] ?? 'jpg'}`);
    const before = await isThere(path);
    const done = await writeFileAtomic(path, photo.bytes);
    if (!done.ok) return done;
    written += 1;
    if (before) replaced += 1;
  }
  job.progress(people.length, people.length, folder);
  return ok({ written, replaced, missing, stopped: false });
}
