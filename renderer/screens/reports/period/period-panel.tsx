/** The figures of a period in an organisation and everything below it, beside the year before; each opens its list. */
import { Group, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { reportText as text } from '../../../../shared/i18n/vi/report.ts';
import type {
  SectionChoice as Choice,
  FigureAddress,
  ReportQuestion,
} from '../../../../shared/ipc/report.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { OrganisationChoice } from '../../../parts/organisation-choice.tsx';
import { PeriodChoice } from '../../../parts/period-choice.tsx';
import { useRestrictedStatus } from '../../../parts/restricted/use-restricted-status.ts';
import { May } from '../../../parts/rights/may.tsx';
import { todayInVietnam } from '../../../parts/today.ts';
import { NobodyYet, useNobodyYet } from '../nobody-yet.tsx';
import { FigureDrawer } from './figure-drawer.tsx';
import { ReportOut } from './report-out.tsx';
import { ReportSectionView } from './report-section-view.tsx';
import { SectionChoice } from './section-choice.tsx';

export function PeriodPanel() {
  const root = useOp('register.status', {}).data?.open?.rootOrgId;
  const chosen = useOp('report.chosen', {});
  if (root === undefined || chosen.isPending) return <Loading />;
  if (!chosen.data) return <ErrorNote error={chosen.error?.error} />;
  return <Chosen root={root} sections={chosen.data} />;
}

interface Props {
  readonly root: number;
  readonly sections: readonly Choice[];
}

function Chosen({ root, sections }: Props) {
  const search = useSearch({ from: '/bao-cao' });
  const navigate = useNavigate();
  const year = todayInVietnam().slice(0, 4);
  const question: ReportQuestion = {
    orgId: search.org ?? root,
    from: search.tu ?? `${year}-01-01`,
    to: search.den ?? `${year}-12-31`,
    sections: sections.filter(({ chosen }) => chosen).map(({ section }) => section),
  };
  const { from, to, orgId } = question;
  const nobody = useNobodyYet();
  const [opened, setOpened] = useState<FigureAddress | null>(null);
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: '/bao-cao', search: { ...search, ...part } });
  const report = useOp('report.get', question, { keepPrevious: true });
  // Figures of the restricted tier leave the screen when it closes of itself.
  useRestrictedStatus();
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="sm">
        <PeriodChoice
          from={from}
          to={to}
          onChange={(part) => change({ tu: part.from ?? from, den: part.to ?? to })}
        />
        <OrganisationChoice
          label={text.organisation}
          width={320}
          value={orgId}
          onChange={(org) => change({ org: org ?? undefined })}
        />
        <SectionChoice sections={sections} />
        {/* What goes out is issued first, and nothing is issued of a past day. */}
        <May right="write">
          <ReportOut question={question} />
        </May>
      </Group>
      <ErrorNote error={report.error?.error} />
      {report.isPending && <Loading />}
      {to > todayInVietnam() && <Text c="dimmed">{text.notOver(todayInVietnam())}</Text>}
      {nobody && <NobodyYet />}
      {report.data && !report.error && (
        <Stack gap="xl">
          {report.data.sections.map((section) => (
            <ReportSectionView
              key={section.section}
              section={section}
              question={question}
              before={report.data.before}
              onOpen={setOpened}
            />
          ))}
        </Stack>
      )}
      {opened && report.data && (
        <FigureDrawer
          question={question}
          figure={opened}
          sections={report.data.sections}
          span={opened.column === 'before' ? report.data.before : question}
          onClose={() => setOpened(null)}
        />
      )}
    </Stack>
  );
}
