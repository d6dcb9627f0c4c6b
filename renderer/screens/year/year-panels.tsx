/** The panels of one year in their order; a new one is a line here, its name in `yearTabs` and its words. */

import { organisationRatingText } from '../../../shared/i18n/vi/organisation-rating.ts';
import { ratingPapersText } from '../../../shared/i18n/vi/rating-papers-panel.ts';
import { yearText as text } from '../../../shared/i18n/vi/year.ts';
import { closingText } from '../../../shared/i18n/vi/year-closing.ts';
import { meetingText } from '../../../shared/i18n/vi/year-meeting.ts';
import type { YearDetail } from '../../../shared/ipc/year.ts';
import type { PercentBase } from '../../../shared/rules/classify-year.ts';
import type { Panel } from '../../parts/panel-tabs.tsx';
import type { YearTab } from '../../search-params.ts';
import { ChecksList } from './checks-list.tsx';
import { ClosingPanel } from './closing/closing-panel.tsx';
import { MeetingsPanel } from './meetings-panel.tsx';
import { OrganisationsPanel } from './organisations/organisations-panel.tsx';
import { PapersPanel } from './papers/papers-panel.tsx';
import type { PeopleFilter } from './people-filter.ts';
import { PeoplePanel } from './people-panel.tsx';
import type { RatingEdits } from './use-rating-edits.ts';
import { YearFigures } from './year-figures.tsx';

/** What every panel of a year may use. */
export interface YearPanelContext {
  readonly year: YearDetail;
  readonly edits: RatingEdits;
  readonly filter: PeopleFilter;
  readonly setFilter: (filter: PeopleFilter) => void;
  readonly base: PercentBase;
  readonly setBase: (base: PercentBase) => void;
  /** the member whose row was asked for elsewhere */
  readonly sought: number | null;
  /** opens the people behind a number, or one of them */
  readonly showPeople: (of: Partial<PeopleFilter>, memberId?: number) => void;
}

export function yearPanels(context: YearPanelContext): readonly Panel<YearTab>[] {
  const { edits, filter, setFilter, base, setBase, sought, showPeople } = context;
  // Everything shows what was typed, also before the register has it.
  const year = { ...context.year, rows: edits.rows };
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
      show: () => (
        <PeoplePanel year={year} edits={edits} filter={filter} onFilter={setFilter} sought={sought} />
      ),
      fill: true,
    },
    {
      tab: 'to-chuc-dang',
      label: organisationRatingText.tab,
      show: () => <OrganisationsPanel year={year.year} closed={year.closing !== null} />,
      fill: true,
    },
    { tab: 'cuoc-hop', label: meetingText.tab, show: () => <MeetingsPanel year={year} /> },
    {
      tab: 'giay-to-hop',
      label: ratingPapersText.tab,
      show: () => <PapersPanel year={year.year} />,
      fill: true,
    },
    {
      tab: 'can-xem-lai',
      label: text.tabs.checks(checks.length),
      show: () => <ChecksList year={year.year} rows={checks} onShow={(id) => showPeople({}, id)} />,
    },
    { tab: 'khoa-nam', label: closingText.tab, show: () => <ClosingPanel year={year.year} /> },
  ];
}
