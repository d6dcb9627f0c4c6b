import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './panel-tabs.module.css';

export interface Panel<T extends string> {
  readonly tab: T;
  readonly label: string;
  /** made only while it is the one on the screen */
  readonly show: () => ReactNode;
  /** takes the height that is left on the screen */
  readonly fill?: boolean;
}

interface Props<T extends string> {
  readonly panels: readonly Panel<T>[];
  readonly value: T;
  readonly onChange: (tab: T) => void;
}

/** Panels of a screen under their tabs; which one is open stands in the address. */
export function PanelTabs<T extends string>({ panels, value, onChange }: Props<T>) {
  return (
    <Tabs
      value={value}
      keepMounted={false}
      className={panels.some((p) => p.tab === value && p.fill) ? (classes.fill ?? '') : ''}
      onChange={(next) => {
        const chosen = panels.find(({ tab }) => tab === next);
        if (chosen) onChange(chosen.tab);
      }}
    >
      <Tabs.List mb="sm">
        {panels.map(({ tab, label }) => (
          <Tabs.Tab key={tab} value={tab} className={classes.tab ?? ''}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {panels.map(({ tab, show, fill }) => (
        <Tabs.Panel key={tab} value={tab} className={fill && tab === value ? (classes.fill ?? '') : ''}>
          {tab === value && show()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
