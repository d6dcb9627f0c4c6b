import { Stack, Table, Text } from '@mantine/core';
import { awardText as text } from '../../../shared/i18n/vi/badge-award.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';

interface Props {
  readonly asked: { readonly from: string; readonly to: string; readonly orgId: number | null };
}

/** What goes with the awards in money, by level and salary; what is not known is counted apart and never guessed. */
export function AwardMoneyView({ asked }: Props) {
  const money = useOp('badgeAward.money', asked, { keepPrevious: true });
  const c = text.columns;
  if (money.isPending) return <Loading />;
  if (!money.data) return <ErrorNote error={money.error.error} />;
  const { lines, people, sum, unknown, citations } = money.data;
  const figure = (value: number | null, write: (n: number) => string) =>
    value === null ? text.unknown : write(value);
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={640} type="native">
        <Table aria-label={text.sheets.money} withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{c.level}</Table.Th>
              <Table.Th ta="right">{c.people}</Table.Th>
              <Table.Th ta="right">{c.multiple}</Table.Th>
              <Table.Th ta="right">{c.base}</Table.Th>
              <Table.Th ta="right">{c.amount}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={`${line.level}/${line.multiple}/${line.baseSalary}`}>
                <Table.Th scope="row">{text.years(line.level)}</Table.Th>
                <Table.Td ta="right">{formatCount(line.people)}</Table.Td>
                <Table.Td ta="right">{figure(line.multiple, text.times)}</Table.Td>
                <Table.Td ta="right">{figure(line.baseSalary, formatCount)}</Table.Td>
                <Table.Td ta="right">{figure(line.amount, formatCount)}</Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr fw={600}>
              <Table.Th scope="row">{c.total}</Table.Th>
              <Table.Td ta="right">{formatCount(people)}</Table.Td>
              <Table.Td />
              <Table.Td />
              <Table.Td ta="right">{formatCount(sum)}</Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text>{text.sum(sum)}</Text>
      {unknown > 0 && <Text>{text.unknownPeople(unknown)}</Text>}
      <Text c="dimmed">
        {citations.map(text.citation).join(' ')} {text.moneyNote}
      </Text>
    </Stack>
  );
}
