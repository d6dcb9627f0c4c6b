import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';

interface Panel<T extends string> {
  readonly tab: T;
  readonly label: string;
  /** made only while it is the one on the screen */
  readonly show: () => ReactNode;
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
      onChange={(next) => {
        const chosen = panels.find(({ tab }) => tab === next);
        if (chosen) onChange(chosen.tab);
      }}
    >
      <Tabs.List mb="sm">
        {panels.map(({ tab, label }) => (
          <Tabs.Tab key={tab} value={tab}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {panels.map(({ tab, show }) => (
        <Tabs.Panel key={tab} value={tab}>
          {tab === value && show()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
