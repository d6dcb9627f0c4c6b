import { Group, Stack, Text, Title } from '@mantine/core';
import { reportIssueText as text } from '../../../../shared/i18n/vi/report-issue.ts';
import type { FigureUnit } from '../../../../shared/ipc/report.ts';
import { signed } from '../../../../shared/rules/compare-periods.ts';
import { valueText } from '../../../../shared/rules/report/report-table.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Figure } from '../../../parts/figure.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { FigureRows } from '../figure-rows.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { ExplanationOut } from './explanation-out.tsx';

/** More than a screen shows; the workbook has them all. */
const mostRows = 500;

interface Props {
  readonly code: string;
  readonly unit: FigureUnit;
  readonly orgId: number;
}

/** A printed figure beside today's: its people as they were, and who came in or fell out since. */
export function FigureThenAndNow({ code, unit, orgId }: Props) {
  const explained = useOp('code.explain', { code });
  if (explained.error) return <ErrorNote error={explained.error.error} />;
  if (!explained.data) return <Loading />;
  const { printed, now, rows, differences } = explained.data;
  return (
    <Stack>
      <Group align="stretch">
        <Figure label={text.printed} value={printed === null ? '—' : valueText(printed, unit)} />
        <Figure label={text.now} value={valueText(now, unit)} />
        {printed !== null && unit !== 'year' && (
          <Figure label={text.difference} value={signed(now - printed)} />
        )}
        <Group ml="auto" align="end">
          <ExplanationOut source={{ from: 'code', code }} name={code} orgId={orgId} />
        </Group>
      </Group>
      {rows === null ? (
        <Text>{text.notKept}</Text>
      ) : (
        <>
          <Title order={3} size="h4" role="status">
            {differences.length === 0 ? text.same : text.differences(differences.length)}
          </Title>
          {differences.length > 0 && <DifferenceTable differences={differences} />}
          <Title order={3} size="h4">
            {rows.length === 0 ? text.noPeople : text.people(rows.length)}
          </Title>
          {rows.length > 0 && <FigureRows label={text.people(rows.length)} rows={rows.slice(0, mostRows)} />}
          {rows.length > mostRows && <Text role="status">{text.shownOf(mostRows, rows.length)}</Text>}
        </>
      )}
    </Stack>
  );
}
