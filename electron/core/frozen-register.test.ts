/** The register of an earlier program at today's door: its envelope, its password, the copy before it is changed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { frozenRegister, thaw, thawKey } from '../../db/testing/frozen-register.ts';
import { openCore, type TestCore, testPassword } from './testing/open-core.ts';

const name = 'schema-27';
const file = `${name}.sodang`;

let core: TestCore;
beforeEach(() => {
  core = openCore({ now: new Date('2026-12-01T03:00:00Z') });
  thaw(name, join(core.folder, file));
  thawKey(name, join(core.folder, file));
});
afterEach(() => core.close());

test('opens by the password of its time, and a sealed copy of what it was is kept', async () => {
  const info = await core.must('register.open', { file, password: testPassword });
  expect(info.practice).toBe(true);
  const { member, event } = frozenRegister(name).tables;
  expect(await core.must('backup.list', {})).toMatchObject([
    { reason: 'migration', state: 'sealed', members: member?.rows, events: event?.rows },
  ]);
});

test('stays byte for byte as it is where the password is wrong', async () => {
  const files = readdirSync(core.folder);
  const hashes = () =>
    files.map((each) =>
      createHash('sha256')
        .update(readFileSync(join(core.folder, each)))
        .digest('hex'),
    );
  const before = hashes();
  expect(await core.call('register.open', { file, password: 'sai mat khau' })).toMatchObject({
    error: { code: 'register.wrong-password' },
  });
  expect(hashes()).toEqual(before);
});
