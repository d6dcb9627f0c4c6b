import { Checkbox, Table } from '@mantine/core';
import { badgeLevelName, badgeText as text } from '../../../shared/i18n/vi/badge.ts';
import { candidateNotes } from '../../../shared/i18n/vi/badge-candidate.ts';
import type { BadgeCandidate } from '../../../shared/ipc/badge.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { MemberLink } from '../../parts/member-link.tsx';

interface Props {
  readonly label: string;
  readonly rows: readonly BadgeCandidate[];
  /** false: they have to wait, or their papers are to be looked at first */
  readonly mayPropose: boolean;
  /** chosen person by person: nobody ticks them all */
  readonly oneByOne: boolean;
  readonly ticked: ReadonlyMap<number, BadgeCandidate>;
  readonly onTick: (ticked: ReadonlyMap<number, BadgeCandidate>) => void;
}

/** People of one group; who is not yet proposed can be ticked. */
export function DueTable({ label, rows, mayPropose, oneByOne, ticked, onTick }: Props) {
  const { columns } = text;
  const open = mayPropose ? rows.filter((row) => row.proposed === null && row.wait === null) : [];
  const all = open.length > 0 && open.every((row) => ticked.has(row.memberId));
  const some = open.some((row) => ticked.has(row.memberId));
  const put = (changed: readonly BadgeCandidate[], yes: boolean) => {
    const next = new Map(ticked);
    for (const row of changed) {
      if (yes) next.set(row.memberId, row);
      else next.delete(row.memberId);
    }
    onTick(next);
  };
  return (
    <Table.ScrollContainer minWidth={1040} type="native">
      <Table aria-label={label} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {mayPropose && (
              <Table.Th w={40}>
                {!oneByOne && (
                  <Checkbox
                    aria-label={text.chooseAll}
                    checked={all}
                    indeterminate={some && !all}
                    disabled={open.length === 0}
                    onChange={() => put(open, !all)}
                  />
                )}
              </Table.Th>
            )}
            <Table.Th>{columns.name}</Table.Th>
            <Table.Th>{columns.bornOn}</Table.Th>
            <Table.Th>{columns.organisation}</Table.Th>
            <Table.Th>{columns.level}</Table.Th>
            <Table.Th>{columns.basis}</Table.Th>
            <Table.Th style={{ whiteSpace: 'nowrap' }}>{columns.on}</Table.Th>
            <Table.Th>{columns.note}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.memberId}>
              {mayPropose && (
                <Table.Td>
                  {open.includes(row) && (
                    <Checkbox
                      aria-label={text.choose(row.name, row.level)}
                      checked={ticked.has(row.memberId)}
                      onChange={(e) => put([row], e.currentTarget.checked)}
                    />
                  )}
                </Table.Td>
              )}
              <Table.Td>
                <MemberLink memberId={row.memberId} name={row.name} tab="khen-ky-luat" />
              </Table.Td>
              <Table.Td>{formatDate(row.bornOn)}</Table.Td>
              <Table.Td miw={140}>{row.orgName}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{badgeLevelName(row.level)}</Table.Td>
              <Table.Td miw={150}>{row.start && text.start(row.start)}</Table.Td>
              <Table.Td>{formatDate(row.on)}</Table.Td>
              <Table.Td miw={180}>{candidateNotes(row).join('; ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
