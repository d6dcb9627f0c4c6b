import {
  IconBuildingCommunity,
  IconFileSpreadsheet,
  IconHome,
  IconListCheck,
  IconPrinter,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import { appText } from '../../shared/i18n/vi/app.ts';

const names = appText.sectionNames;

/** The left bar, in its order. Only what exists. */
export const sections = [
  { to: '/', name: names.overview, Icon: IconHome },
  { to: '/dang-vien', name: names.members, Icon: IconUsers },
  { to: '/to-chuc', name: names.organisations, Icon: IconBuildingCommunity },
  { to: '/xep-loai', name: names.year, Icon: IconListCheck },
  { to: '/in-an', name: names.printing, Icon: IconPrinter },
  { to: '/nhap-xuat', name: names.exchange, Icon: IconFileSpreadsheet },
  { to: '/thiet-lap', name: names.settings, Icon: IconSettings },
] as const;
