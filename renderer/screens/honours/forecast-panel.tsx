/** Who will reach which level at each round of the next five years; every number opens its people. */
import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { badgeLevelName, badgeText } from '../../../shared/i18n/vi/badge.ts';
import type { BadgeForecast, RoundInfo } from '../../../shared/ipc/badge.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';

const text = badgeText.forecast;

export function ForecastPanel() {
  const { org = null } = useSearch({ from: '/huy-hieu' });
  const navigate = useNavigate();
  const forecast = useOp('badge.forecast', { orgId: org }, { keepPrevious: true });
  const { cells = [], rounds = [] } = forecast.data ?? {};
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const name = (round: RoundInfo | undefined) =>
    round ? badgeText.roundName(round.name, round.day).toLocaleLowerCase('vi') : '';
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <OrganisationChoice
          label={badgeText.organisation}
          value={org}
          none={badgeText.everyOrganisation}
          onChange={(orgId) =>
            void navigate({
              to: '/huy-hieu',
              search: { muc: 'du-bao', ...(orgId === null ? {} : { org: orgId }) },
              replace: true,
            })
          }
        />
        {total > 0 && (
          <Text role="status" pb={8}>
            {text.summary(total, name(rounds[0]), name(rounds.at(-1)))}
          </Text>
        )}
        {total > 0 && (
          <Group ml="auto">
            <SheetOut request={{ sheet: 'badgeForecast', orgId: org }} name={badgeText.sheet.forecastFile} />
          </Group>
        )}
      </Group>
      <ErrorNote error={forecast.error?.error} />
      {forecast.isPending && <Loading />}
      {forecast.data && total === 0 && <EmptyState text={text.empty} />}
      {forecast.data && total > 0 && <ForecastTable forecast={forecast.data} orgId={org} />}
    </Stack>
  );
}

function ForecastTable({ forecast, orgId }: { forecast: BadgeForecast; orgId: number | null }) {
  const { rounds, levels, cells, money, moneyCitation } = forecast;
  const count = (level: number | null, holds: (day: string) => boolean): number =>
    cells
      .filter((cell) => (level === null || cell.level === level) && holds(cell.roundDay))
      .reduce((sum, one) => sum + one.count, 0);
  const years = [...Map.groupBy(rounds, ({ day }) => day.slice(0, 4))];
  const nowrap = { style: { whiteSpace: 'nowrap' } } as const;
  const number = { ta: 'right', ...nowrap } as const;
  const sums = (label: string, holds: (day: string) => boolean, extra: string) => (
    <Table.Tr key={label} fw={600} bg="var(--mantine-color-default-hover)">
      <Table.Td colSpan={2}>{label}</Table.Td>
      {levels.map((level) => (
        <Table.Td key={level} {...number}>
          {formatCount(count(level, holds))}
        </Table.Td>
      ))}
      <Table.Td {...number}>{formatCount(count(null, holds))}</Table.Td>
      <Table.Td ta="right">{extra}</Table.Td>
    </Table.Tr>
  );
  return (
    <>
      <Table.ScrollContainer minWidth={900} type="native">
        <Table aria-label={badgeText.sheet.forecastFile} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.round}</Table.Th>
              <Table.Th {...nowrap}>{text.dossier}</Table.Th>
              {levels.map((level) => (
                <Table.Th key={level} {...number}>
                  {badgeLevelName(level)}
                </Table.Th>
              ))}
              <Table.Th {...number}>{text.total}</Table.Th>
              <Table.Th {...number}>{text.money}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {years.map(([year, held]) => {
              const of = money.find((m) => m.year === Number(year));
              const rest = of && of.unknown > 0 ? ` + ${text.unknown(of.unknown)}` : '';
              return [
                ...held.map((round) => (
                  <Table.Tr key={round.day}>
                    <Table.Td {...nowrap}>{badgeText.roundName(round.name, round.day)}</Table.Td>
                    <Table.Td>{formatDate(round.dossierDueOn)}</Table.Td>
                    {levels.map((level) => (
                      <Table.Td key={level} {...number}>
                        <Cell
                          count={count(level, (day) => day === round.day)}
                          level={level}
                          round={round}
                          orgId={orgId}
                        />
                      </Table.Td>
                    ))}
                    <Table.Td {...number}>{formatCount(count(null, (day) => day === round.day))}</Table.Td>
                    <Table.Td />
                  </Table.Tr>
                )),
                sums(
                  text.year(Number(year)),
                  (day) => day.startsWith(year),
                  of ? `${text.sum(of.sum)}${rest}` : '',
                ),
              ];
            })}
            {sums(text.all, () => true, '')}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text c="dimmed">
        {text.note} {text.moneyNote(moneyCitation)}
      </Text>
    </>
  );
}

interface CellProps {
  readonly count: number;
  readonly level: number;
  readonly round: RoundInfo;
  readonly orgId: number | null;
}

function Cell({ count, level, round, orgId }: CellProps) {
  if (count === 0)
    return (
      <Text component="span" c="dimmed">
        0
      </Text>
    );
  return (
    <Anchor
      aria-label={text.cell(count, level, badgeText.roundName(round.name, round.day))}
      renderRoot={(props) => (
        <Link
          to="/huy-hieu"
          search={{ muc: 'den-han', dot: round.day, cap: level, ...(orgId === null ? {} : { org: orgId }) }}
          {...props}
        />
      )}
    >
      {formatCount(count)}
    </Anchor>
  );
}
