// Reliability E5: of whom the register tells, nothing stands in plain anywhere on the disk, but in the files that a
// person saved. People with names that nobody has are entered, looked at, printed and exported; then the disk is searched.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type App, launchApp } from '../support/app.ts';
import { ask } from '../support/fresh-register.ts';
import { goTo, pickList } from '../support/import-list.ts';
import { openMember } from '../support/lives.ts';
import { printJob } from '../support/print-job.ts';
import { repositoryRoot } from '../support/which-electron.ts';

// What Playwright itself keeps of a failed test would hold what the screen showed.
test.use({ trace: 'off', screenshot: 'off' });
test.describe.configure({ mode: 'serial' });

const mark = Math.random().toString(36).slice(2, 8).replace(/\d/g, 'q');
/** Nobody is called so, and no other run of this test either. */
const canaries = [`Hoàng${mark}`, `Thôn Ké${mark}`, `Kỷ luật${mark}`, `0019${String(Date.now()).slice(-8)}`];
const [name = '', place = '', secret = '', number = ''] = canaries;

const encodings = ['utf8', 'utf16le'] as const;
const needles = canaries.flatMap((text) => encodings.map((encoding) => Buffer.from(text, encoding)));
const holds = (bytes: Buffer): boolean => needles.some((needle) => bytes.includes(needle));

/** Files under a folder that hold a canary, but those in the folders named. */
function found(folder: string, except: readonly string[], since = 0): string[] {
  if (!existsSync(folder) || except.includes(folder)) return [];
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // Another program has removed it meanwhile.
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return found(path, except, since);
    try {
      const { mtimeMs, size } = statSync(path);
      if (!entry.isFile() || mtimeMs < since || size > 500e6) return [];
      return holds(readFileSync(path)) || holds(Buffer.from(entry.name)) ? [path] : [];
    } catch {
      return [];
    }
  });
}

const began = Date.now() - 2000;
let temp: string;
let home: string;
let own: string;
test.beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), 'noi-tam-'));
  home = mkdtempSync(join(tmpdir(), 'nha-'));
  // What a person saves is theirs: it lies here, and is the one place that is not searched.
  own = join(home, 'nguoi-dung-luu');
  mkdirSync(own);
});
test.afterAll(() => {
  for (const folder of [temp, home]) rmSync(folder, { recursive: true, force: true });
});

/**
 * Chrome keeps the addresses of pages, and what is searched for stands in the address of the list. Electron has no such
 * history (its Chromium is built without one), so this file of the stand-in's browser is none of the program's.
 */
const notOfElectron = /standin-profile-[^/]+\/Default\/History(-journal)?$/;

const everywhere = (): string[] => [
  ...found(home, [own]),
  ...found(temp, []).filter((path) => !notOfElectron.test(path)),
  // Other work on this machine writes here, too; what this program wrote is newer than the start.
  ...found('/tmp', [home, temp], began).filter((path) => !path.includes('playwright')),
  ...found('/var/tmp', [], began),
];

test('CONTROL what SQLite puts aside in the usual way is found by the same search', () => {
  const folder = join(temp, 'doi-chung');
  mkdirSync(folder);
  const script = `
    const { DatabaseSync } = require('node:sqlite');
    const db = new DatabaseSync(process.argv[1] + '/so.db');
    db.exec(process.argv[3]);
`;
  execFileSync(process.execPath, ['-e', script, folder, name, `CREATE` + ` TABLE t AS VALUES ('${name}')`]);
  writeFileSync(join(folder, 'xls.bin'), Buffer.from(`..${secret}..`, 'utf16le'));
  expect(
    found(folder, [])
      .map((path) => path.slice(folder.length + 1))
      .sort(),
  ).toEqual(['so.db', 'xls.bin']);
  rmSync(folder, { recursive: true });
});

