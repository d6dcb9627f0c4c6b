import { Anchor, List, Stack, Table } from '@mantine/core';
import { groupName, comparisonText as text } from '../../../../shared/i18n/vi/year-comparison.ts';
import type { PercentBase } from '../../../../shared/rules/classify-year.ts';
import { changePercent, signed } from '../../../../shared/rules/compare-periods.ts';
import type { YearComparison } from '../../../../shared/rules/compare-years.ts';
import {
  type ComparisonCell,
  comparisonGroups,
  comparisonLine,
} from '../../../../shared/rules/year-comparison-lines.ts';
import { formatCount, formatShare } from '../../../../shared/text/numbers.ts';
import type { BehindNumber } from './behind-panel.tsx';

interface Props {
  readonly comparison: YearComparison;
  readonly base: PercentBase;
  /** opens the people behind a number */
  readonly onShow: (behind: BehindNumber) => void;
}

export function ComparisonTable({ comparison: { years, moves }, base, onShow }: Props) {
  const number = (n: number, said: string, behind: BehindNumber) =>
    n === 0 ? (
      said
    ) : (
      <Anchor component="button" type="button" onClick={() => onShow(behind)}>
        {said}
      </Anchor>
    );
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={300 + years.length * 220}>
        <Table withTableBorder withColumnBorders aria-label={text.title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th rowSpan={2}>{text.row}</Table.Th>
              {years.map(({ year }, i) => (
                <Table.Th key={year} colSpan={i === 0 ? 2 : 4} ta="center">
                  {text.year(year)}
                </Table.Th>
              ))}
            </Table.Tr>
            <Table.Tr>
              {years.flatMap(({ year }, i) => {
                const before = years[i - 1];
                return [
                  text.count,
                  text.share,
                  ...(before ? [text.change(before.year), text.changePercent] : []),
                ].map((label) => (
                  <Table.Th key={`${year} ${label}`} ta="right">
                    {label}
                  </Table.Th>
                ));
              })}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {comparisonGroups.map((group) => (
              <Table.Tr key={group}>
                <Table.Td>{groupName(group, years)}</Table.Td>
                {comparisonLine(years, group, base).flatMap((cell, i) => {
                  const year = years[i]?.year ?? 0;
                  return cellsOf(cell).map(([key, said]) => (
                    <Table.Td key={`${year} ${key}`} ta="right">
                      {key === 'count' ? number(cell.count, said, { kind: 'people', year, of: group }) : said}
                    </Table.Td>
                  ));
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {moves.length > 0 && (
        <List>
          {moves.map(({ from, to, up, down, same }) => (
            <List.Item key={to}>
              {text.moves(from, to)}: {number(up.length, text.up(up.length), { kind: 'up', from, to })},{' '}
              {number(down.length, text.down(down.length), { kind: 'down', from, to })},{' '}
              {text.same(same, up.length + down.length + same)}.
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}

const cellsOf = ({ count, base, change }: ComparisonCell): [key: string, said: string][] => [
  ['count', formatCount(count)],
  ['share', base === null ? '' : formatShare(count, base)],
  ...(change
    ? ([
        ['change', signed(change.difference)],
        ['changePercent', changePercent(change)],
      ] as [string, string][])
    : []),
];
