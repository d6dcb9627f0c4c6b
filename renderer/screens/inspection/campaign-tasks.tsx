import { ActionIcon, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { InspectionTask } from '../../../shared/entities/inspection.ts';
import { inspectionSubjectText } from '../../../shared/i18n/vi/inspection-subjects.ts';
import type { CampaignDetail } from '../../../shared/ipc/inspection.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { daysBetween } from '../../../shared/text/day-arithmetic.ts';
import { useCommand } from '../../api.ts';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { TodoDue } from '../../parts/todo-due.tsx';
import { CampaignTaskForm } from './campaign-task-form.tsx';

const text = inspectionSubjectText.task;

/** What has to follow: who, what, until when. */
export function CampaignTasks({ detail: { campaign, tasks } }: { detail: CampaignDetail }) {
  const [writing, setWriting] = useState<InspectionTask | 'new' | null>(null);
  const remove = useCommand('inspection.removeTask');
  const stands = campaign.cancelledWhy === '';
  const drop = ({ id, version }: InspectionTask) =>
    remove.mutate(
      { id, version },
      {
        onSuccess: () => notify.success(text.removed),
        onError: ({ error }) => notify.failure(error),
      },
    );
  return (
    <Stack component="section" gap="sm">
      <Group gap="md">
        <Title order={2} fz="lg">
          {text.title}
        </Title>
        {stands && (
          <May right="write">
            <Button size="compact-md" variant="default" onClick={() => setWriting('new')}>
              {text.add}
            </Button>
          </May>
        )}
      </Group>
      {tasks.length === 0 ? (
        <Text c="dimmed">{text.empty}</Text>
      ) : (
        <Table.ScrollContainer minWidth={700} type="native">
          <Table aria-label={text.title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.what}</Table.Th>
                <Table.Th>{text.who}</Table.Th>
                <Table.Th>{text.dueOn}</Table.Th>
                <Table.Th>{text.doneOn}</Table.Th>
                <Table.Th w={90}>{text.deeds}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {tasks.map((task) => (
                <Table.Tr key={task.id}>
                  <Table.Td>{task.what}</Table.Td>
                  <Table.Td>{task.who}</Table.Td>
                  <Table.Td>
                    {formatDate(task.dueOn)}
                    {task.doneOn === '' && <TodoDue daysLeft={daysBetween(todayInVietnam(), task.dueOn)} />}
                  </Table.Td>
                  <Table.Td>
                    {formatDate(task.doneOn)}
                    {task.doneNote !== '' && <Text c="dimmed">{task.doneNote}</Text>}
                  </Table.Td>
                  <Table.Td>
                    {stands && (
                      <Group gap={4} wrap="nowrap">
                        <May right="write">
                          <ActionIcon aria-label={text.edit(task.what)} onClick={() => setWriting(task)}>
                            <IconPencil size={18} aria-hidden />
                          </ActionIcon>
                          <ActionIcon aria-label={text.remove(task.what)} onClick={() => drop(task)}>
                            <IconX size={18} aria-hidden />
                          </ActionIcon>
                        </May>
                      </Group>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {writing !== null && (
        <CampaignTaskForm
          campaignId={campaign.id}
          editing={writing === 'new' ? null : writing}
          onClose={() => setWriting(null)}
        />
      )}
    </Stack>
  );
}
