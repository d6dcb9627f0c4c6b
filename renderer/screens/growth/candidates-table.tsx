import { Group, Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { growthText as text } from '../../../shared/i18n/vi/growth.ts';
import type { Candidate } from '../../../shared/ipc/growth.ts';
import { clockRulesOn } from '../../../shared/rules/regulations/clocks.ts';
import { addMonths, formatDate } from '../../../shared/text/dates.ts';
import { useRuleChanges } from '../../parts/rule-changes.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { NextDeed, PersonLink } from './next-deed.tsx';

/** Those in the list from which members are admitted. */
export function CandidatesTable({ rows }: { rows: readonly Candidate[] }) {
  const { columns } = text;
  return (
    <Table.ScrollContainer minWidth={980} type="native">
      <Table aria-label={text.title} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{columns.bornOn}</Table.Th>
            <Table.Th>{columns.organisation}</Table.Th>
            <Table.Th>{columns.nominatedOn}</Table.Th>
            <Table.Th>{columns.helpers}</Table.Th>
            <Table.Th>{columns.certificate}</Table.Th>
            <Table.Th>{columns.next}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.memberId}>
              <Table.Td>
                <PersonLink {...row} />
              </Table.Td>
              <Table.Td>{formatDate(row.bornOn)}</Table.Td>
              <Table.Td miw={150}>{row.orgName}</Table.Td>
              <Table.Td>{formatDate(row.nominatedOn)}</Table.Td>
              <Table.Td>{row.helpers}</Table.Td>
              <Table.Td>
                <Certificate on={row.certificateOn} />
              </Table.Td>
              <Table.Td>
                <Group gap={4} wrap="nowrap">
                  <NextDeed {...row} kind="admitted" label={text.admit} />
                  <NextDeed {...row} kind="candidacyEnded" label={text.endCandidacy} quiet />
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** The certificate of the course on the Party counts for some years (HD 06-HD/TW, mục 5.4). */
function Certificate({ on }: { on: string }) {
  const { certificate } = clockRulesOn(on, useRuleChanges());
  if (on === '') return text.certificateNone;
  const until = addMonths(on, certificate.amount);
  const over = until < todayInVietnam().slice(0, until.length);
  if (!over) return `${formatDate(on)}, ${text.certificateUntil(formatDate(until))}`;
  return (
    <span title={certificate.citation}>
      <IconAlertTriangle
        size={17}
        aria-hidden
        color="var(--mantine-color-orange-7)"
        style={{ verticalAlign: '-3px' }}
      />{' '}
      {formatDate(on)}, {text.certificateOver(formatDate(until))}
    </span>
  );
}
