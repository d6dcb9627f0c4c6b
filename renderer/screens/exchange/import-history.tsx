import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { importHistoryText as text } from '../../../shared/i18n/vi/import-history.ts';
import type { ImportBatch } from '../../../shared/ipc/import-history.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { May } from '../../parts/rights/may.tsx';
import { ImportedPeople } from './import-history-people.tsx';
import { ResultWorkbook } from './import-history-result.tsx';
import { UndoImport } from './import-history-undo.tsx';

type Opened = { readonly what: 'undo' | 'people'; readonly batch: ImportBatch } | null;

/** What has been brought in, when and by whom, and the way back. Nothing where nothing has been. */
export function ImportHistory() {
  const history = useOp('import.history', {});
  const [opened, setOpened] = useState<Opened>(null);
  if (history.error) return <ErrorNote error={history.error.error} />;
  if (!history.data || history.data.length === 0) return null;
  const close = () => setOpened(null);
  return (
    <Stack gap="xs">
      <Title order={2}>{text.title}</Title>
      <Table.ScrollContainer minWidth={640}>
        <Table aria-label={text.title} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.head.when}</Table.Th>
              <Table.Th>{text.head.file}</Table.Th>
              <Table.Th>{text.head.counts}</Table.Th>
              <Table.Th>{text.head.state}</Table.Th>
              <Table.Th>{text.head.action}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {history.data.map((batch) => (
              <Batch key={batch.id} batch={batch} onOpen={(what) => setOpened({ what, batch })} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {opened?.what === 'undo' && <UndoImport batch={opened.batch} onClose={close} />}
      {opened?.what === 'people' && <ImportedPeople batch={opened.batch} onClose={close} />}
    </Stack>
  );
}

function Batch(props: { readonly batch: ImportBatch; readonly onOpen: (what: 'undo' | 'people') => void }) {
  const { batch, onOpen } = props;
  const { fileName, sheet, asOf, counts, undone } = batch;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <span style={{ whiteSpace: 'nowrap' }}>{momentText(batch.enteredAt)}</span>
        <Text c="dimmed">{batch.enteredBy}</Text>
      </Table.Td>
      <Table.Td miw={180}>
        <span style={{ overflowWrap: 'anywhere' }}>{undone ? <s>{fileName}</s> : fileName}</span>
        <Text c="dimmed">{text.sheetAsOf(sheet, formatDate(asOf))}</Text>
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {text.counts(counts.new, counts.changed, counts.same, counts.leftOut)}
      </Table.Td>
      <Table.Td>
        <State batch={batch} />
      </Table.Td>
      <Table.Td>
        <Stack gap={6} align="flex-start">
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconUsers size={18} aria-hidden />}
            aria-label={text.peopleOf(fileName)}
            onClick={() => onOpen('people')}
          >
            {text.people}
          </Button>
          {batch.hasSource ? (
            <ResultWorkbook of={{ kind: 'batch', id: batch.id }} fileName={fileName} />
          ) : (
            <Text c="dimmed">{text.noSource}</Text>
          )}
          {!undone && (
            <May right="decide">
              <Button
                variant="default"
                size="compact-md"
                leftSection={<IconArrowBackUp size={18} aria-hidden />}
                aria-label={text.undoOf(fileName)}
                onClick={() => onOpen('undo')}
              >
                {text.undo}
              </Button>
            </May>
          )}
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
}

/** A word and a sign: colour alone says nothing. */
function State({ batch: { undone } }: { readonly batch: ImportBatch }) {
  const Icon = undone ? IconArrowBackUp : IconCheck;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Icon size={18} aria-hidden style={{ flex: 'none', marginTop: 3 }} />
      <div>
        {undone ? text.undone(momentText(undone.at), undone.by) : text.stands}
        {undone && undone.kept > 0 && <Text>{text.undoneKept(undone.kept)}</Text>}
        {undone && <Text c="dimmed">{undone.why}</Text>}
      </div>
    </Group>
  );
}
