/** The panels of one year in their order; a new one is a line here, its name in `yearTabs` and its words. */
import { ratingPapersText } from '../../../shared/i18n/vi/rating-papers-panel.ts';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import type { YearDetail } from '../../../shared/ipc/year.ts';
import type { PercentBase } from '../../../shared/rules/classify-year.ts';
import type { Panel } from '../../parts/panel-tabs.tsx';
import type { YearTab } from '../../search-params.ts';
import { ChecksList } from './checks-list.tsx';
import { PapersPanel } from './papers/papers-panel.tsx';
import type { PeopleFilter } from './people-filter.ts';
import { PeoplePanel } from './people-panel.tsx';
import { YearFigures } from './year-figures.tsx';

/** What every panel of a year may use. */
export interface YearPanelContext {
  readonly year: YearDetail;
  readonly filter: PeopleFilter;
  readonly setFilter: (filter: PeopleFilter) => void;
  readonly base: PercentBase;
  readonly setBase: (base: PercentBase) => void;
  /** opens the people behind a number */
  readonly showPeople: (of: Partial<PeopleFilter>) => void;
}

export function yearPanels(context: YearPanelContext): readonly Panel<YearTab>[] {
  const { year, filter, setFilter, base, setBase, showPeople } = context;
  const checks = year.rows.filter((row) => row.warnings.length > 0);
  return [
    {
      tab: 'tong-hop',
      label: text.tabs.figures,
      show: () => <YearFigures year={year} base={base} onBase={setBase} onShow={showPeople} />,
    },
    {
      tab: 'tung-dong-chi',
      label: text.tabs.people,
      show: () => <PeoplePanel year={year} filter={filter} onFilter={setFilter} />,
      fill: true,
    },
    {
      tab: 'giay-to-hop',
      label: ratingPapersText.tab,
      show: () => <PapersPanel year={year.year} />,
      fill: true,
    },
    {
      tab: 'can-xem-lai',
      label: text.tabs.checks(checks.length),
      show: () => <ChecksList year={year.year} rows={checks} />,
    },
  ];
}
