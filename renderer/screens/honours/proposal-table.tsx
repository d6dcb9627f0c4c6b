import { Anchor, Checkbox, Table, Text } from '@mantine/core';
import { openProposalStates } from '../../../shared/entities/badge-proposal.ts';
import {
  proposalKindNames,
  proposalStateNames,
  proposalText as text,
} from '../../../shared/i18n/vi/badge-proposal.ts';
import type { ProposalRow } from '../../../shared/ipc/badge-proposal.ts';
import { formatDate } from '../../../shared/text/dates.ts';

interface Props {
  readonly rows: readonly ProposalRow[];
  readonly ticked: ReadonlySet<number>;
  readonly onTick: (ids: ReadonlySet<number>) => void;
  readonly onOpen: (id: number) => void;
}

const isOpen = (row: ProposalRow): boolean => openProposalStates.includes(row.state);

/** The steps as columns; only who still waits for something can be ticked. */
export function ProposalTable({ rows, ticked, onTick, onOpen }: Props) {
  const c = text.columns;
  const open = rows.filter(isOpen);
  const all = open.length > 0 && open.every((r) => ticked.has(r.id));
  const some = open.some((r) => ticked.has(r.id));
  return (
    <Table.ScrollContainer minWidth={1080} type="native">
      <Table aria-label={text.sheet.title} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40}>
              <Checkbox
                aria-label={text.chooseAll}
                checked={all}
                indeterminate={some && !all}
                disabled={open.length === 0}
                onChange={() => onTick(new Set(all ? [] : open.map((r) => r.id)))}
              />
            </Table.Th>
            <Table.Th>{c.name}</Table.Th>
            <Table.Th>{c.organisation}</Table.Th>
            <Table.Th>{c.level}</Table.Th>
            <Table.Th>{c.kind}</Table.Th>
            <Table.Th>{c.declared}</Table.Th>
            <Table.Th>{c.resolved}</Table.Th>
            <Table.Th>{c.sent}</Table.Th>
            <Table.Th>{c.outcome}</Table.Th>
            <Table.Th>{c.missing}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              ticked={ticked.has(row.id)}
              onOpen={() => onOpen(row.id)}
              onTick={(yes) => {
                const next = new Set(ticked);
                if (yes) next.add(row.id);
                else next.delete(row.id);
                onTick(next);
              }}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface RowProps {
  readonly row: ProposalRow;
  readonly ticked: boolean;
  readonly onTick: (yes: boolean) => void;
  readonly onOpen: () => void;
}

function Row({ row, ticked, onTick, onOpen }: RowProps) {
  const missing = missingOf(row);
  return (
    <Table.Tr>
      <Table.Td>
        {isOpen(row) && (
          <Checkbox
            aria-label={text.choose(row.fullName)}
            checked={ticked}
            onChange={(e) => onTick(e.currentTarget.checked)}
          />
        )}
      </Table.Td>
      <Table.Td miw={170}>
        <Anchor
          component="button"
          type="button"
          ta="left"
          aria-label={text.open(row.fullName)}
          onClick={onOpen}
        >
          {row.fullName}
        </Anchor>
        <Text c="dimmed" size="sm">
          {formatDate(row.bornOn)}
        </Text>
      </Table.Td>
      <Table.Td miw={140}>{row.orgName}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{text.years(row.level)}</Table.Td>
      <Table.Td>{proposalKindNames[row.kind]}</Table.Td>
      <Table.Td>
        {row.declaredOn === '' && row.kind === 'posthumous' ? text.noDeclaration : formatDate(row.declaredOn)}
        {row.declaredOn !== '' && !row.selfDeclared && (
          <Text size="sm" c="dimmed">
            {text.notSelfDeclared}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Paper number={row.resolvedNumber} on={row.resolvedOn} />
      </Table.Td>
      <Table.Td>
        <Paper number={row.sentNumber} on={row.sentOn} />
      </Table.Td>
      <Table.Td miw={130}>
        <Outcome row={row} />
      </Table.Td>
      <Table.Td>{missing.join(', ')}</Table.Td>
    </Table.Tr>
  );
}

/** A paper of the way: its number over its day. */
function Paper({ number, on }: { number: string; on: string }) {
  return (
    <>
      {number}
      {number !== '' && <br />}
      {formatDate(on)}
    </>
  );
}

function Outcome({ row }: { row: ProposalRow }) {
  if (isOpen(row)) return null;
  const said =
    row.state === 'awarded'
      ? text.paper(row.decisionNumber, text.awardedNumber(row.badgeNumber))
      : row.outcomeReason;
  return (
    <>
      {proposalStateNames[row.state]}
      <Text size="sm" c="dimmed">
        {said}
      </Text>
    </>
  );
}

/** What has still to come for this one, in its order. */
function missingOf(row: ProposalRow): string[] {
  const { missing } = text;
  if (!isOpen(row)) return [];
  const next =
    row.state === 'sent'
      ? missing.decision
      : row.state === 'resolved'
        ? missing.sent
        : row.state === 'declared' || row.kind === 'posthumous'
          ? missing.resolved
          : missing.declared;
  const without = row.ground.trim() === '';
  return [
    next,
    ...(row.kind === 'early' && without ? [missing.evidence] : []),
    ...(row.kind === 'late' && without ? [missing.explanation] : []),
  ];
}
