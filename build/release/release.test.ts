// A release that is signed here is one that the program takes, and only with a key that the program knows.
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOffer } from '../../electron/core/update/read-offer.ts';
import { checkCode } from '../../shared/update/check-code.ts';
import { repositoryRoot } from '../vite/repository-root.ts';
import { publicKeyOf, readSecretKey, signRelease } from './sign-release.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const keys = [{ name: 'thử', publicKey: publicKeyOf(privateKey) }];
const release = { version: '0.2.0', schema: 40, date: '2027-01-31', notes: ['Mở nhanh hơn <b>'] };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-release-'));
  for (const file of [
    'SoDangVien-0.2.0-cai-dat.exe',
    'SoDangVien-0.2.0-x64.zip',
    'SoDangVien-0.2.0-x86_64.AppImage',
    'SoDangVien-0.2.0-x64.tar.gz',
    // What lies there, too, and is no part of this release.
    'SoDangVien-0.1.0-cai-dat.exe',
    'builder-debug.yml',
  ])
    writeFileSync(join(folder, file), `bytes of ${file}`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['win32-x64', 'installer', 'SoDangVien-0.2.0-cai-dat.exe'],
  ['win32-x64', 'folder', 'SoDangVien-0.2.0-x64.zip'],
  ['linux-x64', 'installer', 'SoDangVien-0.2.0-x86_64.AppImage'],
  ['linux-x64', 'folder', 'SoDangVien-0.2.0-x64.tar.gz'],
] as const)('a program on %s (%s) takes %s', async (platform, kind, file) => {
  await signRelease(folder, release, privateKey, keys);
  const offer = await readOffer(
    folder,
    { folder: '', keys, platform, kind },
    { version: '0.1.0', schema: 36 },
  );
  expect(offer).toMatchObject({ ok: true, value: { file: { file } } });
});

test('the sheet for paper names every file with its code, and shows notes as text', async () => {
  const { files } = await signRelease(folder, release, privateKey, keys);
  const sheet = readFileSync(join(folder, 'ma-kiem-tra.html'), 'utf8');
  for (const { file, sha256 } of files) {
    expect(sheet).toContain(file);
    expect(sheet).toContain(checkCode(sha256));
  }
  expect(files).toHaveLength(4);
  expect(sheet).not.toContain('<b>');
});

test('a key that the program does not know signs nothing, and says which line is missing', async () => {
  await expect(signRelease(folder, release, privateKey, [])).rejects.toThrow(publicKeyOf(privateKey));
  expect(existsSync(join(folder, 'cap-nhat.json'))).toBe(false);
});

test('a key inside the repository, or of another kind, is refused', () => {
  const inside = join(repositoryRoot, 'key.pem');
  expect(() => readSecretKey(inside, repositoryRoot)).toThrow('must not lie in the repository');
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const path = join(folder, 'key.pem');
  writeFileSync(path, other.export({ format: 'pem', type: 'pkcs8' }));
  expect(() => readSecretKey(path, repositoryRoot)).toThrow('not an Ed25519 key');
});

test('a release without files, or with a note that the program would refuse, is not signed', async () => {
  await expect(signRelease(folder, { ...release, version: '9.9.9' }, privateKey, keys)).rejects.toThrow(
    'no file of version 9.9.9',
  );
  await expect(signRelease(folder, { ...release, notes: ['a\u202Eb'] }, privateKey, keys)).rejects.toThrow(
    'would refuse',
  );
});
