/** What happened to cards in a period beside the year before; each number opens its list. */
import { Group, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { cardText } from '../../../shared/i18n/vi/card.ts';
import { type CardMove, cardMoves } from '../../../shared/ipc/card.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ComparedCells } from '../../parts/compared-cells.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MemberLink } from '../../parts/member-link.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { PeriodChoice } from '../../parts/period-choice.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import type { ListSearch } from '../../search-params.ts';

const text = cardText.movements;

interface Props {
  readonly search: ListSearch;
  readonly orgId: number;
  readonly onChange: (part: Partial<ListSearch>) => void;
}

export function CardMovements({ search, orgId, onChange }: Props) {
  const to = search.den ?? todayInVietnam();
  const from = search.tu ?? `${to.slice(0, 4)}-01-01`;
  const period = { from, to, orgId };
  const counts = useOp('card.counts', period, { keepPrevious: true });
  const [move, setMove] = useState<CardMove | null>(null);
  return (
    <>
      <Group align="flex-end" justify="space-between" mb="sm">
        <Group gap="xs" align="flex-end">
          <OrganisationChoice
            label={cardText.organisation}
            value={orgId}
            onChange={(org) => org !== null && onChange({ org })}
          />
          <PeriodChoice
            from={from}
            to={to}
            onChange={(part) =>
              onChange({
                ...(part.from === undefined ? {} : { tu: part.from }),
                ...(part.to === undefined ? {} : { den: part.to }),
              })
            }
          />
        </Group>
        <Group gap="xs">
          <SheetOut
            request={{ sheet: 'cardMovements', ...period }}
            name={text.fileName(formatDate(from).replaceAll('/', '.'), formatDate(to).replaceAll('/', '.'))}
          />
        </Group>
      </Group>
      <ErrorNote error={counts.error?.error} />
      {counts.isPending && <Loading />}
      {counts.data && (
        <Table.ScrollContainer minWidth={640} type="native">
          <Table aria-label={text.countsLabel} maw={820}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text.move}</Table.Th>
                <Table.Th ta="right">{text.now}</Table.Th>
                <Table.Th ta="right">{text.before}</Table.Th>
                <Table.Th ta="right">{text.difference}</Table.Th>
                <Table.Th ta="right">{text.percent}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {cardMoves.map((each) => (
                <Table.Tr key={each}>
                  <Table.Th scope="row">{cardText.moves[each]}</Table.Th>
                  <ComparedCells
                    count={counts.data[each]}
                    open={{
                      label: text.open(cardText.moves[each], counts.data[each].now),
                      chosen: move === each,
                      onOpen: () => setMove(move === each ? null : each),
                    }}
                  />
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Text c="dimmed" size="sm" mt="xs">
        {text.note}
      </Text>
      {move !== null && <Movements period={period} move={move} />}
    </>
  );
}

function Movements({ period, move }: { readonly period: PeriodQuestion; readonly move: CardMove }) {
  const list = useOp('card.movements', { ...period, move }, { keepPrevious: true });
  const rows = list.data?.rows ?? [];
  const { columns } = text;
  return (
    <section aria-label={cardText.moves[move]}>
      <Title order={2} fz="lg" mt="md" mb="xs">
        {text.listTitle(cardText.moves[move], list.data?.found ?? 0)}
      </Title>
      <ErrorNote error={list.error?.error} />
      {list.isPending && <Loading />}
      {list.data && rows.length === 0 && <Text c="dimmed">{text.none}</Text>}
      {rows.length > 0 && (
        <Table.ScrollContainer minWidth={980} type="native">
          <Table aria-label={cardText.moves[move]} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{columns.on}</Table.Th>
                <Table.Th>{columns.name}</Table.Th>
                <Table.Th>{columns.bornOn}</Table.Th>
                <Table.Th>{columns.organisation}</Table.Th>
                <Table.Th>{columns.cardNumber}</Table.Th>
                <Table.Th>{columns.said}</Table.Th>
                <Table.Th>{columns.decision}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.eventId}>
                  <Table.Td>{formatDate(row.on)}</Table.Td>
                  <Table.Td>
                    <MemberLink memberId={row.memberId} name={row.name} tab="qua-trinh" />
                  </Table.Td>
                  <Table.Td>{formatDate(row.bornOn)}</Table.Td>
                  <Table.Td>{row.orgName}</Table.Td>
                  <Table.Td>{row.cardNumber}</Table.Td>
                  <Table.Td>{row.said}</Table.Td>
                  <Table.Td>{row.decision}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {list.data && list.data.found > rows.length && (
        <Text role="status" mt="sm">
          {cardText.first(rows.length, list.data.found)}
        </Text>
      )}
    </section>
  );
}
