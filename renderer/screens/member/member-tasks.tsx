import { Paper, Title } from '@mantine/core';
import { useId } from 'react';
import { memberTaskText as text } from '../../../shared/i18n/vi/fill-form.ts';
import { useOp } from '../../api.ts';
import { TaskTable } from '../../parts/member-tasks/task-table.tsx';

/** What the upper level asked to mend in this record, above it while anything is open. */
export function MemberTasks({ memberId }: { memberId: number }) {
  const headingId = useId();
  const tasks = useOp('memberTask.ofMember', { memberId });
  const open = tasks.data?.filter(({ doneAt }) => doneAt === '') ?? [];
  if (open.length === 0) return null;
  return (
    <Paper withBorder p="sm" mb="sm" component="section" aria-labelledby={headingId}>
      <Title order={2} id={headingId}>
        {text.section(open.length)}
      </Title>
      <TaskTable tasks={open} labelledBy={headingId} withName={false} />
    </Paper>
  );
}
