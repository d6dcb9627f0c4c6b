/** What goes over besides the dossiers: numbered blanks, stamps, closed books, unfinished work. */
import { List, SimpleGrid, Stack, Text, Textarea, Title } from '@mantine/core';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import type { StepProps } from './handover-wizard.tsx';

export function StepRest({ draft, change }: StepProps) {
  const facts = useOp('handover.facts', { draft }, { keepPrevious: true });
  if (facts.error) return <ErrorNote error={facts.error.error} />;
  if (!facts.data) return <Loading />;
  const { stock, closed, work } = facts.data;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
      <Stack gap="xs">
        <Title order={2}>{text.stock}</Title>
        {stock.length === 0 ? (
          <Text c="dimmed">{text.noStock}</Text>
        ) : (
          <List>
            {stock.map(({ name, left }) => (
              <List.Item key={name}>{text.stockLeft(name, left)}</List.Item>
            ))}
          </List>
        )}
        <Textarea
          label={text.stampNote}
          autosize
          minRows={3}
          maxLength={2000}
          value={draft.stampNote}
          onChange={(e) => change({ stampNote: e.currentTarget.value })}
        />
      </Stack>
      <Stack gap="xs">
        <Title order={2}>{text.work}</Title>
        <Text>{text.workCount(work.total, work.pressing)}</Text>
        <Textarea
          label={text.workNote}
          autosize
          minRows={3}
          maxLength={2000}
          value={draft.workNote}
          onChange={(e) => change({ workNote: e.currentTarget.value })}
        />
        <Title order={2}>{text.closedBooks}</Title>
        {closed.length === 0 ? (
          <Text c="dimmed">{text.noClosed}</Text>
        ) : (
          <List>
            {closed.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
        )}
      </Stack>
    </SimpleGrid>
  );
}
