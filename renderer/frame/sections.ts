import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconBooks,
  IconBuildingCommunity,
  IconCalendarEvent,
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
  IconUsers,
  IconZoomCheck,
} from '@tabler/icons-react';
import { appText } from '../../shared/i18n/vi/app.ts';

const names = appText.sectionNames;

/** The left bar, in its order. Only what exists. */
export const sections = [
  { to: '/', name: names.overview, Icon: IconHome },
  { to: '/viec-can-lam', name: names.todo, Icon: IconChecklist },
  { to: '/dang-vien', name: names.members, Icon: IconUsers },
  { to: '/to-chuc', name: names.organisations, Icon: IconBuildingCommunity },
  { to: '/phat-trien', name: names.growth, Icon: IconSeedling },
  { to: '/chuyen-sinh-hoat', name: names.transfers, Icon: IconArrowsExchange },
  { to: '/the-dang-vien', name: names.cards, Icon: IconId },
  { to: '/huy-hieu', name: names.honours, Icon: IconMedal },
  { to: '/ky-luat', name: names.discipline, Icon: IconGavel },
  { to: '/kiem-tra', name: names.inspection, Icon: IconZoomCheck },
  { to: '/dang-phi', name: names.dues, Icon: IconCoins },
  { to: '/sinh-hoat', name: names.meetings, Icon: IconCalendarEvent },
  { to: '/xep-loai', name: names.year, Icon: IconListCheck },
  { to: '/so-sach', name: names.books, Icon: IconBooks },
  { to: '/in-an', name: names.printing, Icon: IconPrinter },
  { to: '/nhap-xuat', name: names.exchange, Icon: IconFileSpreadsheet },
  { to: '/cac-buoc', name: names.steps, Icon: IconArrowBackUp },
  { to: '/thiet-lap', name: names.settings, Icon: IconSettings },
] as const;
