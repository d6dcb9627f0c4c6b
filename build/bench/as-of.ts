import type { ReadDb } from '../../db/connection.ts';
import { largeRegister } from './large-register.ts';
import { type Measurement, sideBySide } from './measure.ts';

const day = '2010-12-31';
const active = "('official', 'probationary', 'unverified')";

/** The same question in plain SQL over the same tables, with everything that the page shows of a row. */
const barePage = (db: ReadDb) => [
  db.pluck(`SELECT count(*) FROM member_period WHERE from_on <= ? AND until_on > ? AND status IN ${active}`, [
    day,
    day,
  ]),
  db.all(
    `SELECT m.*, p.*, o.name FROM member m JOIN member_period p ON p.member_id = m.id
     LEFT JOIN organisation o ON o.id = p.org_id
     WHERE p.from_on <= ? AND p.until_on > ? AND p.status IN ${active} ORDER BY m.name_sort, m.id LIMIT 50`,
    [day, day],
  ),
];

const bareMember = (db: ReadDb) => [
  db.all('SELECT * FROM member WHERE id = 500'),
  db.all('SELECT * FROM member_state WHERE member_id = 500'),
  db.all('SELECT * FROM event WHERE member_id = 500 ORDER BY id'),
];

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
  const list = () => {
    // Every look at another day begins with nothing remembered.
    session.search.forget();
    return core.must('member.page', {
      asOf: day,
      statuses: ['official', 'probationary', 'unverified'],
      offset: 0,
      limit: 50,
    });
  };
  const book = async (code: 'members' | 'present' | 'transfers' | 'movement', from = '') => {
    const request = { book: code, orgId: info.rootOrgId, from, asOf: day };
    const source = { kind: 'live', request } as const;
    await core.must('book.head', { source });
    await core.must('book.page', { source, offset: 0, limit: 50 });
  };
  const ratio = { value: 3, unit: 'ratio' } as const;
  const measured = [
    await measure(`First page of the list as of ${day}`, list, () => barePage(db), ratio),
    await measure(`First page of the list as of ${day}, time`, list, () => barePage(db), {
      value: 100,
      unit: 'ms',
    }),
    await measure(
      'First page of the book of those present',
      () => book('present'),
      () => barePage(db),
      ratio,
    ),
    await measure(
      'First page of the book of members (7-HSĐV)',
      () => book('members'),
      () => barePage(db),
      ratio,
    ),
    await measure(
      'First page of a year of transfers',
      () => book('transfers', '2010-01-01'),
      () => barePage(db),
      ratio,
    ),
    await measure(
      'First page of the balance of a year',
      () => book('movement', '2010-01-01'),
      () => barePage(db),
      ratio,
    ),
    await measure(
      'Opening a member',
      () => core.must('member.get', { id: 500 }),
      () => bareMember(db),
      {
        value: 30,
        unit: 'ms',
      },
    ),
  ];
  core.close();
  return measured;
}
