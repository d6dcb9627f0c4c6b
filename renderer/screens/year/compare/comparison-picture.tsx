import { SimpleGrid, Title } from '@mantine/core';
import { groupName, comparisonText as text } from '../../../../shared/i18n/vi/year-comparison.ts';
import type { PercentBase } from '../../../../shared/rules/classify-year.ts';
import type { ComparedYear } from '../../../../shared/rules/compare-years.ts';
import { ratingLevels } from '../../../../shared/rules/rating-names.ts';
import { comparisonLine } from '../../../../shared/rules/year-comparison-lines.ts';
import { formatCount, formatPercent } from '../../../../shared/text/numbers.ts';
import { BarList } from '../../../parts/bar-list.tsx';

interface Props {
  readonly years: readonly ComparedYear[];
  readonly base: PercentBase;
}

/** A small picture for each level: one bar a year, all on one scale of 100 %, each with its count and its share. */
export function ComparisonPicture({ years, base }: Props) {
  return (
    <section aria-label={text.picture}>
      <Title order={3} mb="xs">
        {text.picture}
      </Title>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" verticalSpacing="md">
        {ratingLevels.map((level) => {
          const title = text.pictureOf(groupName(level, years), base);
          return (
            <div key={level}>
              <Title order={4} fw={500} mb={4}>
                {title}
              </Title>
              <BarList
                label={title}
                whole={100}
                bars={comparisonLine(years, level, base).map((cell, i) => ({
                  key: String(years[i]?.year),
                  label: text.year(years[i]?.year ?? 0),
                  value: cell.base ? (cell.count / cell.base) * 100 : 0,
                  said: `${formatPercent(cell.count, cell.base ?? 0)} (${formatCount(cell.count)})`,
                }))}
              />
            </div>
          );
        })}
      </SimpleGrid>
    </section>
  );
}
