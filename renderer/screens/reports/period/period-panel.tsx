/** The figures of a period in an organisation and everything below it, beside the year before. */
import { Group, Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { reportText as text } from '../../../../shared/i18n/vi/report.ts';
import { reportSectionNames } from '../../../../shared/ipc/report.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { OrganisationChoice } from '../../../parts/organisation-choice.tsx';
import { PeriodChoice } from '../../../parts/period-choice.tsx';
import { todayInVietnam } from '../../../parts/today.ts';
import { ReportBlockTable } from './report-block-table.tsx';

export function PeriodPanel() {
  const search = useSearch({ from: '/bao-cao' });
  const { org, tu, den } = search;
  const navigate = useNavigate();
  const register = useOp('register.status', {}).data?.open;
  const year = todayInVietnam().slice(0, 4);
  const orgId = org ?? register?.rootOrgId ?? 0;
  const from = tu ?? `${year}-01-01`;
  const to = den ?? `${year}-12-31`;
  const report = useOp(
    'report.get',
    { orgId, from, to, sections: [...reportSectionNames] },
    { keepPrevious: true, enabled: orgId > 0 },
  );
  return (
    <Stack>
      <Group align="end">
        <PeriodChoice
          from={from}
          to={to}
          onChange={(part) =>
            void navigate({
              to: '/bao-cao',
              search: { ...search, tu: part.from ?? from, den: part.to ?? to },
            })
          }
        />
        <OrganisationChoice
          label={text.organisation}
          value={orgId}
          onChange={(chosen) =>
            void navigate({ to: '/bao-cao', search: { ...search, org: chosen ?? undefined } })
          }
        />
      </Group>
      <ErrorNote error={report.error?.error} />
      {report.isPending && <Loading />}
      {report.data?.sections.flatMap(({ section, blocks }) =>
        blocks.map((block) => <ReportBlockTable key={`${section}/${block.key}`} block={block} />),
      )}
    </Stack>
  );
}
