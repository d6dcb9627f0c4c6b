/** What belongs to this PC and not to a register: zoom, colours, where the data lies. No personal data. */
import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { formPrinterSchema } from '../../shared/ipc/print.ts';
import { idleMinutesSchema } from '../../shared/ipc/window.ts';
import { writeFileAtomic } from '../core/atomic-write.ts';

const schema = z.object({
  zoom: z.number().int().min(100).max(200).catch(100),
  colorScheme: z.enum(['light', 'dark', 'auto']).catch('light'),
  hiddenSections: z.array(z.string()).catch([]),
  idleMinutes: idleMinutesSchema.catch(15),
  dataFolder: z.string().nullable().catch(null),
  /** where every backup goes a second time, e.g. a stick */
  secondFolder: z.string().nullable().catch(null),
  /** by form (shared/rules/print-form.ts) */
  printers: z.record(z.string(), formPrinterSchema).catch({}),
});
type Values = z.output<typeof schema>;

export interface Settings {
  readonly values: Values;
  change(part: Partial<Values>): Promise<void>;
  /** data/ beside the program makes it portable: everything travels in one folder */
  readonly portable: boolean;
  readonly dataFolder: string;
  /** what belongs to the program on this PC, and is no register: settings, errors written down, installers */
  readonly programFolder: string;
  /** where it lies while nobody has chosen another */
  readonly ownFolder: string;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

export function loadSettings(): Settings {
  const beside = join(dirname(app.getPath('exe')), 'data');
  const portable = isFolder(beside);
  const path = join(portable ? beside : app.getPath('userData'), 'cai-dat.json');
  let values = read(path);
  const ownFolder = join(app.getPath('documents'), 'So Dang Vien');
  return {
    portable,
    programFolder: dirname(path),
    ownFolder,
    get values() {
      return values;
    },
    get dataFolder() {
      return portable ? beside : (values.dataFolder ?? ownFolder);
    },
    async change(part) {
      values = { ...values, ...part };
      // A setting that cannot be kept is no reason to stop work; it holds until the program is closed.
      await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
      await writeFileAtomic(path, JSON.stringify(values, null, 1));
    },
  };
}

function read(path: string): Values {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // First start, or a file cut short: the usual values serve.
    return schema.parse({});
  }
}
