// A PC is given away: nothing goes before a copy elsewhere was opened, nothing goes that is not the program's, and
// nothing is said that was not done. Real files in a throw-away folder.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { proveCopy } from '../backup/prove-copy.ts';
import { contextFor, noJob } from '../dispatch.ts';
import { createRegister, openCore, type TestCore, testPassword } from '../testing/open-core.ts';
import { type EraserDisk, realEraserDisk } from './erase-file.ts';
import { retirePc } from './retire-pc.ts';

let core: TestCore;
let stick: string;
beforeEach(async () => {
  core = openCore();
  stick = mkdtempSync(join(tmpdir(), 'usb-'));
  await createRegister(core);
  await core.must('register.backup', {});
  const put = (path: string, text = 'x') => {
    mkdirSync(join(core.folder, path, '..'), { recursive: true });
    writeFileSync(join(core.folder, path), text);
  };
  put('cai-dat.json', '{}');
  put('loi-chuong-trinh.log', 'RangeError');
  put('cap-nhat/0.2.0 SoDangVien.exe');
  put(`nguoi-dung/nho-mat-khau/${'ab'.repeat(16)}.bin`);
});
afterEach(() => {
  core.close();
  rmSync(stick, { recursive: true, force: true });
});

const order = (more = {}) => ({ token: stick, name: 'Thu', password: testPassword, others: false, ...more });
const wipe = (more = {}) => core.call('retire.wipe', order(more));
const codeOf = (result: { ok: boolean; error?: { code: string } }) => (result.ok ? 'ok' : result.error?.code);

/** Every file and link below the data folder, with its bytes. */
const everything = (folder = core.folder): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), entry.isFile() ? readFileSync(path, 'latin1') : 'link'];
      }),
  );

