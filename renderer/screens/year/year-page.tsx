/** One year under its tabs, and the workbook that goes up. */
import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileSpreadsheet, IconRefresh } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import { cockpitText } from '../../../shared/i18n/vi/year-cockpit.ts';
import type { YearDetail } from '../../../shared/ipc/year.ts';
import type { PercentBase } from '../../../shared/rules/classify-year.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import { May } from '../../parts/rights/may.tsx';
import type { YearTab } from '../../search-params.ts';
import { ClosedMark } from './closed-mark.tsx';
import { ExportForm } from './export-form.tsx';
import { noFilter, type PeopleFilter } from './people-filter.ts';
import { RefreshForm } from './refresh-form.tsx';
import { useRatingEdits } from './use-rating-edits.ts';
import classes from './year.module.css';
import { yearPanels } from './year-panels.tsx';

export function YearPage({ year }: { readonly year: number }) {
  const [writing, setWriting] = useState(false);
  // Every writing makes all answers stale. While one types the grid knows by itself what it wrote: to ask for a whole
  // list after each key would keep the register from the next one.
  const detail = useOp('year.get', { year }, { enabled: !writing });
  if (detail.data) return <OpenYear year={detail.data} onWriting={setWriting} />;
  return (
    <div className={classes.page}>
      <PageHeader title={text.heading(year)}>
        <YearsLink />
      </PageHeader>
      <ErrorNote error={detail.error?.error} />
      {detail.isPending && <Loading />}
    </div>
  );
}

const YearsLink = () => (
  <Anchor renderRoot={(props) => <Link to="/xep-loai" {...props} />}>{text.back}</Anchor>
);

/** So long after the last writing the list is asked anew, with whatever else was entered meanwhile. */
const quietAfter = 500;

function OpenYear({
  year: stored,
  onWriting,
}: {
  readonly year: YearDetail;
  readonly onWriting: (writing: boolean) => void;
}) {
  const { year } = stored;
  const { muc = 'tong-hop', org, loc, id } = useSearch({ from: '/xep-loai/$year' });
  const navigate = useNavigate();
  const [filter, setFilter] = useState<PeopleFilter>({
    ...noFilter,
    org: org === undefined ? '' : String(org),
    level: loc === 'chua-ghi' ? 'open' : '',
  });
  const [base, setBase] = useState<PercentBase>('total');
  const [exporting, exportForm] = useDisclosure(false);
  const [refreshing, refreshForm] = useDisclosure(false);
  // Here and not in the grid: what is not written yet survives a look at another panel.
  const edits = useRatingEdits(stored);
  const writing = edits.waiting > 0;
  const wrote = useRef(false);
  useEffect(() => {
    if (writing) {
      wrote.current = true;
      return onWriting(true);
    }
    if (!wrote.current) return;
    const timer = setTimeout(() => {
      wrote.current = false;
      onWriting(false);
    }, quietAfter);
    return () => clearTimeout(timer);
  }, [writing, onWriting]);
  const open = (tab: YearTab, memberId?: number) =>
    void navigate({
      to: '/xep-loai/$year',
      params: { year: String(year) },
      search: { muc: tab, ...(memberId === undefined ? {} : { id: memberId }) },
      replace: true,
    });
  const showPeople = (of: Partial<PeopleFilter>, memberId?: number) => {
    setFilter({ ...noFilter, ...of });
    open('tung-dong-chi', memberId);
  };
  return (
    <div className={classes.page}>
      <PageHeader title={text.heading(year)}>
        <YearsLink />
        {stored.closing ? (
          <ClosedMark short year={year} closing={stored.closing} />
        ) : (
          <May right="write">
            <Button
              variant="default"
              leftSection={<IconRefresh size={18} aria-hidden />}
              onClick={refreshForm.open}
            >
              {cockpitText.refresh}
            </Button>
          </May>
        )}
        <May right="out">
          <Button leftSection={<IconFileSpreadsheet size={18} aria-hidden />} onClick={exportForm.open}>
            {text.export}
          </Button>
        </May>
      </PageHeader>
      <PanelTabs
        value={muc}
        onChange={(tab) => open(tab)}
        panels={yearPanels({
          year: stored,
          edits,
          filter,
          setFilter,
          base,
          setBase,
          sought: id ?? null,
          showPeople,
        })}
      />
      {refreshing && <RefreshForm year={year} onClose={refreshForm.close} />}
      <ExportForm year={stored} base={base} opened={exporting} onClose={exportForm.close} />
    </div>
  );
}
