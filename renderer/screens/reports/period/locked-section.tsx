import { Button, Group, Modal, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { appText } from '../../../../shared/i18n/vi/app.ts';
import { reportText as text } from '../../../../shared/i18n/vi/report.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { RestrictedKey } from '../../../parts/restricted/restricted-key.tsx';
import { May } from '../../../parts/rights/may.tsx';

/** A section of the restricted tier while it is shut: says so, and offers to open it here. */
export function LockedSection() {
  const [opening, setOpening] = useState(false);
  const status = useOp('restricted.status', {});
  return (
    <Group gap="sm">
      <IconLock size={20} aria-hidden />
      <Text>{text.locked}</Text>
      <May right="today">
        <Button variant="default" onClick={() => setOpening(true)}>
          {text.unlock}
        </Button>
      </May>
      <ErrorNote error={status.error?.error} />
      {opening && status.data && !status.data.open && (
        <Modal
          opened
          onClose={() => setOpening(false)}
          size="lg"
          title={text.unlock}
          closeButtonProps={{ 'aria-label': appText.close }}
        >
          <RestrictedKey status={status.data} />
        </Modal>
      )}
    </Group>
  );
}
