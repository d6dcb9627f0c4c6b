/** Bars of a block's lines with their numbers written on them: told apart in black and white by fill and outline. */
import { Group, Stack, Text } from '@mantine/core';
import { reportText as text, unitNames } from '../../../../shared/i18n/vi/report.ts';
import type { ReportBlock } from '../../../../shared/ipc/report.ts';
import { valueText } from '../../../../shared/rules/report/report-table.ts';
import classes from './block-bars.module.css';

/** More of them nobody tells apart. */
const mostSeries = 4;

export function BlockBars({ block }: { readonly block: ReportBlock }) {
  const series =
    block.kind === 'compared'
      ? [text.now, text.before]
      : block.columns.map(({ label }) => label).slice(0, mostSeries);
  const lines = block.lines.filter(
    ({ kind, unit, values }) => kind === undefined && unit !== 'year' && values.some((v) => (v ?? 0) > 0),
  );
  const longest = Math.max(
    1,
    ...lines.flatMap(({ values }) => values.slice(0, series.length).map((v) => v ?? 0)),
  );
  const said = lines.map(
    ({ label, unit, values }) =>
      `${label}: ${series.map((name, i) => `${name} ${valueText(values[i] ?? 0, unit)} ${unitNames[unit]}`).join(', ')}`,
  );
  if (lines.length === 0) return null;
  return (
    <figure
      className={classes.picture}
      role="img"
      aria-label={`${text.pictureOf(block.title)}. ${said.join('. ')}.`}
    >
      <Group gap="md" aria-hidden>
        {series.map((name, i) => (
          <Group key={name} gap={6}>
            <span className={`${classes.key} ${classes[`fill${i}`]}`} />
            <Text span>{name}</Text>
          </Group>
        ))}
      </Group>
      <Stack gap={6} mt="xs" aria-hidden>
        {lines.map(({ key, label, unit, values }) => (
          <div key={key} className={classes.line}>
            <Text span>{label}</Text>
            <div>
              {series.map((name, i) => {
                const value = values[i] ?? 0;
                return (
                  <div key={name} className={classes.row}>
                    <span
                      className={`${classes.bar} ${classes[`fill${i}`]}`}
                      style={{ width: `${(80 * value) / longest}%` }}
                    />
                    <Text span>{valueText(value, unit)}</Text>
                  </div>
                );
              })}
            </div>
          </div>
        ))}
      </Stack>
    </figure>
  );
}
