import { Anchor, Table } from '@mantine/core';
import { percentBaseText, yearText as text } from '../../../shared/i18n/vi/year.ts';
import type { YearDetail } from '../../../shared/ipc/year.ts';
import {
  type PercentBase,
  percentBaseOf,
  tallyYear,
  type YearTally,
} from '../../../shared/rules/classify-year.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { formatCount, formatShare } from '../../../shared/text/numbers.ts';
import { useRuleChanges } from '../../parts/rule-changes.ts';
import type { PeopleFilter } from './people-filter.ts';
import classes from './year.module.css';

interface Props {
  readonly year: YearDetail;
  readonly base: PercentBase;
  readonly onShow: (of: Partial<PeopleFilter>) => void;
}

/** One row per organisation, as the summary in the workbook has it. */
export function BranchTable({ year, base, onShow }: Props) {
  const regime = classificationRegimeOf(year.year, useRuleChanges());
  const byOrg = [...Map.groupBy(year.rows, (row) => row.orgId)];
  const words = text.branch;
  return (
    <Table.ScrollContainer minWidth={980}>
      <Table withTableBorder withColumnBorders highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th rowSpan={2}>{words.name}</Table.Th>
            <Table.Th rowSpan={2} ta="right">
              {words.total}
            </Table.Th>
            <Table.Th rowSpan={2} ta="right">
              {words.probationary}
            </Table.Th>
            <Table.Th rowSpan={2} ta="right">
              {words.rated}
            </Table.Th>
            {ratingLevels.map((level) => (
              <Table.Th key={level} colSpan={2} ta="center">
                {regime.names[level]}
              </Table.Th>
            ))}
            <Table.Th rowSpan={2} ta="right">
              {words.unrated}
            </Table.Th>
          </Table.Tr>
          <Table.Tr>
            {ratingLevels.flatMap((level) => [
              <Table.Th key={`${level} n`} ta="right">
                {words.quantity}
              </Table.Th>,
              <Table.Th key={`${level} %`} ta="right">
                %
              </Table.Th>,
            ])}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {byOrg.map(([orgId, rows]) => (
            <Table.Tr key={orgId ?? 'none'}>
              <Table.Td>
                <Anchor
                  component="button"
                  type="button"
                  ta="left"
                  onClick={() => onShow({ org: String(orgId ?? 'none') })}
                >
                  {rows[0]?.orgName || text.noOrg}
                </Anchor>
              </Table.Td>
              <Counts tally={tallyYear(rows)} base={base} />
            </Table.Tr>
          ))}
          <Table.Tr className={classes.sum ?? ''}>
            <Table.Td>{words.sum}</Table.Td>
            <Counts tally={tallyYear(year.rows)} base={base} />
          </Table.Tr>
        </Table.Tbody>
        <Table.Caption>{words.share(percentBaseText(base, tallyYear(year.rows)))}</Table.Caption>
      </Table>
    </Table.ScrollContainer>
  );
}

function Counts({ tally, base }: { readonly tally: YearTally; readonly base: PercentBase }) {
  const whole = percentBaseOf(tally, base);
  return (
    <>
      <Table.Td ta="right">{formatCount(tally.total)}</Table.Td>
      <Table.Td ta="right">{formatCount(tally.probationary)}</Table.Td>
      <Table.Td ta="right">{formatCount(tally.rated)}</Table.Td>
      {ratingLevels.flatMap((level) => [
        <Table.Td key={`${level} n`} ta="right">
          {formatCount(tally.levels[level])}
        </Table.Td>,
        <Table.Td key={`${level} %`} ta="right">
          {formatShare(tally.levels[level], whole)}
        </Table.Td>,
      ])}
      <Table.Td ta="right">{formatCount(tally.unrated)}</Table.Td>
    </>
  );
}
