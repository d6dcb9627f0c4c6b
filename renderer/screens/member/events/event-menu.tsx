import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { eventLabels } from '../../../../shared/i18n/vi/event.ts';
import { eventText as text } from '../../../../shared/i18n/vi/event-wizard.ts';
import { type RecordedKind, recordedKinds } from './event-forms.ts';

/** Which deed to record. All of them are offered: where a rule forbids one, its wizard says which. */
export function EventMenu({ onChoose }: { onChoose: (kind: RecordedKind) => void }) {
  return (
    <Menu position="bottom-end" withinPortal shadow="sm">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} aria-hidden />}>{text.record}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {recordedKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onChoose(kind)}>
            {eventLabels[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
