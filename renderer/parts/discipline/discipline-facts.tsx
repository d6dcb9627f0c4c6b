import { Alert, Stack, Table, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import {
  anyDisciplineForms,
  decidingBodies,
  disciplineText as text,
} from '../../../shared/i18n/vi/discipline.ts';
import { settlementOutcomes } from '../../../shared/i18n/vi/event.ts';
import { decisionText } from '../../../shared/i18n/vi/event-sentences.ts';
import type { DisciplineDetail } from '../../../shared/ipc/discipline.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { Consequences } from './consequences.tsx';

/** Everything that the papers say of one discipline, what became of it, and what follows. */
export function DisciplineFacts({ detail: d }: { readonly detail: DisciplineDetail }) {
  const rows = [
    [text.ground, d.ground],
    [text.articles, d.articles],
    [text.group, d.group],
    [text.decision, decisionText(d.decision)],
    [text.body, d.body === '' ? '' : decidingBodies[d.body]],
    [text.effectiveOn, formatDate(d.effectiveOn)],
    [text.announcedOn, formatDate(d.announcedOn)],
    [text.receivedOn, formatDate(d.receivedOn)],
    [text.violatedOn, formatDate(d.violatedOn)],
    [text.postsRemoved, d.postsRemoved],
    [text.stateDiscipline, d.stateDiscipline],
    [text.endsOn, formatDate(d.endsOn ?? '')],
    [text.note, d.note],
  ].filter(([, value]) => value !== '');
  return (
    <Stack gap="sm">
      <Table variant="vertical" layout="fixed" aria-label={text.decision}>
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th w={210}>{label}</Table.Th>
              <Table.Td>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {d.complaints.length > 0 && (
        <Stack gap={4}>
          <Title order={4}>{text.complaints}</Title>
          {d.complaints.map((c) => (
            <Text key={`${c.on}/${c.settledOn}`}>
              {c.on === '' ? text.byItself : text.complaint(c.on, c.toBody)}
              {': '}
              {c.outcome === ''
                ? text.pending
                : [
                    text.settled(c.settledOn, settlementOutcomes[c.outcome]),
                    c.form === '' ? '' : anyDisciplineForms[c.form].toLowerCase(),
                    c.reason,
                  ]
                    .filter(Boolean)
                    .join(', ')}
            </Text>
          ))}
        </Stack>
      )}
      {d.state === 'toReview' && (
        <Alert role="note" p="xs" color="orange" icon={<IconInfoCircle aria-hidden />}>
          {text.review}
        </Alert>
      )}
      {d.consequences.length > 0 && (
        <Stack gap={4}>
          <Title order={4}>{text.consequences}</Title>
          {d.state === 'ended' && <Text c="dimmed">{text.ended}</Text>}
          <Consequences list={d.consequences} />
        </Stack>
      )}
    </Stack>
  );
}
