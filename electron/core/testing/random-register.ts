/** A register of random lives that the rules allow, in the organisations 1 to 3, with records that differ. */
import fc from 'fast-check';
import { insertEvent } from '../../../db/repo/event.ts';
import { insertMember } from '../../../db/repo/member.ts';
import { refreshState } from '../../../db/repo/member-state.ts';
import { emptyMemberRecord, type MemberRecord } from '../../../shared/entities/member.ts';
import { ok } from '../../../shared/result.ts';
import { legalLife } from '../../../shared/testing/legal-life.ts';
import { createRegister, openCore, type TestCore } from './open-core.ts';

const record: fc.Arbitrary<Partial<MemberRecord>> = fc.record({
  sex: fc.constantFrom('Nam', 'Nữ', ''),
  bornOn: fc.constantFrom('', '1950', '1962-07', '1975-02-28', '1988-02-29', '1999-12-31', '2004-03-03'),
  ethnicity: fc.constantFrom('', 'Kinh', 'Tày', 'Mông', 'Người lạ'),
  religion: fc.constantFrom('', 'Không', 'Công giáo'),
  qualification: fc.constantFrom('', 'Đại học', 'ĐH', 'chưa rõ'),
  occupation: fc.constantFrom('', 'Hưu trí', 'Nghỉ hưu', 'Thợ lặn'),
});

export async function openRandomRegister(seed: number, people = 60): Promise<TestCore> {
  const core = openCore();
  const root = (await createRegister(core)).info.rootOrgId;
  for (const name of ['Chi bộ 1', 'Chi bộ 2'])
    await core.must('organisation.found', {
      parentId: root,
      type: 'branch',
      name,
      code: '',
      effectiveOn: '1960-01-01',
      decision: '',
    });
  const at = '2026-11-22T03:00:00.000Z';
  const entered = { at, by: 'Người thử' };
  core.state.session?.db.tx({ name: 'Người thử', reason: 'Thử', at }, (db) => {
    for (const [events, part] of fc.sample(fc.tuple(legalLife('partial'), record), {
      numRuns: people,
      seed,
    })) {
      const memberId = insertMember(
        db,
        { ...emptyMemberRecord(), fullName: 'Nguyễn Văn An', ...part },
        entered,
      );
      for (const event of events) insertEvent(db, { ...event, memberId }, entered);
      refreshState(db, memberId, at.slice(0, 10));
    }
    return ok(null);
  });
  return core;
}
