/** The structure of a day as one walk counts it, held against each member's own record and ledger. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReadDb } from '../../../db/connection.ts';
import { bookScope } from '../../../db/reports/books/book-scope.ts';
import { membersOn } from '../../../db/reports/books/movement.ts';
import { personFacts } from '../../../db/reports/books/person-facts.ts';
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { partyAgeMonths, partyAgeStart } from '../../../shared/rules/party-age-start.ts';
import { createRegister, openCore, type TestCore } from '../testing/open-core.ts';
import { openRandomRegister } from '../testing/random-register.ts';
import { walkStructure } from './structure-walk.ts';

let core: TestCore;
let db: ReadDb;
beforeAll(async () => {
  core = await openRandomRegister(7, 80);
  db = core.state.session?.db ?? expect.fail('no register');
});
afterAll(() => core.close());

test.each(['1990-06-30', '2012-12-31', '2026-11-22'])(
  'on %s everybody has the record and the Party age that his own ledger gives',
  (day) => {
    const scope = bookScope(db, { orgId: 1, from: '', asOf: day });
    const expected = personFacts(db, membersOn(db, scope, 'active'), day);
    const seen: number[] = [];
    walkStructure(db, [scope], (memberId, facts) => {
      seen.push(memberId);
      const { record, state, events } = expected.get(memberId) ?? expect.fail('not of this day');
      const start = partyAgeStart(events);
      const counted = state.officialOn !== null || start?.basis === 'confirmed';
      const age = !counted ? null : start ? Math.floor(partyAgeMonths(start, day) / 12) : 'unclear';
      expect({ memberId, ...facts }).toMatchObject({
        memberId,
        partyAge: age,
        sex: record.sex,
        bornOn: record.bornOn,
        occupation: record.occupation,
        status: state.status,
      });
    });
    expect(seen.toSorted()).toEqual([...expected.keys()].toSorted());
    expect(seen.length).toBeGreaterThan(5);
  },
);

test('a word that was changed from a date on counts as it was on an earlier day', async () => {
  const own = openCore();
  const { info } = await createRegister(own);
  const record = { ...emptyMemberRecord(), fullName: 'Lê Thị Bảy', occupation: 'Công chức' };
  const { id } = await own.must('member.add', { record });
  const deed = { memberId: id, decision: noDecision, note: '' };
  await own.must('event.record', {
    ...deed,
    kind: 'admitted',
    effectiveOn: '2015-02-03',
    payload: { orgId: info.rootOrgId },
  });
  const { version } = await own.must('member.get', { id });
  await own.must('member.update', {
    id,
    version,
    record: { ...record, occupation: 'Hưu trí' },
    how: { kind: 'change', effectiveOn: '2020-06-01', decision: noDecision, note: '' },
  });
  const occupations = async (to: string) => {
    const question = { orgId: info.rootOrgId, from: `${to.slice(0, 4)}-01-01`, to };
    const { sections } = await own.must('report.get', { ...question, sections: ['structure'] });
    const block = sections[0]?.blocks.find(({ key }) => key === 'occupation');
    return block?.lines.filter(({ values, kind }) => values[0] === 1 && !kind).map(({ label }) => label);
  };
  expect(await occupations('2019-12-31')).toEqual(['Công chức']);
  expect(await occupations('2021-12-31')).toEqual(['Hưu trí']);
  own.close();
});

test('a balance that does not come out is refused with its figures, never printed', async () => {
  const question = { orgId: 1, from: '1960-01-01', to: '2026-11-22', sections: ['movement'] as const };
  const ask = () => core.call('report.get', { ...question, sections: ['movement'] });
  expect((await ask()).ok).toBe(true);
  core.state.session?.db.handle.exec('UPDATE member_period SET stay = 0 WHERE stay > 0');
  expect(await ask()).toMatchObject({ ok: false, error: { code: 'report.movement-not-proved' } });
});
