// An update from a stick: what is taken, and every way in which one is refused. The publisher's key is made here.
import { generateKeyPairSync, sign } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newestSchema } from '../../db/schema-version.ts';
import type { errors } from '../../shared/errors/catalogue.ts';
import { checkCode } from '../../shared/update/check-code.ts';
import { manifestName, mostManifestBytes, signatureName } from '../../shared/update/manifest.ts';
import { noJob } from './dispatch.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';
import {
  goodManifest,
  makeStick,
  newPublisher,
  sha256,
  stickBytes,
  stickFile,
} from './testing/signed-stick.ts';
import { readOffer } from './update/read-offer.ts';

const publisher = newPublisher();
let core: TestCore;
let stick: string;
let sticks = 0;
let linesBefore = 0;

/** One register for all: making one takes longer than everything else here. */
beforeAll(async () => {
  core = openCore({ update: { keys: [publisher.key], platform: 'win32-x64' } });
  await createRegister(core);
});
beforeEach(() => {
  stick = join(core.folder, `usb-${sticks++}`);
  rmSync(core.state.update.folder, { recursive: true, force: true });
  linesBefore = 0;
  linesBefore = logLines().length;
});
afterEach(() => expect(core.bugs).toEqual([]));
afterAll(() => core.close());

const look = () => core.call('update.look', { token: stick });
const refusal = async (): Promise<string> => {
  const answer = await look();
  return answer.ok ? 'taken' : answer.error.code;
};
const keptFiles = (): readonly string[] => {
  const folder = core.state.update.folder;
  return existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'ban-dang-dung.txt') : [];
};
const logLines = () =>
  core.state.session?.db
    .all<{ what: string; reason: string }>(
      "SELECT what, reason FROM access_log WHERE deed = 'update' ORDER BY id",
    )
    .slice(linesBefore) ?? [];

describe('an update that is right', () => {
  test('is shown with version, day, notes, size and the code to read out', async () => {
    makeStick(stick, publisher);
    expect(await core.must('update.look', { token: stick })).toEqual({
      version: '0.2.0',
      current: '0.1.0',
      date: '2026-12-01',
      notes: ['Sổ mở nhanh hơn.'],
      file: stickFile,
      size: stickBytes.length,
      sha256: sha256(stickBytes),
      code: checkCode(sha256(stickBytes)),
    });
    expect(keptFiles()).toEqual([]);
  });

  test('is taken after a verified backup: the same bytes under its version, and a line in the log', async () => {
    makeStick(stick, publisher);
    const seen = await core.must('update.look', { token: stick });
    const taken = await core.must('update.take', { token: stick, sha256: seen.sha256 });
    expect(taken).toMatchObject({ version: '0.2.0', kind: 'installer', file: `0.2.0 ${stickFile}` });
    expect(existsSync(join(core.folder, 'sao-luu', taken.backup))).toBe(true);
    expect(keptFiles()).toEqual([`0.2.0 ${stickFile}`]);
    expect(readFileSync(join(core.state.update.folder, taken.file)).equals(stickBytes)).toBe(true);
    expect(logLines()).toEqual([
      { what: 'Nhận bộ cài bản 0.2.0', reason: `đang dùng bản 0.1.0; mã kiểm tra ${seen.code}` },
    ]);
  });

  test('leaves the installer of the running version for going back, and none before it', async () => {
    mkdirSync(core.state.update.folder);
    for (const version of ['0.0.7', '0.0.9', '0.1.0'])
      writeFileSync(join(core.state.update.folder, `${version} cu.exe`), version);
    makeStick(stick, publisher);
    await core.must('update.take', { token: stick, sha256: sha256(stickBytes) });
    const { kept } = await core.must('update.state', {});
    expect(kept.map(({ version }) => version)).toEqual(['0.2.0', '0.1.0']);
  });

  test('is told once after the new version has started, and logged', async () => {
    expect((await core.must('update.state', {})).news).toBeNull();
    writeFileSync(join(core.state.update.folder, 'ban-dang-dung.txt'), '0.0.9\n');
    expect((await core.must('update.state', {})).news).toEqual({ from: '0.0.9', to: '0.1.0' });
    await core.must('update.seen', {});
    expect((await core.must('update.state', {})).news).toBeNull();
    expect(logLines()).toEqual([{ what: 'Chạy bản 0.1.0', reason: 'trước đó là bản 0.0.9' }]);
  });

  test('a keeper without the right to keep the register may look and not take', async () => {
    makeStick(stick, publisher);
    const session = core.state.session;
    if (!session) throw new Error('no register');
    core.state.session = { ...session, person: { ...session.person, role: 'typist' } };
    const seen = await refusal();
    const taken = await core.call('update.take', { token: stick, sha256: sha256(stickBytes) });
    core.state.session = session;
    expect(seen).toBe('taken');
    expect(taken).toMatchObject({ ok: false, error: { code: 'right.missing' } });
  });
});

