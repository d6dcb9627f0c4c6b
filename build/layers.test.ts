// The layering, executed: reads the import statements of every source file. README of the tree in words:
// shared ← db ← electron, shared ← renderer, and e2e drives the built app from outside.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from './vite/repository-root.ts';

const folders = ['shared', 'db', 'electron', 'renderer', 'build', 'e2e'] as const;
type Folder = (typeof folders)[number];

/** The folders that a folder may import from, and the packages; `*` means any package of package.json. */
const allowed: Readonly<Record<Folder, { readonly folders: readonly Folder[]; readonly packages: RegExp }>> =
  {
    shared: { folders: ['shared'], packages: /^zod$/ },
    db: { folders: ['db', 'shared'], packages: /^(node:.*|better-sqlite3|zod)$/ },
    electron: {
      folders: ['electron', 'db', 'shared'],
      packages: /^(node:.*|electron|(xlsx|hucre)(\/.*)?|docx|zod|better-sqlite3)$/,
    },
    renderer: {
      folders: ['renderer', 'shared'],
      packages: /^(?!node:|electron$|xlsx$|hucre$|better-sqlite3$)/,
    },
    build: { folders: ['build', 'shared', 'db', 'electron'], packages: /^/ },
    e2e: { folders: ['e2e', 'shared'], packages: /^(?!react|@mantine|better-sqlite3$)/ },
  };
/** Tests may also use what tests are made of, and oracles that the product itself must not lean on. */
const testPackages = /^(vitest|fast-check|iconv-lite|node:.*|react-dom.*|pdfjs-dist.*|(xlsx|hucre)(\/.*)?)$/;
/** Packages that one folder alone may import. */
const soleImporters: readonly (readonly [package_: RegExp, folder: string])[] = [
  [/^electron$/, 'electron/shell/'],
  [/^(xlsx|hucre)(\/.*)?$/, 'electron/excel/'],
  [/^docx$/, 'electron/word/'],
  [/^better-sqlite3$/, 'db/'],
];
/** The two roots may import Electron outside its folder: one composes the shell and the core, the other is the bridge. */
const roots: readonly string[] = ['electron/main.ts', 'electron/preload.ts'];

interface Import {
  readonly file: string;
  /** A path from the repository's root for a relative import, else the package's name as written. */
  readonly to: string;
  readonly isPackage: boolean;
}

const toPath = (path: string): string => relative(repositoryRoot, path).split(sep).join('/');

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.(ts|tsx|css|html)$/.test(entry.name) ? [path] : [];
  });
}

const statement =
  /(?:^|[\n;])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): readonly Import[] {
  if (!/\.tsx?$/.test(file)) return [];
  const text = readFileSync(join(repositoryRoot, file), 'utf8');
  return [...text.matchAll(statement)].map((found) => {
    const name = found[1] ?? found[2] ?? '';
    const isPackage = !name.startsWith('.');
    const to = isPackage ? name : toPath(resolve(repositoryRoot, dirname(file), name));
    return { file, to, isPackage };
  });
}

const files = folders.flatMap(sourcesIn);
const imports = files.flatMap(importsOf);
const folderOf = (path: string): string => path.slice(0, path.indexOf('/'));
/** The soak is made of tests, too: it looks into registers as no use-case may. */
const isTest = (file: string): boolean =>
  /\.(test|spec)\.tsx?$/.test(file) || file.includes('/testing/') || file.startsWith('build/soak/');
const tell = ({ file, to }: Import): string => `${file} imports ${to}`;

describe('the dependency rule', () => {
  test('the walk sees the tree: every folder has files, and imports were found', () => {
    for (const folder of folders) expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  test.each(folders)('%s imports only from the folders below it', (folder) => {
    const wrong = imports.filter(
      (it) =>
        folderOf(it.file) === folder &&
        !it.isPackage &&
        !allowed[folder].folders.some((name) => it.to.startsWith(`${name}/`)),
    );
    expect(wrong.filter((it) => !isAllowedFromTest(it)).map(tell)).toEqual([]);
  });

  test.each(folders)('%s imports only the packages that belong to it', (folder) => {
    const wrong = imports.filter(
      (it) =>
        folderOf(it.file) === folder &&
        it.isPackage &&
        !allowed[folder].packages.test(it.to) &&
        !(isTest(it.file) && testPackages.test(it.to)),
    );
    expect(wrong.map(tell)).toEqual([]);
  });

  test.each(soleImporters)('%s is imported by %s alone', (package_, folder) => {
    const wrong = imports.filter(
      (it) =>
        it.isPackage &&
        package_.test(it.to) &&
        !it.file.startsWith(folder) &&
        !roots.includes(it.file) &&
        !isTest(it.file) &&
        !it.file.startsWith('e2e/') &&
        !it.file.startsWith('build/'),
    );
    expect(wrong.map(tell)).toEqual([]);
  });

  test('screens do not import each other', () => {
    const screenOf = (path: string): string | undefined => /^renderer\/screens\/([^/]+)\//.exec(path)?.[1];
    const wrong = imports.filter(({ file, to }) => {
      const from = screenOf(file);
      const target = screenOf(to);
      return from !== undefined && target !== undefined && from !== target;
    });
    expect(wrong.map(tell)).toEqual([]);
  });

  test('every relative import names its file with the extension', () => {
    const wrong = imports.filter(
      (it) => !it.isPackage && !/\.(ts|tsx|css|json|mjs|svg|png)(\?\w+)?$/.test(it.to),
    );
    expect(wrong.map(tell)).toEqual([]);
  });

  test('shared knows no clock and no chance; Node and the DOM are barred by its tsconfig', () => {
    const wrong = files.filter(
      (file) =>
        file.startsWith('shared/') &&
        !isTest(file) &&
        /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/.test(withoutComments(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('only db holds SQL', () => {
    const sql =
      /\b(SELECT\s[\s\S]{1,200}?\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)\b/;
    const wrong = files.filter(
      (file) =>
        !file.startsWith('db/') &&
        !isTest(file) &&
        file !== 'build/layers.test.ts' &&
        sql.test(withoutComments(file)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what the tree holds', () => {
  test('no file is longer than 500 lines, and those over 300 are named', () => {
    const lengths = files.map(
      (file) => [file, readFileSync(join(repositoryRoot, file), 'utf8').split('\n').length] as const,
    );
    for (const [file, lines] of lengths)
      if (lines > 300 && lines <= 500) console.warn(`${file}: ${lines} lines, over 300`);
    expect(lengths.filter(([, lines]) => lines > 500).map(([file, lines]) => `${file}: ${lines}`)).toEqual(
      [],
    );
  });

  test('file names are kebab-case and name a thing, not a drawer', () => {
    const wrong = files.filter((file) => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      return (
        !/^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|tsx|css|html)$/.test(name) ||
        /(^|\/)(utils?|helpers?|common|manager|service|index)\.tsx?$/.test(file)
      );
    });
    expect(wrong).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(join(repositoryRoot, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');
}

/** A test may build what it tests from the layer that supplies it: renderer and shared tests stay in their own. */
function isAllowedFromTest({ file, to }: Import): boolean {
  return isTest(file) && file.startsWith('db/') && to.startsWith('shared/');
}
