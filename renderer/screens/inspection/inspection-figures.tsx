/** The figures of a period as reports read them, beside the same period of the year before; every number opens its rows. */
import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { inspectionBodies, inspectionBodyNames } from '../../../shared/entities/inspection.ts';
import { inspectionText as text } from '../../../shared/i18n/vi/inspection.ts';
import type { FigureLine } from '../../../shared/rules/inspection-figures.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OrganisationChoice } from '../../parts/organisation-choice.tsx';
import { PeriodChoice } from '../../parts/period-choice.tsx';
import { SheetOut } from '../../parts/sheet-out.tsx';
import { todayInVietnam } from '../../parts/today.ts';
import { InspectionBehind } from './inspection-behind.tsx';
import { InspectionFigureTable } from './inspection-figure-table.tsx';

/** A number that was opened. */
export interface OpenedFigure {
  readonly line: FigureLine;
  readonly period: 'now' | 'before';
}

export function InspectionFigures() {
  const root = useOp('register.status', {}).data?.open?.rootOrgId;
  return root === undefined ? <Loading /> : <Figures root={root} />;
}

function Figures({ root }: { root: number }) {
  const year = todayInVietnam().slice(0, 4);
  const [question, setQuestion] = useState<{
    readonly from: string;
    readonly to: string;
    readonly orgId: number;
    readonly withSigns: boolean;
    readonly body: (typeof inspectionBodyNames)[number] | '';
    readonly topic: string;
  }>({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    orgId: root,
    withSigns: false,
    body: '',
    topic: '',
  });
  const [opened, setOpened] = useState<OpenedFigure | null>(null);
  const change = (part: Partial<typeof question>) => setQuestion((was) => ({ ...was, ...part }));
  const figures = useOp('inspection.figures', question, { keepPrevious: true });
  const topics = useOp('inspection.topics', {}).data ?? [];
  const { data } = figures;
  const reported = data?.lines.some((line) => line.reported > 0) ?? false;
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <OrganisationChoice
          label={text.figures.organisation}
          value={question.orgId}
          onChange={(orgId) => orgId !== null && change({ orgId })}
        />
        <PeriodChoice from={question.from} to={question.to} onChange={change} />
        <NativeSelect
          label={text.body}
          data={[
            { value: '', label: text.anyBody },
            ...inspectionBodyNames.map((value) => ({ value, label: inspectionBodies[value] })),
          ]}
          value={question.body}
          onChange={(e) =>
            change({ body: inspectionBodyNames.find((b) => b === e.currentTarget.value) ?? '' })
          }
        />
        <NativeSelect
          label={text.topic}
          w={200}
          data={[{ value: '', label: text.anyTopic }, ...topics]}
          value={question.topic}
          onChange={(e) => change({ topic: e.currentTarget.value })}
        />
        <Checkbox
          label={text.figures.withSigns}
          pb={8}
          checked={question.withSigns}
          onChange={(e) => change({ withSigns: e.currentTarget.checked })}
        />
        <SheetOut
          request={{ sheet: 'inspections', ...question }}
          name={text.figures.fileName(
            formatDate(question.from).replaceAll('/', '-'),
            formatDate(question.to).replaceAll('/', '-'),
          )}
        />
      </Group>
      <ErrorNote error={figures.error?.error} />
      {figures.isPending && <Loading />}
      {data && (
        <>
          <InspectionFigureTable lines={data.lines} onOpen={setOpened} />
          <Stack gap={2}>
            <Text c="dimmed">
              {text.beforeNote(formatDate(data.before.from), formatDate(data.before.to))}
            </Text>
            <Text c="dimmed">{text.countNote}</Text>
            <Text c="dimmed">{text.signsNote(question.withSigns)}</Text>
            {reported && <Text c="dimmed">{text.reportedNote}</Text>}
          </Stack>
        </>
      )}
      {opened && data && (
        <InspectionBehind
          question={question}
          opened={opened}
          span={opened.period === 'now' ? question : data.before}
          onClose={() => setOpened(null)}
        />
      )}
    </Stack>
  );
}
