/** After five wrong passwords nobody gets in sooner because the clock of the PC was moved. */
import type { Dice } from '../../roster-maker/dice.ts';
import { copyTemplate, newFolder, removeFolder } from '../crash/folder.ts';
import { sessionAt } from './at-moment.ts';
import { type Jump, vietnam } from './jumps.ts';

/** The seconds that are told are rounded up. */
const rounding = 2;

/** Seconds after the fifth wrong one. */
const wait = 1800;
const doors = [
  { name: 'the register', wrong: 'wrongAtDoor', knock: 'knockAtDoor', asked: 'open' },
  { name: 'the restricted tier', wrong: 'wrongAtTier', knock: 'knockAtTier', asked: 'tier' },
] as const;

export async function waitFaults(
  template: string,
  jump: Jump,
  { chance, sabotage }: { readonly chance: Dice; readonly sabotage: string },
): Promise<string[]> {
  const faults: string[] = [];
  for (const door of doors) {
    const folder = newFolder('dong-ho-cho');
    copyTemplate(template, folder);
    try {
      const truly = new Date();
      const [moved] = jump.at(truly, chance);
      if (!moved) throw new Error(`no session by the clock of ${jump.name}`);
      const shut = await sessionAt({ at: truly, zone: vietnam }, [folder, door.wrong, '0', '0', sabotage]);
      const knocked = await sessionAt(moved, [folder, door.knock, '0', `${shut.skipped}`, sabotage]);
      const passed = knocked.uptime - shut.uptime;
      const left = Number(knocked.said[door.asked]);
      // The first session may have ended some time after the last wrong password.
      const least = wait - passed - shut.ranMs / 1000 - rounding;
      if (least <= 0) throw new Error(`too slow to be judged: ${passed} s between two sessions`);
      if (!(left >= least && left <= wait))
        faults.push(
          `${jump.name}: ${door.name} answered ${knocked.said[door.asked]} after ${passed.toFixed(0)} s`,
        );
    } finally {
      removeFolder(folder);
    }
  }
  return faults;
}
