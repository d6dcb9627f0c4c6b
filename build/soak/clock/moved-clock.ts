/** C4: sessions by clocks that are wrong, and what the register makes of them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestCore, testPassword } from '../../../electron/core/testing/open-core.ts';
import { restrictedPassword } from '../../../electron/core/testing/petition-desk.ts';
import { dayInVietnam } from '../../../electron/core/today.ts';
import { type Dice, dice } from '../../roster-maker/dice.ts';
import {
  copyTemplate,
  faultsAfter,
  keyOf,
  makeTemplate,
  newFolder,
  removeFolder,
  removeTemplate,
} from '../crash/folder.ts';
import type { Operation } from '../crash/operation.ts';
import { edit, openDb } from '../operations/edit.ts';
import { type Moment, sessionAt } from './at-moment.ts';
import { type Jump, jumps, vietnam, type Warning } from './jumps.ts';
import { nameOf } from './numbered.ts';
import { waitFaults } from './waits.ts';

export interface ClockFigures {
  sessions: number;
  waits: number;
  /** entries that would stand elsewhere if the log were put in order by the clock: that it is not is a proof only then */
  elsewhere: number;
  readonly faults: string[];
}

const twoDoors: Operation = {
  ...edit,
  async prepare(core) {
    await edit.prepare(core);
    const { open } = await core.must('register.status', {});
    const branch = {
      type: 'branch',
      name: 'Chi bộ 1',
      code: '',
      effectiveOn: '2010-01-01',
      decision: '',
    } as const;
    await core.must('organisation.found', { ...branch, parentId: open?.rootOrgId ?? 0 });
    await core.must('restricted.set', { registerPassword: testPassword, newPassword: restrictedPassword });
  },
};

const dayLength = 86_400_000;

interface Session extends Moment {
  readonly name: string;
  readonly warned: Warning;
  /** which day a person says it is when the clock is called wrong; '' where nobody does */
  readonly day: string;
  /** another session follows on the same day of the same clock: its copy may take the place of this one's */
  readonly followed: boolean;
}

/** Every jump once, each between sessions by the true clock. */
function sessionsOf(order: readonly Jump[], start: Date, chance: Dice): readonly Session[] {
  const sessions: Session[] = [];
  const truly = () => new Date(start.getTime() + (sessions.length + 1) * dayLength);
  for (const jump of order) {
    const wrong = jump.at(truly(), chance);
    const day = jump.isRight ? '' : dayInVietnam(truly());
    for (const [i, one] of wrong.entries())
      sessions.push({ ...one, day, name: jump.name, followed: i < wrong.length - 1 });
    sessions.push({
      name: `after ${jump.name}`,
      at: truly(),
      day: dayInVietnam(truly()),
      zone: vietnam,
      // Where the day was said, the register knows it at the next opening, too.
      warned: day !== '' && wrong.some(({ warned }) => warned) ? null : jump.afterwards,
      followed: false,
    });
  }
  return sessions;
}

const inAnyOrder = <T>(all: readonly T[], chance: Dice): T[] =>
  all
    .map((one) => ({ one, place: chance.int(0, 1_000_000) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);

const copiesIn = (folder: string): string[] =>
  readdirSync(join(folder, 'sao-luu')).filter((name) => name.endsWith('.sodang'));

export async function movedClocks(
  rounds: number,
  { seed, sabotage = '' }: { readonly seed: string; readonly sabotage?: string },
): Promise<ClockFigures> {
  const figures: ClockFigures = { sessions: 0, waits: 0, elsewhere: 0, faults: [] };
  const chance = dice(seed);
  const template = await makeTemplate(twoDoors);
  try {
    for (let round = 1; round <= rounds; round++) {
      const at = `round ${round} of seed ${seed}`;
      const found = [
        ...(sabotage === 'waits-by-the-clock' ? [] : await oneRound(template, { chance, figures, sabotage })),
        ...(await waitFaults(template, chance.pick(jumps), { chance, sabotage })),
      ];
      figures.waits += 2;
      figures.faults.push(...found.map((fault) => `${at}: ${fault}`));
    }
  } finally {
    removeTemplate(template);
  }
  return figures;
}

interface Round {
  readonly chance: Dice;
  readonly figures: ClockFigures;
  readonly sabotage: string;
}

async function oneRound(template: string, { chance, figures, sabotage }: Round): Promise<string[]> {
  const folder = newFolder('dong-ho');
  copyTemplate(template, folder);
  const faults: string[] = [];
  const kept: string[] = [];
  try {
    const sessions = sessionsOf(inAnyOrder(jumps, chance), new Date(), chance);
    for (const [n, session] of sessions.entries()) {
      const before = new Set(readdirSync(folder).includes('sao-luu') ? copiesIn(folder) : []);
      const day = sabotage === 'nobody-says-the-day' ? '' : session.day;
      const seen = await sessionAt(session, [folder, 'work', `${n}`, '0', sabotage, day]);
      const at = `session ${n}, ${session.name}, ${seen.at}`;
      faults.push(...seen.faults.map((fault) => `${at}: ${fault}`));
      for (const [deed, answer] of Object.entries(seen.said))
        if (answer !== 'ok') faults.push(`${at}: ${deed} refused, ${answer}`);
      if (session.warned !== undefined && seen.warned !== session.warned)
        faults.push(`${at}: warned of ${seen.warned}, not of ${session.warned}`);
      const made = copiesIn(folder).filter((name) => !before.has(name));
      if (made.length !== 1) faults.push(`${at}: ${made.length} copies made at locking`);
      if (!session.followed) kept.push(...made);
      figures.sessions++;
    }
    const there = new Set(copiesIn(folder));
    for (const name of kept) if (!there.has(name)) faults.push(`the copy is gone: ${name}`);
    const log = await faultsAfter(folder, keyOf(template), (core) =>
      orderFaults(core, sessions.length, figures),
    );
    return [...faults, ...log];
  } finally {
    removeFolder(folder);
  }
}

/** What was entered stands in the order in which it was entered, whatever the clock said. */
async function orderFaults(core: TestCore, sessions: number, figures: ClockFigures): Promise<string[]> {
  const expected = Array.from({ length: sessions }, (_none, n) => nameOf(n));
  const rows = openDb(core).pluck<string>(
    "SELECT full_name FROM member WHERE full_name LIKE 'Người Phiên %' ORDER BY id",
  );
  const all = {
    from: null,
    to: null,
    actor: '',
    kind: 'edit',
    memberId: null,
    words: 'Người Phiên',
  } as const;
  const { entries } = await core.must('log.page', { filter: all, before: null, limit: 200 });
  const numbersIn = (told: typeof entries): number[] =>
    told.flatMap(({ what }) => /Người Phiên (\d+)/.exec(what)?.[1] ?? []).map(Number);
  const inOrder = numbersIn(entries.toReversed());
  const byClock = numbersIn(entries.toSorted((a, b) => a.at.localeCompare(b.at)));
  figures.elsewhere += byClock.filter((n, i) => inOrder[i] !== n).length;
  return [
    ...(JSON.stringify(rows) === JSON.stringify(expected)
      ? []
      : [`entries lost: ${rows.length} of ${sessions}`]),
    ...(inOrder.length >= sessions ? [] : [`the log tells of ${inOrder.length} entries only`]),
    ...(inOrder.every((n, i) => i === 0 || n >= (inOrder[i - 1] ?? 0))
      ? []
      : [`the log is out of order: ${inOrder.join(' ')}`]),
  ];
}
