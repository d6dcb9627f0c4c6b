/** One masked number after the other is shown: each look is a line of the log. */
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { lastOf, type Operation } from '../crash/operation.ts';
import { openDb } from './edit.ts';

export const log: Operation = {
  name: 'log',
  title: 'writing a look at a masked number into the log',
  spanMs: 300,
  watchedRounds: 150,
  async prepare(core) {
    await core.must('member.add', {
      record: { ...emptyMemberRecord(), fullName: 'Lê Thị Xem', citizenId: '001160012345' },
    });
  },
  async run(core, tell, rounds) {
    for (let n = 0; n < rounds; n++) {
      tell('begin', n);
      await core.must('record.reveal', { memberId: 1, field: 'citizenId', reason: `Lần ${n}` });
      tell('done', n);
    }
  },
  faults(core, told) {
    const reasons = new Set(
      openDb(core).pluck<string>("SELECT reason FROM access_log WHERE deed = 'reveal'"),
    );
    const faults: string[] = [];
    for (let n = 0; n <= lastOf(told, 'done'); n++)
      if (!reasons.has(`Lần ${n}`)) faults.push(`lost: look ${n}`);
    if (reasons.has(`Lần ${lastOf(told, 'begin') + 1}`)) faults.push('a look that nobody took');
    return faults;
  },
};
