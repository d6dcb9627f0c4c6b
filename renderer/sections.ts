import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconBooks,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconCoins,
  IconFileSpreadsheet,
  IconGavel,
  IconHome,
  IconId,
  IconListCheck,
  IconMedal,
  IconPrinter,
  IconSeedling,
  IconSettings,
  IconShieldLock,
  IconUsers,
  IconZoomCheck,
} from '@tabler/icons-react';
import { appText } from '../shared/i18n/vi/app.ts';

const names = appText.sectionNames;

/**
 * The left bar, in its order. `fixed`: every office needs it, so it cannot be hidden. `right`: of no use to who may
 * not do what it is for.
 */
export const sections = [
  { to: '/', name: names.overview, Icon: IconHome, fixed: true, right: 'read' },
  { to: '/viec-can-lam', name: names.todo, Icon: IconChecklist, fixed: true, right: 'read' },
  { to: '/dang-vien', name: names.members, Icon: IconUsers, fixed: true, right: 'read' },
  { to: '/to-chuc', name: names.organisations, Icon: IconBuildingCommunity, fixed: true, right: 'read' },
  { to: '/phat-trien', name: names.growth, Icon: IconSeedling, fixed: false, right: 'read' },
  { to: '/chuyen-sinh-hoat', name: names.transfers, Icon: IconArrowsExchange, fixed: false, right: 'read' },
  { to: '/the-dang-vien', name: names.cards, Icon: IconId, fixed: false, right: 'read' },
  { to: '/huy-hieu', name: names.honours, Icon: IconMedal, fixed: false, right: 'read' },
  { to: '/ky-luat', name: names.discipline, Icon: IconGavel, fixed: false, right: 'read' },
  { to: '/kiem-tra', name: names.inspection, Icon: IconZoomCheck, fixed: false, right: 'read' },
  { to: '/dang-phi', name: names.dues, Icon: IconCoins, fixed: false, right: 'read' },
  { to: '/sinh-hoat', name: names.meetings, Icon: IconCalendarEvent, fixed: false, right: 'read' },
  { to: '/xep-loai', name: names.year, Icon: IconListCheck, fixed: false, right: 'read' },
  { to: '/bao-cao', name: names.reports, Icon: IconChartBar, fixed: false, right: 'read' },
  { to: '/so-sach', name: names.books, Icon: IconBooks, fixed: false, right: 'read' },
  { to: '/in-an', name: names.printing, Icon: IconPrinter, fixed: false, right: 'read' },
  { to: '/nhap-xuat', name: names.exchange, Icon: IconFileSpreadsheet, fixed: true, right: 'write' },
  { to: '/cac-buoc', name: names.steps, Icon: IconArrowBackUp, fixed: true, right: 'read' },
  { to: '/an-toan', name: names.safety, Icon: IconShieldLock, fixed: true, right: 'read' },
  { to: '/thiet-lap', name: names.settings, Icon: IconSettings, fixed: true, right: 'read' },
] as const;
