import { bareBalance, bareMember, bareMoves, barePageAsOf } from '../../db/testing/bare-questions.ts';
import { activeStatuses } from '../../shared/entities/member-state.ts';
import { largeRegister } from './large-register.ts';
import { type Measurement, sideBySide } from './measure.ts';

const day = '2010-12-31';

/** Questions as of a day of the past over 100,000 members with 500,000 events. */
export async function benchAsOf(): Promise<readonly Measurement[]> {
  const { core, members, events } = await largeRegister();
  const session = core.state.session;
  if (!session) throw new Error('no register is open');
  const { db, info } = session;
  const note = `${members.toLocaleString('en')} members, ${events.toLocaleString('en')} events`;
  const measure = async (
    what: string,
    ours: () => unknown,
    bare: () => unknown,
    limit: { readonly value: number; readonly unit: Measurement['unit'] },
  ): Promise<Measurement> => {
    const took = await sideBySide(ours, bare, 5);
    const value = limit.unit === 'ratio' ? took.ours / took.bare : took.ours;
    return { what, ...took, value, limit: limit.value, unit: limit.unit, note };
  };
  // Every look is at another day, so that nothing is answered from the last time.
  let looks = 0;
  const anotherDay = () =>
    `2010-${String(1 + (looks % 12)).padStart(2, '0')}-${String(1 + (looks++ % 28)).padStart(2, '0')}`;
  const list = () =>
    core.must('member.page', { asOf: anotherDay(), statuses: [...activeStatuses], offset: 0, limit: 50 });
  const book = async (code: 'members' | 'present' | 'transfers' | 'movement', from = '') => {
    const request = { book: code, orgId: info.rootOrgId, from, asOf: day };
    const source = { kind: 'live', request } as const;
    await core.must('book.head', { source });
    await core.must('book.page', { source, offset: 0, limit: 50 });
  };
  const ratio = { value: 3, unit: 'ratio' } as const;
  const measured = [
    await measure(`First page of the list as of ${day}`, list, () => barePageAsOf(db, day), ratio),
    await measure(`First page of the list as of ${day}, time`, list, () => barePageAsOf(db, day), {
      value: 100,
      unit: 'ms',
    }),
    await measure(
      'First page of the book of those present',
      () => book('present'),
      () => barePageAsOf(db, day),
      ratio,
    ),
    await measure(
      'First page of the book of members (7-HSĐV)',
      () => book('members'),
      () => barePageAsOf(db, day),
      ratio,
    ),
    await measure(
      'First page of a year of transfers',
      () => book('transfers', '2010-01-01'),
      () => bareMoves(db, { from: '2010-01-01', until: day }),
      ratio,
    ),
    await measure(
      'First page of the balance of a year',
      () => book('movement', '2010-01-01'),
      () => bareBalance(db, { from: '2010-01-01', until: day }),
      ratio,
    ),
    await measure(
      'Opening a member',
      () => core.must('member.get', { id: 500 }),
      () => bareMember(db, 500),
      {
        value: 30,
        unit: 'ms',
      },
    ),
  ];
  core.close();
  return measured;
}
