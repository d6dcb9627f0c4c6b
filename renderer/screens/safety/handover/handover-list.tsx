import { Alert, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconNotes, IconPrinter, IconTransfer } from '@tabler/icons-react';
import { useState } from 'react';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import type { HandoverView } from '../../../../shared/ipc/handover.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { momentText } from '../../../parts/moment-text.ts';
import { useMay } from '../../../parts/rights/use-may.ts';
import { MinutesPaper } from './minutes-paper.tsx';

interface Props {
  readonly view: HandoverView;
  readonly onStart: () => void;
}

export function HandoverList({ view, onStart }: Props) {
  const done = useOp('handover.list', {});
  const drop = useCommand('handover.drop');
  const mayKeep = useMay('keep');
  const practice = useOp('register.status', {}).data?.open?.practice === true;
  const [shown, setShown] = useState<number | null>(null);
  const may = mayKeep && !practice;
  const start = (
    <Button flex="none" leftSection={<IconTransfer size={18} aria-hidden />} onClick={onStart}>
      {view.draft ? text.goOn : text.start}
    </Button>
  );
  if (done.error) return <ErrorNote error={done.error.error} />;
  if (!done.data) return <Loading />;
  return (
    <Stack gap="sm" maw={1000}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={2}>{text.title}</Title>
          <Text c="dimmed">{practice ? text.practice : mayKeep ? text.what : text.onlyKeeper}</Text>
        </div>
        {may && done.data.length > 0 && !view.draft && start}
      </Group>
      {may && view.draft && (
        <Alert color="gray" icon={<IconNotes aria-hidden />} role="status">
          <Group gap="sm">
            <Text>{text.draftFound(momentText(view.savedAt))}</Text>
            {start}
            <Button variant="subtle" color="gray" loading={drop.isPending} onClick={() => drop.mutate({})}>
              {text.drop}
            </Button>
          </Group>
          <ErrorNote error={drop.error?.error} />
        </Alert>
      )}
      {done.data.length === 0 ? (
        <EmptyState text={text.empty}>{may && !view.draft && start}</EmptyState>
      ) : (
        <Table striped aria-label={text.title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.columns.number}</Table.Th>
              <Table.Th>{text.columns.on}</Table.Th>
              <Table.Th>{text.columns.giver}</Table.Th>
              <Table.Th>{text.columns.receiver}</Table.Th>
              <Table.Th>{text.columns.dossiers}</Table.Th>
              <Table.Th>{text.columns.deeds}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {done.data.map((line) => (
              <Table.Tr key={line.id}>
                <Table.Td>{line.number}</Table.Td>
                <Table.Td>{formatDate(line.on)}</Table.Td>
                <Table.Td>{line.giver}</Table.Td>
                <Table.Td>{line.receiver}</Table.Td>
                <Table.Td>{text.dossiers(line.count)}</Table.Td>
                <Table.Td>
                  <Button
                    variant="subtle"
                    color="gray"
                    size="compact-md"
                    leftSection={<IconPrinter size={16} aria-hidden />}
                    onClick={() => setShown(shown === line.id ? null : line.id)}
                  >
                    {text.printAgain(line.number)}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {shown !== null && <MinutesPaper key={shown} id={shown} />}
    </Stack>
  );
}
