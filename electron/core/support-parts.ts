/** The words of the support file: versions, settings, counts and errors; no name and no number of anybody. */
import { createHash } from 'node:crypto';
import { machineText } from '../../shared/i18n/vi/machine.ts';
import { tableName } from '../../shared/i18n/vi/table-names.ts';
import type { MachineFacts, RegisterFacts, SupportPart } from '../../shared/ipc/machine.ts';
import { maskDigits } from '../../shared/text/mask-digits.ts';

const words = machineText.support.lines;

const settingNames = ['zoom', 'colorScheme', 'hiddenSections', 'printers'] as const;

export interface SupportFacts {
  readonly at: string;
  readonly machine: MachineFacts;
  readonly register: RegisterFacts;
  readonly settings: Readonly<Record<(typeof settingNames)[number], string | number>>;
  readonly faults: string;
}

/** Counts and sizes are no numbers of anybody, but a long one would be masked: they are written in groups of three. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '_');

const lines = (facts: Readonly<Record<string, string | number | boolean>>): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name}: ${typeof value === 'number' ? grouped(value) : value}`)
    .join('\n');

/** Whoever gives the file away reads the words, whoever mends the program the name in brackets. */
const named = (word: string | null, name: string): string => (word === null ? name : `${word} (${name})`);

export function supportParts({
  at,
  machine,
  register,
  settings,
  faults,
}: SupportFacts): readonly SupportPart[] {
  const { version, electron, chromium, node, system, memory, kind, free, logBytes } = machine;
  const { sqlite, ciphers, schema, strayed, settings: pragmas, checks, bytes, rows } = register;
  const tested = checks.map(({ name, passed }) => [words.checks[name], passed ? words.good : words.bad]);
  const parts = {
    'may-va-chuong-trinh.txt': lines({
      [words.at]: at,
      [words.version]: version,
      Electron: electron,
      Chromium: chromium || '-',
      Node: node,
      [words.system]: system,
      [words.memory]: memory,
      [words.kind]: machineText.kinds[kind],
      [words.free]: free ?? machineText.unknown,
      [words.faults]: logBytes,
    }),
    'so.txt': lines({
      SQLite: sqlite,
      SQLite3MC: ciphers,
      [words.schema]: schema,
      [words.size]: bytes,
      ...Object.fromEntries(tested),
      [words.settings]: pragmas,
      [words.strayed]: strayed.join('; ') || '-',
    }),
    'so-dong-moi-bang.txt': lines(
      Object.fromEntries(rows.map(({ table, rows: n }) => [named(tableName(table), table), n])),
    ),
    'cai-dat.txt': lines(
      Object.fromEntries(settingNames.map((name) => [named(words.ofProgram[name], name), settings[name]])),
    ),
    'loi-chuong-trinh.txt': faults || '-',
  };
  return Object.entries(parts).map(([name, text]) => ({ name, text: `${maskDigits(text)}\n` }));
}

export const hashOfParts = (parts: readonly SupportPart[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
