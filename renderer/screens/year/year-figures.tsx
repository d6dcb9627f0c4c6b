/** Counts with their base printed, the rest itemised, the limit of the best level, and the branches. */
import { Alert, Group, List, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { capOthersText, capPartsText, capText } from '../../../shared/i18n/vi/rating-cap.ts';
import {
  citationText,
  percentBaseText,
  remainderText,
  yearText as text,
} from '../../../shared/i18n/vi/year.ts';
import type { YearDetail } from '../../../shared/ipc/year.ts';
import {
  checkCaps,
  memberCap,
  type PercentBase,
  percentBaseOf,
  remainderOf,
  tallyYear,
} from '../../../shared/rules/classify-year.ts';
import { classificationRegimeOf } from '../../../shared/rules/regulations/classification.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { formatCount, formatPercent } from '../../../shared/text/numbers.ts';
import { Figure } from '../../parts/figure.tsx';
import { useRuleChanges } from '../../parts/rule-changes.ts';
import { BranchTable } from './branch-table.tsx';
import type { PeopleFilter } from './people-filter.ts';
import classes from './year.module.css';

interface Props {
  readonly year: YearDetail;
  readonly base: PercentBase;
  readonly onBase: (base: PercentBase) => void;
  /** opens the people behind a number */
  readonly onShow: (of: Partial<PeopleFilter>) => void;
}

export function YearFigures({ year, base, onBase, onShow }: Props) {
  const regime = classificationRegimeOf(year.year, useRuleChanges());
  const tally = tallyYear(year.rows);
  const rest = remainderOf(tally);
  const rules = memberCap(regime);
  const { whole: cap, parts, within } = checkCaps(year.rows, (row) => row.orgId, rules);
  const nameOf = new Map(year.rows.map((row) => [row.orgId, row.orgName || text.noOrg]));
  const share = (n: number) =>
    `${formatPercent(n, percentBaseOf(tally, base))} ${percentBaseText(base, tally)}`;
  const opens = (of: Partial<PeopleFilter>) => (inside: ReactNode, className: string) => (
    <button type="button" className={`${className} ${classes.figureButton}`} onClick={() => onShow(of)}>
      {inside}
    </button>
  );
  return (
    <Stack gap="md">
      <Group gap="sm">
        <Text id="percent-base">{text.percentBase}</Text>
        <SegmentedControl
          aria-labelledby="percent-base"
          value={base}
          onChange={(value) => onBase(value === 'rated' ? 'rated' : 'total')}
          data={[
            { value: 'total', label: text.baseTotal(tally) },
            { value: 'rated', label: text.baseRated(tally) },
          ]}
        />
      </Group>
      <div className={classes.figures}>
        <Figure
          label={text.total}
          value={formatCount(tally.total)}
          base={text.ratedLine(tally)}
          link={opens({})}
        />
        <Figure
          label={regime.names.excellent}
          value={formatCount(tally.levels.excellent)}
          base={share(tally.levels.excellent)}
          link={opens({ level: 'excellent' })}
        />
        <Figure
          label={regime.names.good}
          value={formatCount(tally.levels.good)}
          base={share(tally.levels.good)}
          link={opens({ level: 'good' })}
        />
        <Figure
          label={text.rest}
          value={formatCount(rest.count)}
          base={`${formatPercent(rest.count, tally.total)} ${percentBaseText('total', tally)}`}
          link={opens({ level: 'rest' })}
        />
      </div>
      <Text>{remainderText(rest, regime)}</Text>
      {cap ? (
        <Alert
          variant="default"
          color={within ? 'teal' : 'orange'}
          icon={within ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
          title={text.capTitle(within)}
        >
          <Text>{capText(cap)}</Text>
          <Text>{capPartsText(parts, (orgId) => nameOf.get(orgId) ?? '', rules.counting.scope)}</Text>
          <Text>{capOthersText(cap)}</Text>
          <Text>{citationText(cap.cap.citation, cap.cap.verified)}</Text>
        </Alert>
      ) : (
        <Text c="dimmed">{tally.rated === 0 ? text.nobodyRated : text.noCap}</Text>
      )}
      <Title order={2}>{text.branches}</Title>
      <BranchTable year={year} base={base} onShow={onShow} />
      <Title order={2}>{text.basis}</Title>
      <List>
        <List.Item>{text.sourceLine(year, formatDate(year.asOf))}.</List.Item>
        <List.Item>{text.countedFrom(year.year)}</List.Item>
        <List.Item>{text.sharesOn(percentBaseText(base, tally))}</List.Item>
        <List.Item>{citationText(regime.citation, regime.verified)}</List.Item>
      </List>
    </Stack>
  );
}
