// electron.dialog: the desktop's own dialogs where there is a desktop (zenity or kdialog). Without a display a
// dialog throws: the spec says what the user answers by replacing the function.
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import type * as Electron from 'electron';
import { hostNow } from './host.ts';
import { strict } from './strict.ts';

type Options = Electron.OpenDialogOptions & Electron.SaveDialogOptions & Partial<Electron.MessageBoxOptions>;

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** What a program printed, or undefined where the user cancelled. */
function ask(program: string, args: readonly string[]): Promise<string | undefined> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data) => {
    said += String(data);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? said.replace(/\n$/, '') : undefined));
  });
}

async function askInTerminal(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY)
    throw new Error(
      'A dialog needs zenity or kdialog, or a terminal to ask in (Debian: apt-get install zenity)',
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = (await terminal.question(`${question} `)).trim();
  terminal.close();
  return answer || undefined;
}

function requireDisplay(name: string): void {
  if (hostNow()?.headless)
    throw new Error(`dialog.${name} needs a display; a spec replaces it with the user's answer`);
}

function askForFile(kind: 'open' | 'save', options: Options): Promise<string | undefined> {
  const title = options.title ?? '';
  const folder = options.properties?.includes('openDirectory') ?? false;
  const start = options.defaultPath ?? '';
  const patterns =
    options.filters?.map(({ name, extensions }) => ({
      name,
      globs: extensions.map((end) => `*.${end}`).join(' '),
    })) ?? [];
  if (has('zenity')) {
    const filters = patterns.map(({ name, globs }) => `--file-filter=${name} | ${globs}`);
    const mode = kind === 'save' ? ['--save', '--confirm-overwrite'] : folder ? ['--directory'] : [];
    return ask('zenity', [
      '--file-selection',
      `--title=${title}`,
      `--filename=${start}`,
      ...mode,
      ...filters,
    ]);
  }
  if (has('kdialog')) {
    const mode =
      kind === 'save' ? '--getsavefilename' : folder ? '--getexistingdirectory' : '--getopenfilename';
    const filters = patterns.map(({ name, globs }) => `${name} (${globs})`).join('\n');
    return ask('kdialog', ['--title', title, mode, start || '.', ...(folder ? [] : [filters])]);
  }
  return askInTerminal(`${title} [${start}]:`);
}

const lastOf = <T>(args: readonly unknown[]): T => (args.at(-1) ?? {}) as T;

const imitated = {
  // Both forms of Electron's functions: with a parent window first, and without.
  showOpenDialog: async (...args: readonly unknown[]): Promise<Electron.OpenDialogReturnValue> => {
    requireDisplay('showOpenDialog');
    const path = await askForFile('open', lastOf(args));
    return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
  },
  showSaveDialog: async (...args: readonly unknown[]): Promise<Electron.SaveDialogReturnValue> => {
    requireDisplay('showSaveDialog');
    const path = await askForFile('save', lastOf(args));
    return { canceled: path === undefined, filePath: path ?? '' };
  },
  showMessageBox: async (...args: readonly unknown[]): Promise<Electron.MessageBoxReturnValue> => {
    requireDisplay('showMessageBox');
    const { message = '', detail = '', buttons = ['OK'], cancelId = 0 } = lastOf<Options>(args);
    const text = `${message}\n\n${detail}`;
    const chosen = has('zenity')
      ? await ask('zenity', ['--list', '--hide-header', '--column=', `--text=${text}`, ...buttons])
      : await askInTerminal(`${text}\n${buttons.map((name, at) => `${at}: ${name}`).join('  ')}`);
    const at = buttons.includes(chosen ?? '') ? buttons.indexOf(chosen ?? '') : Number(chosen ?? cancelId);
    return { response: buttons[at] === undefined ? cancelId : at, checkboxChecked: false };
  },
  showErrorBox: (title: string, content: string): void => console.error(`${title}\n${content}`),
} satisfies Partial<Record<keyof Electron.Dialog, unknown>>;

export const dialog = strict(imitated, 'dialog');
