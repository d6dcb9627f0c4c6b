// `npm run release:sign -- --key FILE [--folder release] [--date 2027-01-31] [--note "…"]…`: signs what `npm run package`
// made. The key may also be named by SO_DANG_VIEN_RELEASE_KEY. Refuses where the advisories were not looked up lately.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newestSchema } from '../../db/schema-version.ts';
import { publisherKeys } from '../../shared/update/publisher-keys.ts';
import { readSecretKey, signRelease } from '../release/sign-release.ts';
import { againstRelease, readAdvisories } from '../supply/advisories.ts';
import { repositoryRoot } from '../vite/repository-root.ts';

const { values } = parseArgs({
  options: {
    key: { type: 'string', default: process.env.SO_DANG_VIEN_RELEASE_KEY ?? '' },
    folder: { type: 'string', default: join(repositoryRoot, 'release') },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    note: { type: 'string', multiple: true, default: [] },
  },
});
try {
  if (values.key === '') throw new Error('name the key: --key FILE or SO_DANG_VIEN_RELEASE_KEY');
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const today = new Date().toISOString().slice(0, 10);
  const { old, affected, unchecked } = againstRelease(readAdvisories(), today);
  if (old.length > 0) throw new Error(`advisories looked up too long ago: ${old.join(', ')}`);
  if (affected.length > 0) throw new Error(`affected by an advisory: ${affected.join(', ')}`);
  for (const part of unchecked) console.warn(`never looked up in the advisories: ${part}`);
  const manifest = await signRelease(
    resolve(values.folder),
    { version, schema: newestSchema, date: values.date, notes: values.note },
    readSecretKey(resolve(values.key), repositoryRoot),
    publisherKeys,
  );
  for (const { file, size } of manifest.files) console.log(`${file}  ${size} bytes`);
  console.log(
    'signed: copy the folder to the stick, print ma-kiem-tra.html and hand it over apart from the stick',
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
