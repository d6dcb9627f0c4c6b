import { Checkbox, Group, Select, Table, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { matchOutcomeNames, proposalText as text } from '../../../shared/i18n/vi/badge-proposal.ts';
import type { AwardJudgement } from '../../../shared/ipc/badge-proposal.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import type { DecisionLine, LineEdit } from './proposal-decision-lines.ts';

interface Props {
  readonly lines: readonly DecisionLine[];
  /** by key of the line; none while it is being asked */
  readonly judgements: ReadonlyMap<string, AwardJudgement>;
  readonly onEdit: (key: string, edit: LineEdit) => void;
}

/** Each line of the decision beside what was proposed, and what the ledger and the number say to it. */
export function DecisionTable({ lines, judgements, onEdit }: Props) {
  const c = text.decisionColumns;
  return (
    <Table.ScrollContainer minWidth={980} mah="36vh" type="native">
      <Table aria-label={text.pasteBox} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={50}>{c.take}</Table.Th>
            <Table.Th w={230}>{c.name}</Table.Th>
            <Table.Th w={80}>{c.level}</Table.Th>
            <Table.Th w={160}>{c.number}</Table.Th>
            <Table.Th w={220}>{c.outcome}</Table.Th>
            <Table.Th>{c.note}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Line
              key={line.key}
              line={line}
              judgement={judgements.get(line.key)}
              onEdit={(edit) => onEdit(line.key, edit)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface LineProps {
  readonly line: DecisionLine;
  readonly judgement: AwardJudgement | undefined;
  readonly onEdit: (edit: LineEdit) => void;
}

function Line({ line, judgement, onEdit }: LineProps) {
  const { chosen, fullName, outcome } = line;
  const mayTake = chosen !== null && line.level !== null && outcome !== 'repeated';
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          aria-label={text.takeOf(fullName)}
          checked={line.take}
          disabled={!mayTake}
          onChange={(e) => onEdit({ take: e.currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>
        {fullName}
        <Text size="sm" c="dimmed">
          {[formatDate(line.bornOn), chosen?.orgName].filter(Boolean).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>{line.level === null ? '—' : text.years(line.level)}</Table.Td>
      <Table.Td>
        <TextInput
          aria-label={text.numberOf(fullName)}
          maxLength={30}
          autoComplete="off"
          disabled={!mayTake}
          value={line.badgeNumber}
          onChange={(e) => onEdit({ badgeNumber: e.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>
        {line.candidates.length > 0 ? (
          <Select
            aria-label={text.whoIsMeant(fullName)}
            placeholder={matchOutcomeNames.ambiguous}
            comboboxProps={{ width: 420, position: 'bottom-start' }}
            data={line.candidates.map((c) => ({
              value: String(c.memberId),
              label: [
                c.fullName,
                formatDate(c.bornOn),
                c.orgName,
                c.proposal ? text.proposedAs(c.proposal.level) : matchOutcomeNames.notProposed,
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
            value={chosen === null ? null : String(chosen.memberId)}
            onChange={(id) => id !== null && onEdit({ memberId: Number(id), take: true })}
          />
        ) : (
          <>
            {matchOutcomeNames[outcome]}
            {outcome === 'wrongLevel' && chosen?.proposal && (
              <Text size="sm">{text.proposedAs(chosen.proposal.level)}</Text>
            )}
          </>
        )}
      </Table.Td>
      <Table.Td>
        <Verdict line={line} judgement={judgement} />
      </Table.Td>
    </Table.Tr>
  );
}

function Verdict({ line, judgement }: Omit<LineProps, 'onEdit'>) {
  if (line.problems.length > 0) return line.problems.join(' ');
  if (!line.take || !judgement) return null;
  const { refused, warnings } = judgement;
  if (refused === null && warnings.length === 0)
    return (
      <Group gap={6} wrap="nowrap">
        <IconCheck size={17} aria-hidden color="var(--mantine-color-teal-7)" style={{ flex: 'none' }} />
        {text.mayBe}
      </Group>
    );
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <IconAlertTriangle
        size={17}
        aria-hidden
        color={`var(--mantine-color-${refused === null ? 'orange' : 'red'}-7)`}
        style={{ flex: 'none', marginTop: 3 }}
      />
      <Text size="sm" {...(refused === null ? {} : { c: 'var(--mantine-color-error)' })}>
        {refused ?? warnings.map((w) => text.withCitation(w.rule, w.citation)).join(' ')}
      </Text>
    </Group>
  );
}