describe('What the person is shown', () => {
  it('names every file of the program and what stays', async () => {
    writeFileSync(join(core.folder, 'Anh cuoi.jpg'), 'x');
    const { places, name, others } = await core.must('retire.look', {});
    const kinds = places.flatMap(({ own }) => own.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(
      new Set(['register', 'envelope', 'companion', 'copy', 'remembered', 'installer', 'settings', 'log']),
    );
    expect(places.flatMap(({ left }) => left)).toContain('Anh cuoi.jpg');
    expect([name, others]).toEqual(['Thu', []]);
  });

  it('proves the copy before anything is asked', async () => {
    const copy = await core.must('retire.prove', { token: stick });
    expect(existsSync(join(stick, copy.file))).toBe(true);
  });
});

describe('Nothing is touched and the register stays open', () => {
  test.each([
    ['the wrong password', 'register.wrong-password', () => ({ password: 'khong phai' })],
    ['another name', 'retire.name', () => ({ name: 'Thủ' })],
    ['a folder that is not there', 'retire.no-folder', () => ({ token: join(stick, 'khong') })],
    ['the data folder', 'retire.inside', () => ({ token: core.folder })],
    ['a folder within the data folder', 'retire.inside', () => ({ token: join(core.folder, 'cap-nhat') })],
    [
      'a link that leads into the data folder',
      'retire.inside',
      () => {
        symlinkSync(join(core.folder, 'cap-nhat'), join(stick, 'duong tat'));
        return { token: join(stick, 'duong tat') };
      },
    ],
  ] as const)('with %s', async (_words, code, more) => {
    const before = Object.keys(everything()).filter((name) => !/thu-mo$/.test(name));
    expect(codeOf(await wipe(more()))).toBe(code);
    const after = everything();
    for (const name of before) expect(after, name).toHaveProperty([name]);
    expect(core.state.session).not.toBeNull();
  });

  it('where no copy can be made there', async () => {
    // A file in the place of the copy's own name cannot be foreseen; a folder gone between choice and deed can.
    rmSync(stick, { recursive: true });
    expect(codeOf(await wipe())).toBe('retire.no-folder');
    expect(existsSync(join(core.folder, 'Thu.khoa'))).toBe(true);
  });

  it('where the copies’ folder takes none', async () => {
    rmSync(join(core.folder, 'sao-luu'), { recursive: true });
    writeFileSync(join(core.folder, 'sao-luu'), 'a file');
    expect((await wipe()).ok).toBe(false);
    expect(existsSync(join(core.folder, 'Thu.khoa'))).toBe(true);
    expect(core.state.session).not.toBeNull();
  });

  it('while another register lies here, unless that is agreed to', async () => {
    writeFileSync(join(core.folder, 'Chi bo 9.sodang'), 'y');
    expect(codeOf(await wipe())).toBe('retire.others');
    expect(codeOf(await wipe({ others: true }))).toBe('ok');
    expect(existsSync(join(core.folder, 'Chi bo 9.sodang'))).toBe(false);
  });

  it('from a practice register, which asks for no password', async () => {
    await core.must('register.createPractice', {});
    expect(codeOf(await wipe({ name: 'So luyen tap' }))).toBe('retire.practice');
    expect(existsSync(join(core.folder, 'Thu.khoa'))).toBe(true);
  });
});

describe('A PC that is cleared', () => {
  it('holds nothing of the program any more; the copy opens, the report says what went', async () => {
    const key = Buffer.from(core.state.session?.key ?? []);
    writeFileSync(join(core.folder, 'Don xin.docx'), 'own');
    const done = await wipe();
    if (!done.ok) throw new Error(done.error.code);
    expect(core.state.session).toBeNull();
    expect(everything()).toEqual({ 'Don xin.docx': 'own' });
    expect(done.value.failed).toEqual([]);
    expect(proveCopy(join(stick, done.value.copy), { uid: null, key }).ok).toBe(true);
    const report = readFileSync(join(stick, done.value.report ?? ''), 'utf8');
    expect(report.startsWith('\uFEFFBIÊN BẢN DỌN MÁY\r\n')).toBe(true);
    for (const word of ['Nguyễn Văn Thư', 'Thu.khoa2', 'Don xin.docx', 'SSD', '0.1.0'])
      expect(report).toContain(word);
    expect(report.match(/SHA-256: [0-9a-f]{64}/g)).toHaveLength(done.value.deleted);
    const reopened = openCore({ folder: stick });
    const file = done.value.copy;
    await reopened.must('register.open', { file, account: 'Bí thư', password: testPassword });
    const { entries } = await reopened.must('log.copies', {});
    expect(entries[0]?.what).toMatch(/^Bắt đầu dọn máy/);
    reopened.close();
  });

  it('loses its envelopes first, those of the copies, too, each written over before it is deleted', async () => {
    const calls: string[] = [];
    const disk: EraserDisk = {
      ...realEraserDisk,
      async overwrite(path) {
        const before = readFileSync(path, 'latin1');
        await realEraserDisk.overwrite(path);
        expect(statSync(path).size).toBe(before.length);
        if (before.length > 8) expect(readFileSync(path, 'latin1')).not.toBe(before);
        calls.push(`over ${path}`);
      },
      async remove(path) {
        await realEraserDisk.remove(path);
        calls.push(`gone ${path}`);
      },
    };
    const done = await retirePc(contextFor(core.state, core.host, noJob), order(), disk);
    expect(done.ok).toBe(true);
    const gone = calls.filter((call) => call.startsWith('gone'));
    const envelopes = gone.filter((call) => /\.khoa2?$/.test(call));
    expect(envelopes.length).toBeGreaterThanOrEqual(4);
    expect(gone.slice(0, envelopes.length)).toEqual(envelopes);
    for (const call of gone) expect(calls[calls.indexOf(call) - 1]).toBe(call.replace('gone', 'over'));
  });

  test.each(['look', 'hash', 'overwrite', 'remove'] as const)(
    'tells of the one file where "%s" fails, and goes on with the others',
    async (step) => {
      const disk = { ...realEraserDisk } as Record<string, (path: string) => Promise<unknown>>;
      const real = realEraserDisk[step] as (path: string) => Promise<unknown>;
      disk[step] = async (path) => {
        if (path.endsWith('Thu.khoa')) throw Object.assign(new Error('no'), { code: 'EBUSY' });
        return real(path);
      };
      const done = await retirePc(
        contextFor(core.state, core.host, noJob),
        order(),
        disk as unknown as EraserDisk,
      );
      if (!done.ok) throw new Error(done.error.code);
      const { failed, text } = done.value;
      const stays = step === 'look' || step === 'remove';
      expect(failed).toEqual([{ where: join(core.folder, 'Thu.khoa'), fault: 'EBUSY', deleted: !stays }]);
      expect(existsSync(join(core.folder, 'Thu.khoa'))).toBe(stays);
      expect(existsSync(join(core.folder, 'Thu.sodang'))).toBe(false);
      expect(text).toContain('CÓ LỖI (1 tệp)');
      expect(text.includes('CHƯA XÓA')).toBe(stays);
    },
  );

  it('still answers, with the words of the report, where the stick is pulled out meanwhile', async () => {
    const disk: EraserDisk = {
      ...realEraserDisk,
      async remove(path) {
        rmSync(stick, { recursive: true, force: true });
        await realEraserDisk.remove(path);
      },
    };
    const done = await retirePc(contextFor(core.state, core.host, noJob), order(), disk);
    if (!done.ok) throw new Error(done.error.code);
    expect(done.value.report).toBeNull();
    expect(done.value.reportError?.code).toBe('file.read-only');
    expect(done.value.text).toContain('Thu.sodang');
  });

  it('keeps every strange name, every link and what a link leads to, whatever they are called', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'ngoai-'));
    const strange = fc.tuple(
      fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).map((s) => s.replace(/[/\\\0\s.]/g, '_')),
      fc.constantFrom('.docx', '.sodang.zip', '.khoa', '.moc', '.kiem', '.bin', '.tmp', '.sodang~', ''),
    );
    const [names = []] = fc.sample(
      fc.uniqueArray(strange, { minLength: 60, maxLength: 60, selector: (p) => p.join('').toLowerCase() }),
      1,
    );
    const kept: string[] = [];
    for (const [i, [stem, ending]] of names.entries()) {
      const folder = ['.', 'sao-luu', 'cap-nhat', 'nguoi-dung/nho-mat-khau', 'nguoi-dung'][i % 5] ?? '.';
      const name = join(folder, `la ${stem}${ending}`);
      writeFileSync(join(core.folder, name), `own ${i}`);
      kept.push(name);
    }
    for (const name of ['Lien ket.sodang', 'Lien ket.khoa', 'sao-luu/Thu 2026-11-22-081530 000099.sodang']) {
      const target = join(outside, name.replaceAll('/', '_'));
      writeFileSync(target, 'outside');
      symlinkSync(target, join(core.folder, name));
      kept.push(name);
    }
    mkdirSync(join(core.folder, 'Thu muc.sodang'));
    writeFileSync(join(core.folder, 'Thu muc.sodang', 'Thu.khoa'), 'own');
    kept.push('Thu muc.sodang/Thu.khoa');
    const before = everything();
    const done = await wipe({ others: true });
    expect(codeOf(done)).toBe('ok');
    expect(everything()).toEqual(Object.fromEntries(kept.map((name) => [name, before[name]])));
    for (const text of Object.values(everything(outside))) expect(text).toBe('outside');
    rmSync(outside, { recursive: true });
  });
});
