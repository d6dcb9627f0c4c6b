import { Text } from '@mantine/core';
import { type RollStanding, rollStandings } from '../../../shared/entities/meeting.ts';
import { meetingText } from '../../../shared/i18n/vi/meeting.ts';
import type { RollRow } from '../../../shared/ipc/meeting.ts';
import { countAttendance, unmarked } from '../../../shared/rules/meeting.ts';

const text = meetingText.roll;
const standings = (Object.keys(rollStandings) as RollStanding[]).filter((standing) => standing !== 'counted');

/** The share with its base, and beside it who is in neither. */
export function RollSummary({ rows }: { rows: readonly RollRow[] }) {
  const count = countAttendance(rows);
  const open = unmarked(count);
  const outside = standings.flatMap((standing) => {
    const n = rows.filter((row) => row.standing === standing).length;
    return n === 0 ? [] : [text.standingCount(n, rollStandings[standing])];
  });
  return (
    <div role="status">
      <Text fw={600} component="span">
        {text.present(count.present, count.counted)}
      </Text>
      <Text component="span">
        {`; ${text.excused(count.excused)}; ${text.absent(count.absent)}`}
        {open > 0 && `; ${text.unmarked(open)}`}.
      </Text>
      {outside.length > 0 && <Text c="dimmed">{text.notCounted(outside)}</Text>}
    </div>
  );
}
