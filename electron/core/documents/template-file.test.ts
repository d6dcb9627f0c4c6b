// Templates as files: what goes out comes in again, and whatever is no such file is refused with nothing written.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentOf, templateFileText } from '../../../shared/documents/template-file.ts';
import { anyTemplate } from '../../../shared/testing/any-template.ts';
import { createRegister, openCore, type TestCore } from '../testing/open-core.ts';

let core: TestCore;
beforeAll(async () => {
  core = openCore();
  await createRegister(core);
});
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const builtIn = 'nghi-quyet-ket-nap';
const at = (name: string) => join(core.folder, name);
const keys = async () => (await core.must('document.templates', {})).map(({ key }) => key);
const sha256Of = (content: string) => createHash('sha256').update(content).digest('hex');

function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const dots = deflateSync(Buffer.alloc(2));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', dots), chunk('IEND', Buffer.alloc(0))]);
}

test('any template that is kept comes out and in again as the same template', async () => {
  await fc.assert(
    fc.asyncProperty(anyTemplate, async (template) => {
      await core.must('document.save', { template });
      const token = at('ra.mau-giay');
      await core.must('documentFile.write', { key: template.key, token });
      await core.must('document.restore', { key: template.key });
      const { sha256, takesPlaceOf } = await core.must('documentFile.read', { token });
      expect(takesPlaceOf).toBeNull();
      const brought = await core.must('documentFile.bring', { token, sha256, as: 'new' });
      const back = await core.must('document.template', { key: brought.key });
      expect(back.template).toEqual(template);
      await core.must('document.restore', { key: brought.key });
    }),
    { numRuns: 60 },
  );
});

test('the picture of the blank travels with its template', async () => {
  const bytes = png(40, 30);
  await core.must('documentGhost.put', { key: builtIn, bytes });
  const token = at('co-anh.mau-giay');
  expect(await core.must('documentFile.write', { key: builtIn, token })).toEqual({ file: 'co-anh.mau-giay' });
  await core.must('documentGhost.drop', { key: builtIn });
  const { sha256, picture, takesPlaceOf } = await core.must('documentFile.read', { token });
  expect({ picture, takesPlaceOf }).toEqual({
    picture: true,
    takesPlaceOf: 'Nghị quyết đề nghị kết nạp đảng viên',
  });
  await core.must('documentFile.bring', { token, sha256, as: 'replace' });
  const back = await core.must('documentGhost.get', { key: builtIn });
  expect(back?.mime).toBe('image/png');
  expect(Buffer.from(back?.bytes ?? []).equals(bytes)).toBe(true);
  await core.must('document.restore', { key: builtIn });
  await core.must('documentGhost.drop', { key: builtIn });
});

test('beside a template of the same key a new one is made, and bringing it in is one step that can be taken back', async () => {
  const token = at('ban-moi.mau-giay');
  await core.must('documentFile.write', { key: builtIn, token });
  const before = await keys();
  const { sha256 } = await core.must('documentFile.read', { token });
  const { key, name } = await core.must('documentFile.bring', { token, sha256, as: 'new' });
  expect(name).toBe('Nghị quyết đề nghị kết nạp đảng viên (nhập từ tệp)');
  expect(await keys()).toEqual([...before, key]);
  const step = await core.must('step.last', {});
  await core.must('step.undo', { id: step?.id ?? 0 });
  expect(await keys()).toEqual(before);
});

test('a file that changed after it was looked at is not let in', async () => {
  const token = at('doi.mau-giay');
  await core.must('documentFile.write', { key: builtIn, token });
  const { sha256 } = await core.must('documentFile.read', { token });
  const { template } = await core.must('document.template', { key: builtIn });
  const other = { ...template, name: 'Mẫu khác' };
  writeFileSync(token, templateFileText(other, null, sha256Of(contentOf(other, null))));
  expect(await core.call('documentFile.bring', { token, sha256, as: 'new' })).toMatchObject({
    ok: false,
    error: { code: 'documentFile.changed' },
  });
});

