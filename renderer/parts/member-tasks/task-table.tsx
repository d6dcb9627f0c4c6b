/** Tasks from the upper level's findings: what it wrote, on whom, the way to the field, and that it was mended. */
import { Button, Group, Table, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type MemberField, memberFields } from '../../../shared/entities/member.ts';
import { memberTaskText as text } from '../../../shared/i18n/vi/fill-form.ts';
import type { MemberTask } from '../../../shared/ipc/member-task.ts';
import { useCommand } from '../../api.ts';
import { MemberLink } from '../member-link.tsx';
import { momentText } from '../moment-text.ts';
import { notify } from '../notify.ts';
import { May } from '../rights/may.tsx';

/** Thousands of rows at once make the page slow. */
const shownAtFirst = 50;

interface Props {
  readonly tasks: readonly MemberTask[];
  readonly labelledBy: string;
  /** on the page of one member the name says nothing new */
  readonly withName?: boolean;
}

export function TaskTable({ tasks, labelledBy, withName = true }: Props) {
  const [all, setAll] = useState(false);
  return (
    <>
      <Table.ScrollContainer minWidth={620}>
        <Table aria-labelledby={labelledBy} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.columns.what}</Table.Th>
              {withName && <Table.Th w="28%">{text.columns.who}</Table.Th>}
              <Table.Th w={330}>{text.columns.act}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(all ? tasks : tasks.slice(0, shownAtFirst)).map((task) => (
              <Row key={task.id} task={task} withName={withName} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {!all && tasks.length > shownAtFirst && (
        <Button variant="subtle" color="gray" onClick={() => setAll(true)}>
          {text.showAll(tasks.length)}
        </Button>
      )}
    </>
  );
}

function Row({ task, withName }: { task: MemberTask; withName: boolean }) {
  const { memberId, name, orgName, fileName, enteredAt, enteredBy, doneAt, doneBy, doneNote } = task;
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={600}>{task.text}</Text>
        <Text c="dimmed">{text.enteredBy(fileName, momentText(enteredAt), enteredBy)}</Text>
      </Table.Td>
      {withName && (
        <Table.Td>
          <MemberLink memberId={memberId} name={name} />
          {orgName !== '' && <Text c="dimmed">{orgName}</Text>}
        </Table.Td>
      )}
      <Table.Td>
        {doneAt === '' ? (
          <Actions task={task} />
        ) : (
          <Text>
            {text.doneBy(momentText(doneAt), doneBy)}
            {doneNote !== '' && ` – ${doneNote}`}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Actions({ task }: { task: MemberTask }) {
  const done = useCommand('memberTask.done');
  const { id, version, memberId, name, field } = task;
  const known = field !== '' && Object.hasOwn(memberFields, field);
  return (
    <Group gap="xs">
      <Button
        variant="default"
        size="compact-md"
        renderRoot={(props) => (
          <Link
            to="/dang-vien/$id"
            params={{ id: String(memberId) }}
            search={known ? { muc: field } : {}}
            {...props}
          />
        )}
      >
        {known ? text.toField(memberFields[field as MemberField].label) : text.toRecord}
      </Button>
      <May right="write">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconCheck size={18} aria-hidden />}
          loading={done.isPending}
          aria-label={text.doneOf(task.text, name)}
          onClick={() =>
            done.mutate(
              { id, version, note: '' },
              {
                onSuccess: () => notify.success(text.doneSaid(name)),
                onError: ({ error }) => notify.failure(error),
              },
            )
          }
        >
          {text.done}
        </Button>
      </May>
    </Group>
  );
}
