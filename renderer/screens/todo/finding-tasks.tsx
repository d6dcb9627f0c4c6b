import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { memberTaskText as text } from '../../../shared/i18n/vi/fill-form.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { TaskTable } from '../../parts/member-tasks/task-table.tsx';

/** What the upper level asked to mend. These have no deadline, and are ticked off. Nothing where there is none. */
export function FindingTasks() {
  const headingId = useId();
  const tasks = useOp('memberTask.open', {});
  if (tasks.error) return <ErrorNote error={tasks.error.error} />;
  if (!tasks.data || tasks.data.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <Title order={2} id={headingId}>
        {text.section(tasks.data.length)}
      </Title>
      <Text>{text.sectionHelp}</Text>
      <TaskTable tasks={tasks.data} labelledBy={headingId} />
    </section>
  );
}
