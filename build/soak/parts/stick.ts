import type { SoakPart } from '../soak-part.ts';
import type { StickFigures } from '../stick/failing-stick.ts';
import { type StickKindName, stickKinds } from '../stick/kinds.ts';
import { tryStick } from '../stick/try-stick.ts';
import { whole } from '../whole.ts';

const told = ({ tries, codes, faults }: StickFigures) => {
  const said = Object.entries(codes).map(([code, times]) => `${code} ${times}`);
  return { reached: `${whole(faults.length)} faults; ${said.join(', ')}`, runs: `${whole(tries)} tries` };
};

const stickPart = (kind: StickKindName): SoakPart => ({
  id: `B6 ${kind}`,
  title: `A copy to a stick, ${stickKinds[kind].title}`,
  goal: 'never called a success, said as what it is, the copies here whole, the next copy goes well',
  full: 1000,
  async run(most) {
    const figures = await tryStick(kind, { most });
    return {
      ...told(figures),
      met: figures.faults.length === 0 && figures.tries > 0,
      faults: figures.faults,
    };
  },
});

/** B6: whatever befalls the stick. `count` is the highest n. */
export const stickParts: readonly SoakPart[] = [
  ...(Object.keys(stickKinds) as StickKindName[]).map(stickPart),
  {
    id: 'B6 control',
    title: 'It can fail: a copier that believes what it wrote, and a stick of less room than it says',
    goal: 'copies that were called a success are reported',
    full: 1000,
    async run(most) {
      const figures = await tryStick('fake', { most, copier: 'careless' });
      return { ...told(figures), met: figures.faults.length > 0, faults: [] };
    },
  },
];
