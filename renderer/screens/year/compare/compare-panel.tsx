/** Several years side by side: counts and shares with their base, the change, who went up and down, a picture. */
import { Chip, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { comparisonText as text } from '../../../../shared/i18n/vi/year-comparison.ts';
import type { RatingYear } from '../../../../shared/ipc/year.ts';
import type { PercentBase } from '../../../../shared/rules/classify-year.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { SheetOut } from '../../../parts/sheet-out.tsx';
import { type BehindNumber, BehindPanel } from './behind-panel.tsx';
import { ComparisonPicture } from './comparison-picture.tsx';
import { ComparisonTable } from './comparison-table.tsx';

/** More do not stand side by side on the screen or on A4. */
const most = 5;
const first = 3;

/** @param years those that have a list, the newest first */
export function ComparePanel({ years }: { readonly years: readonly RatingYear[] }) {
  const offered = years.map(({ year }) => year);
  const [chosen, setChosen] = useState<readonly number[]>(offered.slice(0, first));
  const [base, setBase] = useState<PercentBase>('total');
  const [behind, setBehind] = useState<BehindNumber | null>(null);
  const asked = chosen.filter((year) => offered.includes(year)).sort((a, b) => a - b);
  const found = useOp('year.comparison', { years: asked }, { enabled: asked.length > 0, keepPrevious: true });
  const data = asked.length > 0 ? found.data : undefined;
  return (
    <Stack component="section" aria-label={text.title} gap="sm">
      <Group justify="space-between" align="flex-end">
        <Title order={2}>{text.title}</Title>
        {data && (
          <Group gap="xs">
            <SheetOut
              request={{ sheet: 'yearComparison', years: asked, percentBase: base }}
              name={text.fileName(asked)}
            />
          </Group>
        )}
      </Group>
      <Group gap="xs" role="group" aria-label={text.choose}>
        <Text>{text.choose}:</Text>
        <Chip.Group
          multiple
          value={asked.map(String)}
          onChange={(values) => {
            setChosen(values.map(Number).slice(-most));
            setBehind(null);
          }}
        >
          {offered.map((year) => (
            <Chip key={year} value={String(year)} color="gray" variant="outline">
              {year}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
      <Group gap="sm">
        <Text id="compare-base">{text.percentBase}</Text>
        <SegmentedControl
          aria-labelledby="compare-base"
          value={base}
          onChange={(value) => setBase(value === 'rated' ? 'rated' : 'total')}
          data={[
            { value: 'total', label: text.base.total },
            { value: 'rated', label: text.base.rated },
          ]}
        />
      </Group>
      {asked.length === 0 && <Text>{text.none}</Text>}
      {asked.length === 1 && <Text>{text.one}</Text>}
      <ErrorNote error={found.error?.error} />
      {found.isPending && asked.length > 0 && <Loading />}
      {data && (
        <>
          <ComparisonTable comparison={data} base={base} onShow={setBehind} />
          {behind && (
            <BehindPanel
              key={JSON.stringify(behind)}
              behind={behind}
              comparison={data}
              onClose={() => setBehind(null)}
            />
          )}
          <ComparisonPicture years={data.years} base={base} />
          {text.notes(data.years, base).map((note) => (
            <Text key={note} c="dimmed">
              {note}
            </Text>
          ))}
        </>
      )}
    </Stack>
  );
}