describe('a file of an unknown hand is refused with a sentence and leaves nothing behind', () => {
  const good = async () => (await core.must('document.template', { key: builtIn })).template;
  const sealed = (template: unknown, ghost: string | null = null, part: object = {}): string =>
    JSON.stringify({
      ...{ product: 'so-dang-vien/mau-giay', format: 1, sha256: sha256Of(contentOf(template, ghost)) },
      ...{ template, ghost, ...part },
    });
  const plain = (title: string) => ({
    ...{ format: 1, key: 'rieng-1', name: 'Giấy', group: 'office', subject: 'member', each: true },
    ...{ basis: '', asks: [], watermark: 'none' },
    body: {
      ...{ layout: 'party', orientation: 'portrait' },
      blocks: [{ kind: 'title', id: 'a', title, subject: '', under: '' }],
    },
  });
  const cases: readonly (readonly [string, string, () => Promise<string | Buffer>])[] = [
    ['an empty file', 'documentFile.foreign', async () => ''],
    ['no JSON', 'documentFile.foreign', async () => 'Kính gửi'],
    ['bytes that are no UTF-8', 'documentFile.foreign', async () => Buffer.from([0xff, 0xfe, 0x7b])],
    ['JSON of another product', 'documentFile.foreign', async () => '{"product":"khac","format":1}'],
    ['a list instead of an object', 'documentFile.foreign', async () => '[1,2]'],
    ['a hundred thousand brackets', 'documentFile.foreign', async () => '['.repeat(100_000)],
    [
      'a template nested a thousand deep',
      'documentFile.foreign',
      async () =>
        `{"product":"so-dang-vien/mau-giay","format":1,"template":${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}}`,
    ],
    ['a file of a later program', 'document.newer', async () => sealed(await good(), null, { format: 2 })],
    [
      'a template of a later program',
      'document.newer',
      async () => sealed({ ...(await good()), format: 99 }),
    ],
    [
      'a format that is a word',
      'documentFile.foreign',
      async () => sealed(await good(), null, { format: 'một' }),
    ],
    [
      'a hash of something else',
      'documentFile.damaged',
      async () => sealed(await good(), null, { sha256: 'a'.repeat(64) }),
    ],
    [
      'a hash that is none',
      'documentFile.damaged',
      async () => sealed(await good(), null, { sha256: { toString: 1 } }),
    ],
    [
      'a picture that is a number',
      'documentFile.damaged',
      async () => sealed(await good(), null, { ghost: 7 }),
    ],
    ['a template that is a text', 'document.bad-template', async () => sealed('mẫu')],
    [
      'a template without blocks',
      'document.bad-template',
      async () => sealed({ ...(await good()), body: {} }),
    ],
    ['a key that is a path', 'document.bad-template', async () => sealed({ ...(await good()), key: '../x' })],
    [
      'a name of a million letters',
      'document.bad-template',
      async () => sealed({ ...(await good()), name: 'ế'.repeat(1e6) }),
    ],
    [
      'a picture that is no base64',
      'documentFile.bad-picture',
      async () => sealed(await good(), 'không phải ảnh'),
    ],
    [
      'a picture that is a program',
      'documentFile.bad-picture',
      async () => sealed(await good(), Buffer.from('MZ chương trình').toString('base64')),
    ],
    [
      'a picture that was cut off',
      'documentFile.bad-picture',
      async () => sealed(await good(), png(40, 30).subarray(0, 60).toString('base64')),
    ],
    [
      'a picture that unfolds to gigabytes',
      'documentFile.bad-picture',
      async () => sealed(await good(), png(60_000, 60_000).toString('base64')),
    ],
    ['more than 16 MB', 'documentFile.too-large', async () => Buffer.alloc(17 * 2 ** 20, 0x20)],
    [
      'a look-alike of the Party card (HD 38-HD/BTCTW 2.1)',
      'print.central-paper',
      async () => sealed(plain('THẺ ĐẢNG VIÊN')),
    ],
  ];
  test.each(cases)('%s', async (_said, code, make) => {
    const token = at('la.mau-giay');
    writeFileSync(token, await make());
    const before = await keys();
    expect(await core.call('documentFile.read', { token })).toMatchObject({ ok: false, error: { code } });
    for (const as of ['new', 'replace'] as const)
      expect(await core.call('documentFile.bring', { token, sha256: '', as })).toMatchObject({
        ok: false,
        error: { code },
      });
    expect(await keys()).toEqual(before);
  });
});

test('a picture of a blank is refused where it is none, too large or broken', async () => {
  const code = async (bytes: Uint8Array) => {
    const path = at('phoi.png');
    writeFileSync(path, bytes);
    const [picked, put] = [
      await core.call('documentGhost.picked', { token: path }),
      await core.call('documentGhost.put', { key: builtIn, bytes }),
    ];
    return [picked, put].map((answer) => (answer.ok ? 'ok' : answer.error.code));
  };
  const unreadable = ['documentGhost.unreadable', 'documentGhost.unreadable'];
  expect(await code(Buffer.from('GIF89a'))).toEqual(unreadable);
  expect(await code(png(30, 30).subarray(0, 50))).toEqual(unreadable);
  expect(await code(Buffer.concat([png(3, 3), Buffer.alloc(11 * 2 ** 20)]))).toEqual([
    'documentGhost.too-large',
    'documentGhost.too-large',
  ]);
  expect(await core.must('documentGhost.get', { key: builtIn })).toBeNull();
  expect(await code(png(3, 3))).toEqual(['ok', 'ok']);
});

test('a file is written whole: beside it nothing stays', async () => {
  const token = at('mot.mau-giay');
  await core.must('documentFile.write', { key: builtIn, token });
  expect(JSON.parse(readFileSync(token, 'utf8'))).toMatchObject({
    product: 'so-dang-vien/mau-giay',
    format: 1,
  });
  expect(readdirSync(core.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
