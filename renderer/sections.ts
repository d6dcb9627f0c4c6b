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

/** The left bar, in its order. `fixed`: every office needs it, so it cannot be hidden. */
export const sections = [
  { to: '/', name: names.overview, Icon: IconHome, fixed: true },
  { to: '/viec-can-lam', name: names.todo, Icon: IconChecklist, fixed: true },
  { to: '/dang-vien', name: names.members, Icon: IconUsers, fixed: true },
  { to: '/to-chuc', name: names.organisations, Icon: IconBuildingCommunity, fixed: true },
  { to: '/phat-trien', name: names.growth, Icon: IconSeedling, fixed: false },
  { to: '/chuyen-sinh-hoat', name: names.transfers, Icon: IconArrowsExchange, fixed: false },
  { to: '/the-dang-vien', name: names.cards, Icon: IconId, fixed: false },
  { to: '/huy-hieu', name: names.honours, Icon: IconMedal, fixed: false },
  { to: '/ky-luat', name: names.discipline, Icon: IconGavel, fixed: false },
  { to: '/kiem-tra', name: names.inspection, Icon: IconZoomCheck, fixed: false },
  { to: '/dang-phi', name: names.dues, Icon: IconCoins, fixed: false },
  { to: '/sinh-hoat', name: names.meetings, Icon: IconCalendarEvent, fixed: false },
  { to: '/xep-loai', name: names.year, Icon: IconListCheck, fixed: false },
  { to: '/bao-cao', name: names.reports, Icon: IconChartBar, fixed: false },
  { to: '/so-sach', name: names.books, Icon: IconBooks, fixed: false },
  { to: '/in-an', name: names.printing, Icon: IconPrinter, fixed: false },
  { to: '/nhap-xuat', name: names.exchange, Icon: IconFileSpreadsheet, fixed: true },
  { to: '/cac-buoc', name: names.steps, Icon: IconArrowBackUp, fixed: true },
  { to: '/an-toan', name: names.safety, Icon: IconShieldLock, fixed: true },
  { to: '/thiet-lap', name: names.settings, Icon: IconSettings, fixed: true },
] as const;
