import { Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { appText } from '../../shared/i18n/vi/app.ts';
import { useOp } from '../api.ts';
import { useSections } from '../parts/rights/use-sections.ts';
import classes from './frame.module.css';

/** The sections of the register; as icons with their names on hover and for screen readers when collapsed. */
export function SideBar({ collapsed, onToggle }: { collapsed: boolean; onToggle: () => void }) {
  const Toggle = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const sections = useSections();
  const hidden = useOp('window.settings', {}).data?.hiddenSections ?? [];
  const toggleName = collapsed ? appText.expand : appText.collapse;
  return (
    <nav className={classes.bar} aria-label={appText.sections}>
      {sections
        .filter(({ to, fixed }) => fixed || !hidden.includes(to))
        .map(({ to, name, Icon }) => (
          <Tooltip key={to} label={name} position="right" disabled={!collapsed}>
            <Link
              to={to}
              className={classes.section ?? ''}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              aria-label={name}
            >
              <Icon size={22} stroke={1.6} aria-hidden />
              {!collapsed && name}
            </Link>
          </Tooltip>
        ))}
      <Tooltip label={toggleName} position="right" disabled={!collapsed}>
        <button
          type="button"
          className={`${classes.section} ${classes.toggle}`}
          aria-label={toggleName}
          aria-expanded={!collapsed}
          onClick={onToggle}
        >
          <Toggle size={22} stroke={1.6} aria-hidden />
          {!collapsed && toggleName}
        </button>
      </Tooltip>
    </nav>
  );
}
