// What the tests and the demo need besides npm's packages. As root on Debian it is installed when missing;
// anywhere else what is missing is named, with what it is for.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

interface Tool {
  readonly name: string;
  /** names apart by a space; "a|b": the first that this Debian has */
  readonly debianPackage: string;
  readonly neededFor: string;
  readonly isHere: () => boolean;
}

function isOnPath(...programs: readonly string[]): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return programs.some((program) =>
    folders.some((folder) => endings.some((end) => existsSync(join(folder, program + end)))),
  );
}

/** Where browsers are installed without being on the PATH. */
const browserFiles = [
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => [
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[name] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
  '/Applications/Google Chrome.app',
  '/Applications/Chromium.app',
  '/Applications/Microsoft Edge.app',
];

/** A family that has Vietnamese letters: Liberation 1 has none of "Ả", and another font is put in for each of them. */
const hasFont = (family: string): boolean =>
  process.platform !== 'linux' ||
  (spawnSync('fc-list', [`${family}:charset=1ea2`], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

const tools: readonly Tool[] = [
  {
    name: 'Chromium, Chrome or Edge',
    debianPackage: 'chromium',
    neededFor: 'opening the app where the binary of Electron cannot be had',
    isHere: () =>
      isOnPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge') ||
      browserFiles.some((path) => existsSync(path)),
  },
  {
    name: 'poppler (pdftoppm)',
    debianPackage: 'poppler-utils',
    neededFor: 'looking at printed pages',
    isHere: () => isOnPath('pdftoppm'),
  },
  {
    name: 'LibreOffice',
    debianPackage: 'libreoffice-calc',
    neededFor: 'proving that exported workbooks open',
    isHere: () => isOnPath('soffice', 'libreoffice'),
  },
  {
    // A package of its own on Debian; elsewhere LibreOffice comes whole.
    name: 'LibreOffice Writer',
    debianPackage: 'libreoffice-writer',
    neededFor: 'proving that reports in words open',
    isHere: () => !existsSync('/etc/debian_version') || existsSync('/usr/lib/libreoffice/program/libswlo.so'),
  },
  {
    name: 'a C compiler (gcc)',
    debianPackage: 'gcc libc6-dev',
    neededFor: 'watching what goes to the disk, and letting it fail',
    isHere: () => isOnPath('gcc') && existsSync('/usr/include/stdio.h'),
  },
  {
    name: 'libfaketime',
    debianPackage: 'libfaketime',
    neededFor: 'working with the register by a clock that is wrong',
    isHere: () =>
      ['x86_64', 'aarch64'].some((machine) =>
        existsSync(`/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`),
      ),
  },
  {
    name: 'fonts with the measures of Times New Roman',
    debianPackage: 'fonts-liberation2|fonts-liberation',
    neededFor: 'the look of exported workbooks',
    isHere: () => hasFont('Liberation Serif') || hasFont('Times New Roman'),
  },
];

const inDebian = (alternatives: string): string => {
  const names = alternatives.split('|');
  return names.find((name) => spawnSync('apt-cache', ['show', name]).status === 0) ?? alternatives;
};

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs what is missing where it can; returns what is still missing, a sentence each. */
export async function ensureTools(): Promise<readonly string[]> {
  const missing = tools.filter((tool) => !tool.isHere());
  if (missing.length > 0 && canInstall()) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet);
    const packages = missing.flatMap((tool) => tool.debianPackage.split(' ').map(inDebian));
    console.log(`Installing ${packages.join(', ')} …`);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  }
  return tools
    .filter((tool) => !tool.isHere())
    .map((tool) => `Missing: ${tool.name} (Debian: ${tool.debianPackage}), for ${tool.neededFor}.`);
}
