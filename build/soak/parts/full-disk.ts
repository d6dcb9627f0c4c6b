import type { Deed } from '../faults/deed.ts';
import { deeds } from '../faults/deeds.ts';
import { onFullDisk } from '../faults/full-disk.ts';
import type { SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

/** The most room that is left, in bytes, so that some tries find enough and some do not. */
const mostFree: Readonly<Record<string, number>> = {
  edit: 120_000,
  import: 3_000_000,
  backup: 2_500_000,
  restore: 6_000_000,
  export: 200_000,
};

/** A5: the disk is full. */
const fullDiskPart = (deed: Deed): SoakPart => ({
  id: `A5 ${deed.name}`,
  title: `A disk with little room left: ${deed.title}`,
  goal: 'last good state, the sentence names the folder and the room needed',
  full: 100,
  async run(tries, seed) {
    const figures = await onFullDisk(deed, { tries, seed, mostFree: mostFree[deed.name] ?? 1_000_000 });
    const { refused, withFigures, faults } = figures;
    return {
      reached: `${whole(refused)} refused, ${whole(withFigures)} with MB; ${whole(faults.length)} faults`,
      runs: `${whole(tries)} amounts of room`,
      met: faults.length === 0 && refused > 0 && withFigures === refused,
      faults,
    };
  },
});

export const fullDiskParts: readonly SoakPart[] = deeds
  .filter(({ name }) => Object.hasOwn(mostFree, name))
  .map(fullDiskPart);
