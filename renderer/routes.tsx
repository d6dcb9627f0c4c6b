/**
 * Every screen and its address. A new screen is one line here and one in frame/sections.ts.
 * The history is the hash: the page is one file, and the program's own protocol serves nothing else.
 */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { CrashMessage } from './frame/crash-note.tsx';
import { Frame } from './frame/frame.tsx';
import { NotFound } from './frame/not-found.tsx';
import { BooksScreen } from './screens/books/books-screen.tsx';
import { CardsScreen } from './screens/cards/cards-screen.tsx';
import { DisciplineScreen } from './screens/discipline/discipline-screen.tsx';
import { DuesScreen } from './screens/dues/dues-screen.tsx';
import { ExchangeScreen } from './screens/exchange/exchange-screen.tsx';
import { GrowthScreen } from './screens/growth/growth-screen.tsx';
import { HonoursScreen } from './screens/honours/honours-screen.tsx';
import { InspectionScreen } from './screens/inspection/inspection-screen.tsx';
import { MeetingsScreen } from './screens/meetings/meetings-screen.tsx';
import { MemberScreen } from './screens/member/member-screen.tsx';
import { DuplicatesScreen } from './screens/members/duplicates-screen.tsx';
import { MembersScreen } from './screens/members/members-screen.tsx';
import { OrganisationsScreen } from './screens/organisations/organisations-screen.tsx';
import { OverviewScreen } from './screens/overview/overview-screen.tsx';
import { ReportsScreen } from './screens/reports/reports-screen.tsx';
import { RulesScreen } from './screens/rules/rules-screen.tsx';
import { SafetyScreen } from './screens/safety/safety-screen.tsx';
import { SettingsScreen } from './screens/settings/settings-screen.tsx';
import { StepsScreen } from './screens/steps/steps-screen.tsx';
import { TodoScreen } from './screens/todo/todo-screen.tsx';
import { TransfersScreen } from './screens/transfers/transfers-screen.tsx';
import { YearScreen } from './screens/year/year-screen.tsx';
import {
  type BooksSearch,
  booksSearch,
  type ExchangeSearch,
  exchangeSearch,
  type GrowthSearch,
  growthSearch,
  type HonoursSearch,
  honoursSearch,
  type InspectionSearch,
  inspectionSearch,
  type ListSearch,
  listSearch,
  type MemberSearchParams,
  type MembersSearch,
  memberSearch,
  membersSearch,
  type OrganisationsSearch,
  organisationsSearch,
  type PrintingSearch,
  printingSearch,
  type ReportsSearch,
  type RulesSearch,
  reportsSearch,
  rulesSearch,
  type SafetySearch,
  type StepsSearch,
  safetySearch,
  stepsSearch,
  type TransfersSearch,
  transfersSearch,
  type YearSearch,
  yearSearch,
} from './search-params.ts';

// The only screen that is not there from the start: the drawing of PDF is a third of all code. Splitting the others
// too made the start slower, because every file is one more question to the app's own protocol.
const printingScreen = lazyRouteComponent(
  () => import('./screens/printing/printing-screen.tsx'),
  'PrintingScreen',
);

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const at = <P extends string>(path: P) => ({ getParentRoute: () => root, path });

const routeTree = root.addChildren([
  createRoute({ ...at('/'), component: OverviewScreen }),
  createRoute({
    ...at('/dang-vien'),
    component: MembersScreen,
    validateSearch: (search): MembersSearch => membersSearch.parse(search),
  }),
  createRoute({ ...at('/ho-so-trung'), component: DuplicatesScreen }),
  createRoute({
    ...at('/dang-vien/$id'),
    component: MemberScreen,
    validateSearch: (search): MemberSearchParams => memberSearch.parse(search),
  }),
  createRoute({
    ...at('/to-chuc'),
    component: OrganisationsScreen,
    validateSearch: (search): OrganisationsSearch => organisationsSearch.parse(search),
  }),
  createRoute({ ...at('/xep-loai'), component: YearScreen }),
  createRoute({
    ...at('/xep-loai/$year'),
    component: YearScreen,
    validateSearch: (search): YearSearch => yearSearch.parse(search),
  }),
  createRoute({
    ...at('/in-an'),
    component: printingScreen,
    validateSearch: (search): PrintingSearch => printingSearch.parse(search),
  }),
  createRoute({
    ...at('/nhap-xuat'),
    component: ExchangeScreen,
    validateSearch: (search): ExchangeSearch => exchangeSearch.parse(search),
  }),
  createRoute({ ...at('/viec-can-lam'), component: TodoScreen }),
  createRoute({
    ...at('/chuyen-sinh-hoat'),
    component: TransfersScreen,
    validateSearch: (search): TransfersSearch => transfersSearch.parse(search),
  }),
  createRoute({
    ...at('/phat-trien'),
    component: GrowthScreen,
    validateSearch: (search): GrowthSearch => growthSearch.parse(search),
  }),
  createRoute({
    ...at('/so-sach'),
    component: BooksScreen,
    validateSearch: (search): BooksSearch => booksSearch.parse(search),
  }),
  createRoute({
    ...at('/bao-cao'),
    component: ReportsScreen,
    validateSearch: (search): ReportsSearch => reportsSearch.parse(search),
  }),
  createRoute({
    ...at('/the-dang-vien'),
    component: CardsScreen,
    validateSearch: (search): ListSearch => listSearch.parse(search),
  }),
  createRoute({
    ...at('/huy-hieu'),
    component: HonoursScreen,
    validateSearch: (search): HonoursSearch => honoursSearch.parse(search),
  }),
  createRoute({
    ...at('/ky-luat'),
    component: DisciplineScreen,
    validateSearch: (search): ListSearch => listSearch.parse(search),
  }),
  createRoute({
    ...at('/kiem-tra'),
    component: InspectionScreen,
    validateSearch: (search): InspectionSearch => inspectionSearch.parse(search),
  }),
  createRoute({
    ...at('/dang-phi'),
    component: DuesScreen,
    validateSearch: (search): ListSearch => listSearch.parse(search),
  }),
  createRoute({
    ...at('/sinh-hoat'),
    component: MeetingsScreen,
    validateSearch: (search): ListSearch => listSearch.parse(search),
  }),
  createRoute({
    ...at('/quy-dinh'),
    component: RulesScreen,
    validateSearch: (search): RulesSearch => rulesSearch.parse(search),
  }),
  createRoute({
    ...at('/cac-buoc'),
    component: StepsScreen,
    validateSearch: (search): StepsSearch => stepsSearch.parse(search),
  }),
  createRoute({
    ...at('/an-toan'),
    component: SafetyScreen,
    validateSearch: (search): SafetySearch => safetySearch.parse(search),
  }),
  createRoute({ ...at('/thiet-lap'), component: SettingsScreen }),
]);

export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: ({ reset }) => <CrashMessage onRetry={reset} />,
});

// Makes `to`, `params` and `search` of every link checked against this list.
declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
