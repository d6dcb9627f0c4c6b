/** Meetings of the practice register: this year's months of its branches, with one gap and one who stays away. */
import type { WriteDb } from '../../db/connection.ts';
import { insertMeeting, putAttendance, rollOn } from '../../db/repo/meeting.ts';
import type { Attendance, MeetingQuality } from '../../shared/entities/meeting.ts';
import { monthsOfYear } from './meeting-year.ts';
import type { Dice } from './practice-people.ts';

const topics = 'Kiểm điểm nhiệm vụ tháng trước, phân công nhiệm vụ tháng này; học tập chuyên đề.';
const qualities: readonly MeetingQuality[] = ['good', 'good', 'fair', 'good', 'average'];

export function insertPracticeMeetings(
  db: WriteDb,
  branches: readonly number[],
  { dice, today }: { readonly dice: Dice; readonly today: string },
): void {
  const months = monthsOfYear(Number(today.slice(0, 4))).filter((month) => `${month}-05` <= today);
  for (const [b, orgId] of branches.entries())
    for (const [i, month] of months.entries()) {
      // The last branch has not met in the third month, and not yet in the one that runs.
      if (b === branches.length - 1 && (i === 2 || i === months.length - 1)) continue;
      const heldOn = `${month}-05`;
      const roll = rollOn(db, orgId, heldOn).filter(({ standing }) => standing === 'counted');
      const meetingId = insertMeeting(db, {
        orgId,
        heldOn,
        kind: 'regular',
        place: 'Hội trường chi bộ',
        chair: '',
        secretary: '',
        topics,
        minutesNumber: `${i + 1}-BB/CB`,
        quality: qualities[(b + i) % qualities.length] ?? 'good',
        points: {},
        note: '',
      });
      putAttendance(
        db,
        meetingId,
        roll.map(({ memberId }, n): Attendance => {
          // One of the first branch stays away all spring, one of the second in two months.
          const stays = n === 1 && ((b === 0 && i < 4) || (b === 1 && i < 2));
          if (stays) return { memberId, mark: 'absent', reason: '' };
          const excused = dice.next() < 0.06;
          return { memberId, mark: excused ? 'excused' : 'present', reason: excused ? 'Đi công tác' : '' };
        }),
      );
    }
}
