import { Group, Table } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { growthText as text } from '../../../shared/i18n/vi/growth.ts';
import { standingText } from '../../../shared/i18n/vi/standing.ts';
import type { Probationer } from '../../../shared/ipc/growth.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { daysBetween } from '../../../shared/text/day-arithmetic.ts';
import { todayInVietnam } from '../../parts/today.ts';
import { NextDeed, PersonLink } from './next-deed.tsx';

/** Those on probation; whose time ends first stands first. */
export function ProbationersTable({ rows }: { rows: readonly Probationer[] }) {
  const { columns } = text;
  return (
    <Table.ScrollContainer minWidth={1020} type="native">
      <Table aria-label={text.title} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{columns.organisation}</Table.Th>
            <Table.Th>{columns.admittedOn}</Table.Th>
            <Table.Th>{columns.dueOn}</Table.Th>
            <Table.Th>{columns.remaining}</Table.Th>
            <Table.Th>{columns.next}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.memberId}>
              <Table.Td>
                <PersonLink {...row} />
              </Table.Td>
              <Table.Td miw={150}>{row.orgName}</Table.Td>
              <Table.Td>{formatDate(row.admittedOn)}</Table.Td>
              <Table.Td>{formatDate(row.dueOn)}</Table.Td>
              <Table.Td>
                <Remaining dueOn={row.dueOn} />
                {row.extendedMonths > 0 && text.prolonged(row.extendedMonths)}
              </Table.Td>
              <Table.Td>
                {row.recognisedOn === '' ? (
                  <Group gap={4} wrap="nowrap">
                    <NextDeed {...row} kind="recognised" label={text.recognise} />
                    <NextDeed {...row} kind="probationExtended" label={text.prolong} quiet />
                  </Group>
                ) : (
                  text.recognisedFrom(formatDate(row.recognisedOn))
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Days left or days late, by icon and word. */
function Remaining({ dueOn }: { dueOn: string }) {
  if (dueOn.length !== 10) return text.noDueDate;
  const left = daysBetween(todayInVietnam(), dueOn);
  const Icon = left < 0 ? IconAlertTriangle : IconClock;
  return (
    <Group gap={6} wrap="nowrap" style={{ whiteSpace: 'nowrap' }}>
      <Icon
        size={17}
        style={{ flex: 'none' }}
        aria-hidden
        {...(left < 0 ? { color: 'var(--mantine-color-orange-7)' } : {})}
      />
      {left < 0 ? standingText.late(-left) : standingText.remaining(left)}
    </Group>
  );
}
