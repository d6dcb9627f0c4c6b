/** One year under its tabs, and the workbook that goes up. */
import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import type { PercentBase } from '../../../shared/rules/classify-year.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { PanelTabs } from '../../parts/panel-tabs.tsx';
import type { YearTab } from '../../search-params.ts';
import { ExportForm } from './export-form.tsx';
import { noFilter, type PeopleFilter } from './people-filter.ts';
import classes from './year.module.css';
import { yearPanels } from './year-panels.tsx';

export function YearPage({ year }: { readonly year: number }) {
  const detail = useOp('year.get', { year });
  const { muc = 'tong-hop' } = useSearch({ from: '/xep-loai/$year' });
  const navigate = useNavigate();
  const [filter, setFilter] = useState<PeopleFilter>(noFilter);
  const [base, setBase] = useState<PercentBase>('total');
  const [exporting, exportForm] = useDisclosure(false);
  const data = detail.data;
  const open = (tab: YearTab) =>
    void navigate({
      to: '/xep-loai/$year',
      params: { year: String(year) },
      search: { muc: tab },
      replace: true,
    });
  const showPeople = (of: Partial<PeopleFilter>) => {
    setFilter({ ...noFilter, ...of });
    open('tung-dong-chi');
  };
  return (
    <div className={classes.page}>
      <PageHeader title={text.heading(year)}>
        <Anchor renderRoot={(props) => <Link to="/xep-loai" {...props} />}>{text.back}</Anchor>
        {data && (
          <Button leftSection={<IconFileSpreadsheet size={18} aria-hidden />} onClick={exportForm.open}>
            {text.export}
          </Button>
        )}
      </PageHeader>
      <ErrorNote error={detail.error?.error} />
      {detail.isPending && <Loading />}
      {data && (
        <PanelTabs
          value={muc}
          onChange={open}
          panels={yearPanels({ year: data, filter, setFilter, base, setBase, showPeople })}
        />
      )}
      {data && <ExportForm year={data} base={base} opened={exporting} onClose={exportForm.close} />}
    </div>
  );
}
