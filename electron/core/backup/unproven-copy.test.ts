// A copy without its manifest opens and fits, and nothing says that nobody changed it: it is taken on a yes of its own only.
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CopyDesk, openCopyDesk } from '../testing/copy-desk.ts';
import { testPassword } from '../testing/open-core.ts';
import { partsOf } from './copy-files.ts';

let desk: CopyDesk;
let file: string;
beforeEach(async () => {
  desk = await openCopyDesk();
  file = (await desk.core.must('register.backup', {})).file;
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const dropManifest = () => rmSync(partsOf(desk.pathOf(file)).manifest);
const noProof = { ok: false, error: { code: 'backup.no-proof', params: { file: expect.any(String) } } };
const restores = async () =>
  (await desk.core.must('log.page', { filter: { kind: 'backup' } })).entries
    .map(({ what }) => what)
    .filter((what) => /Phục hồi từ|Thay tệp sổ|Lấy sổ về/.test(what));
const accepted = expect.stringContaining('không có tệp kiểm tra, người làm đã xác nhận vẫn dùng');

test('a restore says beforehand what cannot be proven, wants a yes, and the log keeps it', async () => {
  const chosen = { place: 'here', file } as const;
  expect(await desk.core.must('backup.preview', chosen)).toMatchObject({ unproven: false });
  dropManifest();
  expect(await desk.core.must('backup.preview', chosen)).toMatchObject({ unproven: true });
  const asked = { ...chosen, password: testPassword };
  expect(await desk.core.call('backup.restore', asked)).toEqual(noProof);
  await desk.core.must('backup.restore', { ...asked, unproven: true });
  expect(await restores()).toEqual([accepted]);
});

test('of a sealed copy nothing of it is asked or logged', async () => {
  await desk.core.must('backup.restore', { place: 'here', file, password: testPassword });
  expect(await restores()).toEqual([expect.not.stringContaining('không có tệp kiểm tra')]);
});

test('in the place of a damaged file it wants the same yes', async () => {
  await desk.core.must('register.lock', {});
  for (const name of desk.names().filter((n) => n.endsWith('.kiem'))) rmSync(desk.pathOf(name));
  writeFileSync(desk.path, Buffer.alloc(8192, 7));
  const asked = { place: 'here', file, register: 'Thu.sodang', password: testPassword } as const;
  expect(await desk.core.call('backup.replaceDamaged', asked)).toEqual(noProof);
  await desk.core.must('backup.replaceDamaged', { ...asked, unproven: true });
  expect(await restores()).toEqual([accepted]);
});

test('brought to another PC it wants the same yes', async () => {
  await desk.core.must('register.lock', {});
  dropManifest();
  const opening = { kind: 'password', secret: testPassword } as const;
  const asked = { token: desk.pathOf(file), name: 'May khac', opening };
  expect(await desk.core.call('backup.take', asked)).toEqual(noProof);
  await desk.core.must('backup.take', { ...asked, unproven: true });
  await desk.core.must('register.open', { file: 'May khac.sodang', password: testPassword });
  expect(await restores()).toEqual([accepted]);
});
