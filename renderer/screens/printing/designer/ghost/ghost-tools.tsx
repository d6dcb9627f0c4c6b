import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPhoto, IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlacedBody } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import type { GhostPicture } from '../../../../../shared/ipc/document-design.ts';
import { call, useCommand, useOp } from '../../../../api.ts';
import { notify } from '../../../../parts/notify.ts';
import { CornersDialog } from './corners-dialog.tsx';

const text = designerText.ghost;

interface Props {
  readonly templateKey: string;
  readonly page: PlacedBody['page'];
}

/** The picture of the blank: chosen, laid onto the page by its corners, taken away. */
export function GhostTools({ templateKey, page }: Props) {
  const ghost = useOp('documentGhost.get', { key: templateKey });
  const put = useCommand('documentGhost.put');
  const drop = useCommand('documentGhost.drop');
  const [picked, setPicked] = useState<GhostPicture | null>(null);
  const pick = async (): Promise<void> => {
    const chosen = await call('file.pickOpen', { purpose: 'blankPicture' });
    if (!chosen.ok) return notify.failure(chosen.error);
    if (!chosen.value) return;
    const read = await call('documentGhost.picked', { token: chosen.value.token });
    if (read.ok) setPicked(read.value);
    else notify.failure(read.error);
  };
  return (
    <Stack gap={6} role="group" aria-label={text.title}>
      <Text fw={600}>{text.title}</Text>
      <Text c="dimmed" fz="sm">
        {text.hint}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPhoto size={16} aria-hidden />}
          onClick={() => void pick()}
        >
          {ghost.data ? text.change : text.pick}
        </Button>
        {ghost.data && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            leftSection={<IconPhotoOff size={16} aria-hidden />}
            loading={drop.isPending}
            onClick={() =>
              drop.mutate(
                { key: templateKey },
                {
                  onSuccess: () => notify.news(text.removed),
                  onError: ({ error }) => notify.failure(error),
                },
              )
            }
          >
            {text.remove}
          </Button>
        )}
      </Group>
      {picked && (
        <CornersDialog
          picture={picked}
          page={page}
          saving={put.isPending}
          onClose={() => setPicked(null)}
          onUse={(bytes) =>
            put.mutate(
              { key: templateKey, bytes },
              {
                onSuccess: () => {
                  setPicked(null);
                  notify.news(text.kept);
                },
                onError: ({ error }) => notify.failure(error),
              },
            )
          }
        />
      )}
    </Stack>
  );
}
