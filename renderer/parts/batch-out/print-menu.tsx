/** The way from any screen to printing with those chosen there, by a button and by Ctrl+P. */
import { Button, type ButtonProps, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PrintingSearch } from '../../search-params.ts';
import { useMay } from '../rights/use-may.ts';
import { usePrintKey } from './use-print-key.ts';

export interface PrintWay {
  readonly label: string;
  readonly search: PrintingSearch;
}

interface Props {
  readonly label: string;
  readonly ways: readonly PrintWay[];
  readonly variant?: 'default' | 'filled';
  readonly size?: ButtonProps['size'];
}

export function PrintMenu({ label, ways, variant = 'default', size }: Props) {
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const button = usePrintKey<HTMLButtonElement>(() => setOpened(true));
  if (!useMay('out')) return null;
  return (
    <Menu
      position="bottom-end"
      opened={opened}
      onChange={setOpened}
      withinPortal
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          ref={button}
          variant={variant}
          {...(size === undefined ? {} : { size })}
          leftSection={<IconPrinter size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map((way) => (
          <Menu.Item key={way.label} onClick={() => void navigate({ to: '/in-an', search: way.search })}>
            {way.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
