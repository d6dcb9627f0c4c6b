import { bareBadgeStates } from '../../db/testing/bare-questions.ts';
import { largeRegister } from './large-register.ts';
import { type Measurement, sideBySide } from './measure.ts';

/** Who is due for a badge at the next twenty rounds, over 100,000 members some of whom were outside or disciplined. */
export async function benchBadges(): Promise<readonly Measurement[]> {
  const { core, members, events } = await largeRegister();
  const session = core.state.session;
  if (!session) throw new Error('no register is open');
  const { db } = session;
  const note = `${members.toLocaleString('en')} members, ${events.toLocaleString('en')} events`;
  const bare = () => bareBadgeStates(db);
  const { rounds } = await core.must('badge.forecast', {});
  const next = rounds[0]?.day ?? '';
  const twenty = await sideBySide(() => core.must('badge.forecast', {}), bare);
  const one = await sideBySide(() => core.must('badge.due', { roundDay: next }), bare);
  core.close();
  return [
    {
      what: 'Who is due at the next twenty rounds',
      ...twenty,
      value: twenty.ours / twenty.bare,
      limit: 3,
      unit: 'ratio',
      note,
    },
    {
      what: 'Who is due at the next twenty rounds, time',
      ...twenty,
      value: twenty.ours,
      limit: 1000,
      unit: 'ms',
      note,
    },
    {
      what: `The list of the round of ${next}`,
      ...one,
      value: one.ours,
      limit: 1000,
      unit: 'ms',
      note: `${note}; none of them has a badge yet, so that two thirds stand among the late`,
    },
  ];
}
