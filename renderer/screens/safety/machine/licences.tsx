import { Anchor, Modal, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { updateText as text } from '../../../../shared/i18n/vi/update.ts';
import { useOp } from '../../../api.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { Loading } from '../../../parts/loading.tsx';

/** What others wrote and the program carries, with their conditions. */
export function Licences() {
  const [opened, setOpened] = useState(false);
  const licences = useOp('update.licences', {}, { enabled: opened });
  return (
    <>
      <Anchor component="button" type="button" ta="left" onClick={() => setOpened(true)}>
        {text.licences}
      </Anchor>
      <Modal opened={opened} onClose={() => setOpened(false)} title={text.licences} size="xl">
        <Stack gap="sm">
          <Text>{text.licencesNote}</Text>
          <ErrorNote error={licences.error?.error} />
          {licences.isPending && <Loading />}
          {licences.data && (
            <ScrollArea h="60vh" viewportProps={{ tabIndex: 0 }}>
              <Text component="pre" ff="monospace" fz="sm" style={{ whiteSpace: 'pre-wrap' }}>
                {licences.data.text}
              </Text>
            </ScrollArea>
          )}
        </Stack>
      </Modal>
    </>
  );
}
