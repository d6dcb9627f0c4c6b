import { type ImageFigures, imagesOf } from '../crash/images.ts';
import type { Operation } from '../crash/operation.ts';
import type { SoakFigures, SoakPart } from '../soak-part.ts';
import { whole } from '../whole.ts';

/** A2: the power goes at a random moment of a deed. */
export const imagePart = (operation: Operation): SoakPart => ({
  id: `A2 ${operation.name}`,
  title: `Power cut at a random moment of: ${operation.title}`,
  goal: '0 acknowledged lost, 0 unreadable',
  full: 1000,
  run: async (images, seed) => {
    const figures = await imagesOf(operation, { images, seed });
    return { ...told(figures), met: figures.bad === 0 && figures.acknowledged > 0 };
  },
});

interface Control {
  readonly name: string;
  readonly title: string;
  readonly operation: Operation;
  readonly how: { readonly sabotage?: string; readonly forgets?: (path: string) => boolean };
  /** what must be found, or the harness is blind */
  readonly finds: 'bad' | 'unreadable';
}

/** A3: the same with something done wrong on purpose. Met where the harness finds it. */
export const controlPart = ({ name, title, operation, how, finds }: Control): SoakPart => ({
  id: `A3 ${name}`,
  title: `It can fail: ${title}`,
  goal: finds === 'bad' ? 'losses are reported' : 'unreadable files are reported',
  full: 200,
  run: async (images, seed) => {
    const figures = await imagesOf(operation, { images, seed, ...how });
    return { ...told(figures), met: figures[finds] > 0, faults: [] };
  },
});

const told = ({ images, bad, unreadable, acknowledged, faults }: ImageFigures): Omit<SoakFigures, 'met'> => ({
  reached: `${whole(bad - unreadable)} with losses, ${whole(unreadable)} unreadable; ${whole(acknowledged)} acknowledged`,
  runs: `${whole(images)} images`,
  faults,
});
