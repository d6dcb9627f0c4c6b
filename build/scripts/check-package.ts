// Packs as for Windows, but around an empty folder in the place of Electron's binary, then reads the archive and
// refuses anything that is not on the list. So the contents of a package are known on a machine without Electron.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Arch, build, type Configuration, Platform } from 'electron-builder';
import { configuration } from '../electron-builder.config.ts';
import { repositoryRoot } from '../vite/repository-root.ts';

/** Everything that a package may hold. */
const expected: readonly RegExp[] = [
  /^package\.json$/,
  /^dist\/electron\/(main|preload|core-worker|parser)\.cjs$/,
  /^dist\/renderer\/(index|print)\.html$/,
  /^dist\/renderer\/assets\/[^/]+\.(js|mjs|css|woff2?|png|svg)$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/.+\.js|prebuilds\/win32-x64\.node)$/,
];
/** What it must hold, or it would not start. */
const required = [
  'package.json',
  'dist/electron/main.cjs',
  'dist/electron/preload.cjs',
  'dist/electron/core-worker.cjs',
  'dist/electron/parser.cjs',
  'dist/renderer/index.html',
  'node_modules/better-sqlite3/lib/index.js',
  'node_modules/better-sqlite3/prebuilds/win32-x64.node',
];

/** @electron/asar comes with electron-builder, which reads and writes archives with it. */
interface Asar {
  readonly listPackage: (archive: string, options: { readonly isPack: boolean }) => readonly string[];
  readonly statFile: (archive: string, path: string) => { readonly files?: unknown };
}

async function packAroundNothing(folder: string): Promise<string> {
  const electron = join(folder, 'electron');
  mkdirSync(join(electron, 'locales'), { recursive: true });
  writeFileSync(join(electron, 'electron'), '');
  writeFileSync(join(electron, 'locales/vi.pak'), '');
  chmodSync(join(electron, 'electron'), 0o755);
  const { electronFuses: _needsTheBinary, win: _win, nsis: _nsis, ...rest } = configuration;
  const config: Configuration = {
    ...rest,
    electronDist: electron,
    directories: { ...rest.directories, output: join(folder, 'out') },
    linux: { target: 'dir', category: 'Office' },
  };
  const targets = Platform.LINUX.createTarget('dir', Arch.x64);
  await build({ projectDir: repositoryRoot, targets, config });
  return join(folder, 'out/linux-unpacked/resources/app.asar');
}

const folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-package-'));
try {
  const archive = await packAroundNothing(folder);
  const asar = createRequire(import.meta.resolve('electron-builder'))('@electron/asar') as Asar;
  const files = asar
    .listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => asar.statFile(archive, path).files === undefined)
    .sort();
  const strangers = files.filter((path) => !expected.some((pattern) => pattern.test(path)));
  const missing = required.filter((path) => !files.includes(path));
  console.log(`${files.length} files, ${Math.round(readFileSync(archive).length / 1024)} KB:`);
  for (const path of files) console.log(`  ${path}`);
  for (const path of strangers) console.error(`must not be packed: ${path}`);
  for (const path of missing) console.error(`is missing: ${path}`);
  process.exitCode = strangers.length + missing.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
