/** Beneath the grid: why the rules propose what they propose for the row under the hand, and what does not fit. */
import { Text } from '@mantine/core';
import { proposalText } from '../../../shared/i18n/vi/rating-proposal.ts';
import { warningText } from '../../../shared/i18n/vi/year.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import { proposalOf } from '../../../shared/rules/rating-row.ts';
import { becauseOf, type ColumnRules } from './cockpit-columns.ts';
import classes from './year.module.css';

export function RowDetail({ row, rules }: { readonly row: YearRow; readonly rules: ColumnRules }) {
  const { year, regime } = rules;
  const warnings = row.warnings.map((warning) => warningText(warning, year));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so that the keyboard must reach it.
    <section className={classes.detail} aria-label={row.name} tabIndex={0}>
      <Text component="span">
        <b>{row.name}.</b> {proposalText(proposalOf(row, year, regime), regime.names)}{' '}
        {becauseOf(row, rules).join(' ')} {warnings.join(' ')}
      </Text>
    </section>
  );
}
