/** B7: the PC is gone; what is left is a stick in a drawer and two half-sheets in two places. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegister } from '../../../electron/core/testing/open-core.ts';
import { halvesOf } from '../../../shared/rules/recovery-code.ts';
import { type Dice, dice } from '../../roster-maker/dice.ts';
import { figuresOf } from '../crash/figures-of.ts';
import { coreOf, newFolder, removeFolder } from '../crash/folder.ts';
import { edit, editOnce } from '../operations/edit.ts';
import { planList } from '../operations/import.ts';
import type { Recovered } from './new-pc.ts';
import { rowsOf } from './rows.ts';

export interface DrillFigures {
  readonly drills: number;
  readonly recovered: number;
  readonly slowestMs: number;
  readonly faults: readonly string[];
}

/** What is done to the stick, or to the paper, before the drill. */
export type Mishap = 'none' | 'bit' | 'letter';

interface Left {
  readonly stick: string;
  readonly halves: readonly [string, string];
  readonly rows: Recovered['rows'];
}

/** A register with chance rows, copied to the stick some times; the PC is then gone. */
async function oldPc(folder: string, chance: Dice): Promise<Left> {
  const stick = join(folder, 'usb');
  const pc = join(folder, 'may-cu');
  for (const path of [stick, pc]) mkdirSync(path);
  const core = coreOf(pc);
  core.state.secondFolder = stick;
  const { recoveryCode } = await createRegister(core);
  await edit.prepare(core);
  const copies = chance.int(1, 4);
  for (let n = 0; n < copies; n++) {
    for (let save = 0; save < chance.int(1, 12); save++) await editOnce(core, () => undefined, n * 12 + save);
    if (chance.chance(0.5)) await core.must('import.commit', await planList(core, n));
    const { second } = await core.must('register.backup', {});
    if (!second?.ok) throw new Error(`no copy on the stick: ${JSON.stringify(second)}`);
  }
  const rows = rowsOf(core);
  core.close();
  removeFolder(pc);
  return { stick, halves: halvesOf(recoveryCode), rows };
}

/** As an old person types it from paper. */
const typed = (half: string, chance: Dice): string =>
  chance.chance(0.5) ? half.toLowerCase().replaceAll('-', ' ') : half;

const mishaps: Readonly<Record<Mishap, (left: Left, chance: Dice) => Left>> = {
  none: (left) => left,
  bit(left, chance) {
    const newest =
      readdirSync(left.stick)
        .filter((name) => name.endsWith('.sodang'))
        .toSorted()
        .at(-1) ?? '';
    const path = join(left.stick, newest);
    const bytes = readFileSync(path);
    const at = chance.int(0, bytes.length - 1);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << chance.int(0, 7)), at);
    writeFileSync(path, bytes);
    return left;
  },
  letter(left, chance) {
    const [first, second] = left.halves;
    const at = chance.int(0, 4);
    const other = first[at] === 'A' ? 'B' : 'A';
    return { ...left, halves: [first.slice(0, at) + other + first.slice(at + 1), second] };
  },
};

function otherRows({ rows }: Left, found: Recovered): string[] {
  const tables = new Set([...Object.keys(rows), ...Object.keys(found.rows)]);
  const others = [...tables].filter((table) => rows[table] !== found.rows[table]);
  return others.length === 0 ? [] : [`other rows than on the old PC: ${others.join(', ')}`];
}

export async function drillMany(
  drills: number,
  { seed, mishap }: { readonly seed: string; readonly mishap: Mishap },
): Promise<DrillFigures> {
  const chance = dice(`${seed}/${mishap}`);
  const figures = { drills, recovered: 0, slowestMs: 0, faults: [] as string[] };
  for (let n = 1; n <= drills; n++) {
    const folder = newFolder('dien-tap');
    try {
      const left = mishaps[mishap](await oldPc(folder, chance), chance);
      const halves = left.halves.map((half) => typed(half, chance));
      const found = await figuresOf<Recovered>('build/soak/drill/new-pc.ts', [
        join(folder, 'may-moi'),
        left.stick,
        ...halves,
      ]);
      const faults = found.refused === null ? [...otherRows(left, found), ...found.faults] : [found.refused];
      if (faults.length === 0) figures.recovered++;
      figures.slowestMs = Math.max(figures.slowestMs, found.ms);
      figures.faults.push(...faults.map((fault) => `drill ${n} of seed ${seed}: ${fault}`));
    } finally {
      removeFolder(folder);
    }
  }
  return figures;
}
