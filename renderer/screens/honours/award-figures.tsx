import { Anchor, Group, SimpleGrid, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { awardText as text } from '../../../shared/i18n/vi/badge-award.ts';
import type { AwardFigures, RoundBalance } from '../../../shared/ipc/badge-award.ts';
import { type Compared, changePercent, signed } from '../../../shared/rules/compare-periods.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { Figure } from '../../parts/figure.tsx';
import type { AwardFilter } from './award-list.tsx';

interface Props {
  readonly figures: AwardFigures;
  readonly onOpen: (filter: Partial<AwardFilter>) => void;
}

const roundNames = ['3/2', '19/5', '2/9', '7/11', 'khác'] as const;

const beside = (compared: Compared): string =>
  text.beside(compared.before, signed(compared.difference), changePercent(compared));

/** The numbers of the period; each opens the people behind it. */
export function AwardFiguresView({ figures: f, onOpen }: Props) {
  const opens = (filter: Partial<AwardFilter>) => (inside: ReactNode, className: string) => (
    <UnstyledButton className={className} onClick={() => onOpen(filter)}>
      {inside}
    </UnstyledButton>
  );
  return (
    <Stack gap="md">
      <SimpleGrid cols={4}>
        <Figure
          label={text.awarded}
          value={formatCount(f.people.now)}
          base={beside(f.people)}
          link={opens({})}
        />
        <Figure label={text.proposed} value={formatCount(f.proposed.now)} base={beside(f.proposed)} />
        <Figure label={text.notProposed} value={formatCount(f.notProposed)} />
        <Figure
          label={text.withoutNumber}
          value={formatCount(f.withoutNumber)}
          link={opens({ noNumber: true })}
        />
      </SimpleGrid>
      <Text c="dimmed">
        {f.posthumous.now > 0 && text.posthumous(f.posthumous.now)}{' '}
        {text.again(f.reissued.now, f.exchanged.now)} {text.counted}
      </Text>
      <Levels figures={f} onOpen={onOpen} />
      <Balance rows={f.balance} />
    </Stack>
  );
}

function Levels({ figures: f, onOpen }: Props) {
  const c = text.columns;
  const rounds = roundNames.filter((r) => (f.rounds[r] ?? 0) > 0);
  const open = (level: number, round: AwardFilter['round'], n: number) =>
    n === 0 ? (
      '0'
    ) : (
      <Anchor
        component="button"
        type="button"
        aria-label={text.openCell(level, round, n)}
        onClick={() => onOpen({ level, round })}
      >
        {formatCount(n)}
      </Anchor>
    );
  const row = (
    label: string,
    level: number,
    byRound: AwardFigures['rounds'],
    people: Compared,
    strong = false,
  ) => (
    <Table.Tr key={label} {...(strong ? { fw: 600 } : {})}>
      <Table.Th scope="row">{label}</Table.Th>
      {rounds.map((r) => (
        <Table.Td key={r} ta="right">
          {open(level, r, byRound[r] ?? 0)}
        </Table.Td>
      ))}
      <Table.Td ta="right">{open(level, '', people.now)}</Table.Td>
      <Table.Td ta="right">{formatCount(people.before)}</Table.Td>
      <Table.Td ta="right">{signed(people.difference)}</Table.Td>
      <Table.Td ta="right">{changePercent(people)}</Table.Td>
    </Table.Tr>
  );
  return (
    <section aria-label={text.levelsTitle}>
      <Title order={2} fz="lg" mb="xs">
        {text.levelsTitle}
      </Title>
      <Table.ScrollContainer minWidth={720} type="native">
        <Table aria-label={text.levelsTitle} withTableBorder>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{c.level}</Table.Th>
              {rounds.map((r) => (
                <Table.Th key={r} ta="right">
                  {r}
                </Table.Th>
              ))}
              <Table.Th ta="right">{c.total}</Table.Th>
              <Table.Th ta="right">{c.before}</Table.Th>
              <Table.Th ta="right">{c.difference}</Table.Th>
              <Table.Th ta="right">{c.percent}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {f.levels.map((l) => row(text.years(l.level), l.level, l.rounds, l.people))}
            {row(c.total, 0, f.rounds, f.people, true)}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

/** Who was proposed and what became of it, round by round. */
function Balance({ rows }: { rows: readonly RoundBalance[] }) {
  const c = text.balance;
  return (
    <section aria-label={text.balanceTitle}>
      <Title order={2} fz="lg" mb="xs">
        {text.balanceTitle}
      </Title>
      {rows.length === 0 ? (
        <Text c="dimmed">{text.noBalance}</Text>
      ) : (
        <Table.ScrollContainer minWidth={720} type="native">
          <Table aria-label={text.balanceTitle} withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{c.round}</Table.Th>
                {columns.map((column) => (
                  <Table.Th key={column} ta="right">
                    {c[column]}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.roundDay}>
                  <Table.Th scope="row">
                    <Group gap={6}>
                      <Anchor
                        renderRoot={(props) => (
                          <Link to="/huy-hieu" search={{ muc: 'de-nghi', dot: row.roundDay }} {...props} />
                        )}
                      >
                        {text.roundDay(row.roundName, formatDate(row.roundDay))}
                      </Anchor>
                    </Group>
                  </Table.Th>
                  {columns.map((column) => (
                    <Table.Td key={column} ta="right">
                      {formatCount(row[column])}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}

const columns = ['proposed', 'sent', 'awarded', 'refused', 'waiting', 'withdrawn'] as const;