describe('what is refused, each with its sentence', () => {
  const refused: readonly (readonly [what: string, code: keyof typeof errors, prepare: () => void])[] = [
    ['a folder without a manifest', 'update.no-manifest', () => mkdirSync(stick)],
    [
      'a manifest without a signature',
      'update.no-manifest',
      () => {
        makeStick(stick, publisher);
        rmSync(join(stick, signatureName));
      },
    ],
    ['the signature of another publisher', 'update.bad-signature', () => makeStick(stick, newPublisher())],
    [
      'the signature of another manifest of the same publisher',
      'update.bad-signature',
      () => {
        makeStick(stick, publisher, goodManifest({ version: '0.3.0' }));
        const other = readFileSync(join(stick, signatureName));
        makeStick(stick, publisher);
        writeFileSync(join(stick, signatureName), other);
      },
    ],
    [
      'a signature over the bare bytes: what the key signs elsewhere is no update',
      'update.bad-signature',
      () => {
        makeStick(stick, publisher);
        const bare = sign(null, readFileSync(join(stick, manifestName)), publisher.secret);
        writeFileSync(join(stick, signatureName), bare.toString('base64'));
      },
    ],
    [
      'a signature that is none',
      'update.bad-signature',
      () => {
        makeStick(stick, publisher);
        writeFileSync(join(stick, signatureName), '');
      },
    ],
    [
      'a manifest changed by one byte after signing',
      'update.bad-signature',
      () => {
        makeStick(stick, publisher);
        const path = join(stick, manifestName);
        writeFileSync(path, readFileSync(path, 'utf8').replace('0.2.0', '0.2.1'));
      },
    ],
    [
      'a manifest larger than any',
      'update.bad-manifest',
      () => makeStick(stick, publisher, Buffer.alloc(mostManifestBytes + 1, ' ')),
    ],
    [
      'a manifest that is a link to something else',
      'update.bad-manifest',
      () => {
        makeStick(stick, publisher);
        rmSync(join(stick, manifestName));
        symlinkSync('/etc/hostname', join(stick, manifestName));
      },
    ],
    ['no JSON, signed', 'update.bad-manifest', () => makeStick(stick, publisher, Buffer.from('{'))],
    [
      'an unknown field',
      'update.bad-manifest',
      () => makeStick(stick, publisher, goodManifest({ run: 'x' })),
    ],
    [
      'an unknown field of a file',
      'update.bad-manifest',
      () => makeStick(stick, publisher, goodManifest({}, { url: 'x' })),
    ],
    [
      'a field named __proto__',
      'update.bad-manifest',
      () =>
        makeStick(
          stick,
          publisher,
          Buffer.from(JSON.stringify(goodManifest()).replace('{', '{"__proto__":{"a":1},')),
        ),
    ],
    ['another format', 'update.bad-manifest', () => makeStick(stick, publisher, goodManifest({ format: 2 }))],
    [
      'a version that is no version',
      'update.bad-manifest',
      () => makeStick(stick, publisher, goodManifest({ version: '1e9.0.0' })),
    ],
    [
      'a day that does not exist',
      'update.bad-manifest',
      () => makeStick(stick, publisher, goodManifest({ date: '2026-02-30' })),
    ],
    [
      'notes with signs that turn the line round',
      'update.bad-manifest',
      () => makeStick(stick, publisher, goodManifest({ notes: ['x\u202Eexe'] })),
    ],
    ['no file at all', 'update.bad-manifest', () => makeStick(stick, publisher, goodManifest({ files: [] }))],
    [
      'an older version',
      'update.older',
      () => makeStick(stick, publisher, goodManifest({ version: '0.0.10' })),
    ],
    [
      'the version that runs',
      'update.same',
      () => makeStick(stick, publisher, goodManifest({ version: '0.1.0' })),
    ],
    [
      'a version that knows less than the open register',
      'update.schema-older',
      () => makeStick(stick, publisher, goodManifest({ schema: newestSchema - 1 })),
    ],
    [
      'nothing for this kind of PC',
      'update.other-pc',
      () => makeStick(stick, publisher, goodManifest({}, { platform: 'linux-x64' })),
    ],
    [
      'an installer for a portable program',
      'update.other-pc',
      () => makeStick(stick, publisher, goodManifest({}, { kind: 'folder' })),
    ],
    [
      'a stick on which the file is missing',
      'update.file-missing',
      () => {
        makeStick(stick, publisher);
        rmSync(join(stick, stickFile));
      },
    ],
    [
      'a file of another size',
      'update.file-damaged',
      () => {
        makeStick(stick, publisher);
        truncateSync(join(stick, stickFile), stickBytes.length - 1);
      },
    ],
    [
      'a file of the same size with one bit turned',
      'update.file-damaged',
      () => {
        makeStick(stick, publisher);
        const bytes = Buffer.from(stickBytes);
        bytes[1_234_567] = (bytes[1_234_567] ?? 0) ^ 1;
        writeFileSync(join(stick, stickFile), bytes);
      },
    ],
    [
      'a folder in the place of the file',
      'update.file-damaged',
      () => {
        makeStick(stick, publisher);
        rmSync(join(stick, stickFile));
        mkdirSync(join(stick, stickFile));
      },
    ],
  ];

  test.each(refused)('%s', async (_, code, prepare) => {
    prepare();
    expect(await refusal()).toBe(code);
    const taken = await core.call('update.take', { token: stick, sha256: sha256(stickBytes) });
    expect(taken).toMatchObject({ ok: false, error: { code } });
    expect(keptFiles()).toEqual([]);
    expect(logLines()).toEqual([]);
  });

  test.each([
    '../SoDangVien.exe',
    '..\\SoDangVien.exe',
    '/etc/SoDangVien.exe',
    'C:SoDangVien.exe',
    'C:\\x.exe',
    'a/b.exe',
    '.exe',
    '..exe',
    'SoDangVien.exe:ads.exe',
    'SoDangVien.exe ',
    'SoDangVien.bat',
    'SoDangVien.exe.lnk',
    'con.exe',
    'LPT1.zip',
    'So\u0000.exe',
    'SoDangVien\u202Eexe.zip',
    `${'a'.repeat(200)}.exe`,
    '',
  ])('a file named %j', async (file) => {
    makeStick(stick, publisher, goodManifest({}, { file }));
    expect(await refusal()).toBe('update.bad-manifest');
  });

  test('two files of one name but for its case, or two for the same PC', async () => {
    const { files } = goodManifest() as { files: object[] };
    const [file] = files;
    makeStick(stick, publisher, goodManifest({ files: [file, { ...file, platform: 'linux-x64' }] }));
    expect(await refusal()).toBe('update.bad-manifest');
    makeStick(stick, publisher, goodManifest({ files: [file, { ...file, file: 'other.exe' }] }));
    expect(await refusal()).toBe('update.bad-manifest');
  });

  test('everything, where the program carries no key', async () => {
    makeStick(stick, publisher);
    const place = { ...core.state.update, keys: [] };
    const running = { version: '0.1.0', schema: newestSchema };
    expect(await readOffer(stick, place, running)).toMatchObject({ error: { code: 'update.no-key' } });
  });

  test('a key of another kind in the place of an Ed25519 key signs nothing', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    makeStick(stick, publisher);
    const bytes = readFileSync(join(stick, manifestName));
    writeFileSync(join(stick, signatureName), sign('sha256', bytes, privateKey).toString('base64'));
    expect(await refusal()).toBe('update.bad-signature');
  });

  test('any bytes with a right signature end in a sentence, never in a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.json(), fc.uint8Array({ maxLength: 300 })),
        async (value) => {
          const bytes =
            value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(JSON.stringify(value) ?? 'null');
          makeStick(stick, publisher, bytes);
          expect(await refusal()).toBe('update.bad-manifest');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('between looking and taking', () => {
  test('another stick in the same place is refused, though it is signed as well', async () => {
    makeStick(stick, publisher);
    const seen = await core.must('update.look', { token: stick });
    const other = Buffer.from(stickBytes).fill('x', 0, 1);
    makeStick(stick, publisher, goodManifest({ version: '0.3.0' }, { sha256: sha256(other) }));
    writeFileSync(join(stick, stickFile), other);
    const taken = await core.call('update.take', { token: stick, sha256: seen.sha256 });
    expect(taken).toMatchObject({ ok: false, error: { code: 'update.other-file' } });
    expect(keptFiles()).toEqual([]);
  });

  test('a job that is stopped leaves nothing half', async () => {
    makeStick(stick, publisher);
    const stopped = { ...noJob, cancelled: () => true };
    const taken = await core.call('update.take', { token: stick, sha256: sha256(stickBytes) }, stopped);
    expect(taken).toMatchObject({ ok: false, error: { code: 'app.cancelled' } });
    expect(keptFiles()).toEqual([]);
  });

  test('where the folder of the program cannot be written, the sentence names it and nothing is kept', async () => {
    makeStick(stick, publisher);
    writeFileSync(core.state.update.folder, 'a file where the folder should be');
    const taken = await core.call('update.take', { token: stick, sha256: sha256(stickBytes) });
    expect(taken.ok).toBe(false);
    expect(taken).toMatchObject({ error: { params: { file: `0.2.0 ${stickFile}` } } });
  });

  test('the stick itself is only read', async () => {
    makeStick(stick, publisher);
    cpSync(stick, `${stick}-before`, { recursive: true });
    await core.must('update.take', { token: stick, sha256: sha256(stickBytes) });
    for (const name of readdirSync(`${stick}-before`))
      expect(readFileSync(join(stick, name)).equals(readFileSync(join(`${stick}-before`, name)))).toBe(true);
    expect(readdirSync(stick)).toEqual(readdirSync(`${stick}-before`));
  });
});