let app: App;
test('a full day with people that nobody is called: entered, half entered, found, printed, exported', async () => {
  app = await launchApp({ home, env: { TMPDIR: temp, SQLITE_TMPDIR: temp } });
  const { page } = app;
  await ask(app, 'register.create', {
    ...{ name: 'So that', password: 'mat khau thu', secretary: 'Nguyễn Văn Thư' },
    organisation: { name: `Đảng bộ ${place}`, type: 'grassrootsCommittee', upperName: 'Đảng ủy thành phố' },
  });
  await page.getByRole('link', { name: 'Nhập, xuất Excel' }).waitFor();
  const [root] = await ask<readonly { id: number }[]>(app, 'organisation.list', {});
  await ask(app, 'organisation.found', {
    ...{
      parentId: root?.id,
      type: 'branch',
      name: `Chi bộ ${place}`,
      code: '',
      effectiveOn: '2000',
      decision: '',
    },
  });
  const rows = Array.from(
    { length: 300 },
    (_, n) => `${n + 1};${name} Văn ${n};01/02/19${10 + (n % 89)};03/04/2005;03/04/2006;Kinh;${number}`,
  );
  await pickList({ ...app, home: own }, rows);
  await goTo(page, 'columns');
  const ids: number[] = [];
  const blank = await blankRecord(app);
  for (let n = 0; n < 60; n++) {
    const record = { ...blank, fullName: `${name} Thị ${n}`, bornOn: '1980-01-01', citizenId: number };
    const made = await ask<{ id: number }>(app, 'member.add', { record }).catch(() =>
      ask<{ id: number }>(app, 'member.add', { record: { ...record, citizenId: '' } }),
    );
    ids.push(made.id);
  }
  await ask(app, 'draft.save', { key: 'thu', body: JSON.stringify({ text: secret, name }) });
  await openMember(app, ids[0] ?? 0);
  await page.getByRole('button', { name: 'Ghi sự kiện' }).click();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.location.hash = '#/dang-vien';
  });
  await page.getByRole('searchbox', { name: 'Tìm đảng viên' }).fill(name);
  await page.waitForTimeout(600);
  // The file that a person saves is theirs; the pages before it are ours.
  const pdf = await printJob({ ...app, home: own }, 'the', cards(ids) as never);
  expect(statSync(pdf).size).toBeGreaterThan(10_000);
  await ask(app, 'register.backup', {}).catch(() => null);
  await app.electron.evaluate(() => {
    process.emit('uncaughtException' as never, new Error('x') as never);
  });
});

test('while the program runs: nothing in the home, in the places for temporary files, in the browser’s profile', () => {
  expect(everywhere()).toEqual([]);
});

test('the program is killed in the middle, without a chance to tidy up: still nothing', async () => {
  const profiles = readdirSync(temp).filter((entry) => entry.startsWith('standin-profile-'));
  expect(profiles.length, 'the browser keeps its profile where the search looks').toBe(1);
  app.electron.process().kill('SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(everywhere()).toEqual([]);
  expect(existsSync(join(home, 'Documents/So Dang Vien'))).toBe(true);
  // The browser of the killed stand-in is ended by the next start, which finds its profile without an owner.
});

test('opened and closed again: the register, its log of pages not yet moved, its copies and settings hold nothing in plain', async () => {
  const again = await launchApp({ home, env: { TMPDIR: temp, SQLITE_TMPDIR: temp } });
  await ask(again, 'register.open', { file: 'So that.sodang', password: 'mat khau thu' });
  const found_ = await ask<{ rows: readonly object[] }>(again, 'member.page', {
    offset: 0,
    limit: 5,
    search: name,
  });
  expect(found_.rows).toHaveLength(5);
  await again.close();
  expect(everywhere()).toEqual([]);
  const files = readdirSync(join(home, 'Documents/So Dang Vien'), { recursive: true, encoding: 'utf8' });
  expect(files.some((file) => file.endsWith('.sodang'))).toBe(true);
});

async function blankRecord(it: App): Promise<Record<string, string>> {
  const [first] = await ask<readonly number[]>(it, 'member.ids', {});
  if (first !== undefined) {
    const { record } = await ask<{ record: Record<string, string> }>(it, 'member.get', { id: first });
    return Object.fromEntries(Object.keys(record).map((field) => [field, '']));
  }
  const { memberFields } = await import('../../shared/entities/member.ts');
  return Object.fromEntries(Object.keys(memberFields).map((field) => [field, '']));
}

const cards = (memberIds: readonly number[]) => ({
  ...{ document: 'cards', memberIds, stock: 'a4x8', photo: false, cropMarks: true, firstPlace: 1 },
  own: {
    ...{ sheetWidth: 210, sheetHeight: 297, cardWidth: 95, cardHeight: 66 },
    ...{ columns: 2, rows: 4, left: 10, top: 16.5, gapX: 0, gapY: 0 },
  },
  ...{ fields: ['bornOn', 'orgName'], sides: 'front', flip: 'long', code: false },
  back: { fields: [], contact: '', note: secret },
});

test('the place of this repository holds nothing either', () => {
  expect(found(join(repositoryRoot, 'dist'), [])).toEqual([]);
});
