import { Table, Text, Title } from '@mantine/core';
import type { YearAmendment } from '../../../../shared/entities/year-closing.ts';
import { amendmentText, outcomeText, closingText as text } from '../../../../shared/i18n/vi/year-closing.ts';
import type { RatingLevel } from '../../../../shared/rules/rating-names.ts';
import { MemberLink } from '../../../parts/member-link.tsx';
import { momentText } from '../../../parts/moment-text.ts';

interface Props {
  readonly amendments: readonly YearAmendment[];
  readonly names: Readonly<Record<RatingLevel, string>>;
}

/** The amendments that are counted in: number, ground and paper, and each member before and after. */
export function AmendmentList({ amendments, names }: Props) {
  if (amendments.length === 0) return <Text c="dimmed">{text.noAmendments}</Text>;
  return (
    <section>
      <Title order={3}>{text.amendments}</Title>
      <Table.ScrollContainer minWidth={700}>
        <Table withTableBorder aria-label={text.amendments}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.ground}</Table.Th>
              <Table.Th>{text.name}</Table.Th>
              <Table.Th>{text.before}</Table.Th>
              <Table.Th>{text.after}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {amendments.flatMap((amendment) =>
              amendment.rows.map((row, i) => (
                <Table.Tr key={`${amendment.number} ${row.memberId}`}>
                  {i === 0 && (
                    <Table.Td rowSpan={amendment.rows.length}>
                      ({amendment.number}) {amendmentText(amendment)}.
                      <Text c="dimmed">
                        {momentText(amendment.madeAt)}, {amendment.madeBy}
                      </Text>
                    </Table.Td>
                  )}
                  <Table.Td>
                    <MemberLink memberId={row.memberId} name={row.name} />
                    {row.orgName !== '' && <Text c="dimmed">{row.orgName}</Text>}
                  </Table.Td>
                  <Table.Td>{outcomeText(row.before, names)}</Table.Td>
                  <Table.Td>{outcomeText(row.after, names)}</Table.Td>
                </Table.Tr>
              )),
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
