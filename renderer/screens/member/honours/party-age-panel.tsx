/** Tuổi Đảng line by line, so that it can be re-added by hand, and the badge that comes next. */
import { Anchor, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { badgeNoteNames, badgeText, partyAgeUnknownText } from '../../../../shared/i18n/vi/badge.ts';
import type { PartyAgeSheetFacts } from '../../../../shared/ipc/badge.ts';
import type { PartyAgeSum } from '../../../../shared/rules/party-age-lines.ts';
import { formatDate } from '../../../../shared/text/dates.ts';
import { monthsInWords } from '../../../../shared/text/months-in-words.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { DayInput } from '../../../parts/period-choice.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../../parts/today.ts';

const text = badgeText.partyAge;

export function PartyAgePanel({ memberId }: { readonly memberId: number }) {
  const [asOf, setAsOf] = useState(todayInVietnam());
  const facts = useOp('badge.partyAge', { memberId, asOf }, { keepPrevious: true });
  const name = useOp('member.get', { id: memberId }).data?.record.fullName ?? '';
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-end">
          <Title order={2} size="h3">
            {text.title}
          </Title>
          <Group align="flex-end" gap="sm">
            <DayInput label={text.asOf} value={asOf} onDay={setAsOf} />
            <SheetOut request={{ sheet: 'partyAge', memberId, asOf }} name={text.fileName(name)} />
          </Group>
        </Group>
        <ErrorNote error={facts.error?.error} />
        {facts.isPending && <Loading />}
        {facts.data && <Sum sum={facts.data.sum} />}
        {facts.data && <Next facts={facts.data} />}
      </Stack>
    </Paper>
  );
}

function Sum({ sum }: { readonly sum: PartyAgeSum }) {
  if (!sum.known) return <Text>{partyAgeUnknownText[sum.why]}</Text>;
  const { columns } = text;
  return (
    <>
      <Table.ScrollContainer minWidth={760} type="native">
        <Table aria-label={text.title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.label}</Table.Th>
              <Table.Th>{columns.from}</Table.Th>
              <Table.Th>{columns.to}</Table.Th>
              <Table.Th ta="right">{columns.months}</Table.Th>
              <Table.Th>{columns.words}</Table.Th>
              <Table.Th>{columns.citation}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sum.lines.map((line) => (
              <Table.Tr key={`${line.kind}${line.to}`}>
                <Table.Td>{text.line[line.kind]}</Table.Td>
                <Table.Td>{formatDate(line.from)}</Table.Td>
                <Table.Td>{formatDate(line.to)}</Table.Td>
                <Table.Td ta="right">{text.minus(line.months)}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{monthsInWords(Math.abs(line.months))}</Table.Td>
                <Table.Td>{line.citation}</Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr fw={600}>
              <Table.Td colSpan={3}>{text.total}</Table.Td>
              <Table.Td ta="right">{text.minus(sum.total)}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{monthsInWords(sum.total)}</Table.Td>
              <Table.Td />
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        {text.rounding} {sum.start.basis === 'confirmed' && text.confirmedNote}{' '}
        {sum.sinceOfficial && text.wrongBasis(formatDate(sum.sinceOfficial.from), sum.sinceOfficial.months)}
      </Text>
    </>
  );
}

/** Which badge comes next, when, at which round, and what has to be seen to before. */
function Next({ facts }: { readonly facts: PartyAgeSheetFacts }) {
  const { next, wait, notes, badgeLevel } = facts;
  return (
    <Stack gap={4}>
      <Text>{text.held(badgeLevel)}</Text>
      {next && (
        <Text>
          {next.late
            ? text.late(next.level, formatDate(next.on))
            : text.nextIs(next.level, formatDate(next.on))}{' '}
          {text.nextAt(
            badgeText.roundName(next.round.name, next.round.day),
            formatDate(next.round.dossierDueOn),
          )}{' '}
          <Anchor
            renderRoot={(props) => (
              <Link to="/huy-hieu" search={{ muc: 'den-han', dot: next.round.day }} {...props} />
            )}
          >
            {text.openRound}
          </Anchor>
        </Text>
      )}
      {wait && (
        <Text>
          {text.waiting(
            badgeText.waits(formatDate(wait.disciplinedOn), wait.months, formatDate(wait.freeOn)),
          )}{' '}
          ({wait.citation})
        </Text>
      )}
      {notes.length > 0 && <Text>{text.notes(notes.map((note) => badgeNoteNames[note]))}</Text>}
    </Stack>
  );
}
