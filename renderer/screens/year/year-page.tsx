/** One year: the figures, everybody's level, what needs another look, and the workbook that goes up. */
import { Anchor, Button, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { organisationRatingText } from '../../../shared/i18n/vi/organisation-rating.ts';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import type { PercentBase } from '../../../shared/rules/classify-year.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { ChecksList } from './checks-list.tsx';
import { ExportForm } from './export-form.tsx';
import { OrganisationsPanel } from './organisations/organisations-panel.tsx';
import { noFilter, type PeopleFilter } from './people-filter.ts';
import { PeoplePanel } from './people-panel.tsx';
import classes from './year.module.css';
import { YearFigures } from './year-figures.tsx';

type Tab = 'figures' | 'people' | 'organisations' | 'checks';

export function YearPage({ year }: { readonly year: number }) {
  const detail = useOp('year.get', { year });
  const [tab, setTab] = useState<Tab>('figures');
  const [filter, setFilter] = useState<PeopleFilter>(noFilter);
  const [base, setBase] = useState<PercentBase>('total');
  const [exporting, exportForm] = useDisclosure(false);
  const data = detail.data;
  const show = (of: Partial<PeopleFilter>) => {
    setFilter({ ...noFilter, ...of });
    setTab('people');
  };
  const checks = data?.rows.filter((row) => row.warnings.length > 0) ?? [];
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
        <Tabs
          value={tab}
          // The values below are the only ones.
          onChange={(value) => setTab((value ?? 'figures') as Tab)}
          keepMounted={false}
          className={classes.tabs ?? ''}
        >
          <Tabs.List>
            <Tabs.Tab value="figures">{text.tabs.figures}</Tabs.Tab>
            <Tabs.Tab value="people">{text.tabs.people}</Tabs.Tab>
            <Tabs.Tab value="organisations">{organisationRatingText.tab}</Tabs.Tab>
            <Tabs.Tab value="checks">{text.tabs.checks(checks.length)}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="figures" pt="md">
            <YearFigures year={data} base={base} onBase={setBase} onShow={show} />
          </Tabs.Panel>
          <Tabs.Panel value="people" pt="sm" className={classes.fill ?? ''}>
            <PeoplePanel year={data} filter={filter} onFilter={setFilter} />
          </Tabs.Panel>
          <Tabs.Panel value="organisations" pt="sm" className={classes.fill ?? ''}>
            <OrganisationsPanel year={year} />
          </Tabs.Panel>
          <Tabs.Panel value="checks" pt="md">
            <ChecksList year={year} rows={checks} />
          </Tabs.Panel>
        </Tabs>
      )}
      {data && <ExportForm year={data} base={base} opened={exporting} onClose={exportForm.close} />}
    </div>
  );
}
