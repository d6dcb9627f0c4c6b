import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconCopy,
  IconFileSpreadsheet,
  IconPencil,
  IconTimelineEventPlus,
  IconX,
} from '@tabler/icons-react';
import { batchText } from '../../../shared/i18n/vi/batch.ts';
import { memberDeedText as text } from '../../../shared/i18n/vi/member-deeds.ts';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';
import { PrintMenu } from '../../parts/batch-out/print-menu.tsx';
import { May } from '../../parts/rights/may.tsx';

export type Deed = 'event' | 'edit' | 'export';

interface Props {
  readonly picked: number;
  readonly onDeed: (deed: Deed) => void;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** What can be done with the members picked; printing finds them in the selection. */
export function SelectionBar({ picked, onDeed, onCopy, onClear }: Props) {
  return (
    <Group gap="xs" ml="auto" wrap="nowrap" role="group" aria-label={memberListText.selectionBar}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={memberListText.dropSelection}
        title={memberListText.dropSelection}
        onClick={onClear}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
      <May right="out">
        <Menu position="top-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {text.moreForPicked}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <May right="write">
              <Menu.Item leftSection={<IconPencil size={18} aria-hidden />} onClick={() => onDeed('edit')}>
                {text.edit}
              </Menu.Item>
            </May>
            <Menu.Item leftSection={<IconCopy size={18} aria-hidden />} onClick={onCopy}>
              {text.copyPicked}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <May right="write">
          <Button
            variant="default"
            leftSection={<IconTimelineEventPlus size={18} aria-hidden />}
            onClick={() => onDeed('event')}
          >
            {text.event}
          </Button>
        </May>
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          onClick={() => onDeed('export')}
        >
          {text.exportShort}
        </Button>
        <PrintMenu
          variant="filled"
          label={memberListText.print(picked)}
          ways={[
            { label: batchText.papers, search: { muc: 'giay-to' } },
            { label: batchText.cards, search: { muc: 'phieu' } },
            { label: batchText.onBlanks, search: { muc: 'phoi' } },
          ]}
        />
      </May>
    </Group>
  );
}
