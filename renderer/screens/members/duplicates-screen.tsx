import { Badge, Button, Group, Paper, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowsJoin2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import type { DuplicatePair, DuplicateSide } from '../../../shared/ipc/list.ts';
import { duplicateReasons } from '../../../shared/rules/duplicates.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useCommand, useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { notify } from '../../parts/notify.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { May } from '../../parts/rights/may.tsx';
import { MergeDialog } from './merge-dialog.tsx';

/** Records that may be one person, side by side with the reasons. */
export function DuplicatesScreen() {
  const found = useOp('duplicate.list', {});
  const [merging, setMerging] = useState<DuplicatePair | null>(null);
  return (
    <>
      <PageHeader title={text.duplicates} subtitle={text.duplicatesHint}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          renderRoot={(root) => <Link to="/dang-vien" {...root} />}
        >
          {text.duplicatesBack}
        </Button>
      </PageHeader>
      {found.error ? (
        <ErrorNote error={found.error.error} />
      ) : !found.data ? (
        <Loading />
      ) : found.data.pairs.length === 0 ? (
        <EmptyState text={text.duplicatesNone} />
      ) : (
        <Stack gap="sm">
          <Text role="status">{text.duplicatesFound(found.data.found, found.data.pairs.length)}</Text>
          {found.data.pairs.map((pair) => (
            <PairCard
              key={`${pair.first.id}-${pair.second.id}`}
              pair={pair}
              onMerge={() => setMerging(pair)}
            />
          ))}
        </Stack>
      )}
      {merging && <MergeDialog pair={merging} onClose={() => setMerging(null)} />}
    </>
  );
}

const lines: readonly (readonly [string, (side: DuplicateSide) => string])[] = [
  [text.name, (s) => s.name],
  [text.born, (s) => formatDate(s.bornOn)],
  [text.org, (s) => s.orgName],
  [text.status, (s) => s.status],
  [text.card, (s) => s.cardNumber],
  [text.profile, (s) => s.profileNumber],
  [text.citizen, (s) => s.citizenId],
];

function PairCard({ pair, onMerge }: { pair: DuplicatePair; onMerge: () => void }) {
  const dismiss = useCommand('duplicate.dismiss');
  const { first, second } = pair;
  return (
    <Paper withBorder p="md" component="section" aria-label={`${first.name}, ${second.name}`}>
      <Group justify="space-between" align="flex-start" mb="xs">
        <Group gap="xs">
          <Text>{text.reasons}:</Text>
          {pair.reasons.map((reason) => (
            <Badge key={reason} variant="light" color="gray" tt="none" fz="sm" c="var(--mantine-color-text)">
              {duplicateReasons[reason]}
            </Badge>
          ))}
        </Group>
        <Group gap="xs">
          <May right="write">
            <Button
              variant="default"
              loading={dismiss.isPending}
              onClick={() =>
                dismiss.mutate(
                  { firstId: first.id, secondId: second.id },
                  {
                    onSuccess: () => notify.success(text.notOneDone(first.name, second.name)),
                    onError: ({ error }) => notify.failure(error),
                  },
                )
              }
            >
              {text.notOne}
            </Button>
            <Button leftSection={<IconArrowsJoin2 size={18} aria-hidden />} onClick={onMerge}>
              {text.merge}
            </Button>
          </May>
        </Group>
      </Group>
      <ScrollArea type="auto">
        <Table layout="fixed" miw={560} verticalSpacing={4}>
          <Table.Tbody>
            {lines.map(([label, of]) => {
              const differs = of(first) !== of(second);
              return (
                <Table.Tr key={label}>
                  <Table.Th w={130} fw={400} c="dimmed">
                    {label}
                  </Table.Th>
                  {[first, second].map((side) => (
                    <Table.Td key={side.id} fw={differs ? 600 : 400}>
                      {label === text.name ? (
                        <Link
                          to="/dang-vien/$id"
                          params={{ id: String(side.id) }}
                          style={{ color: 'inherit' }}
                        >
                          {of(side)}
                        </Link>
                      ) : (
                        of(side) || '–'
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </Paper>
  );
}
