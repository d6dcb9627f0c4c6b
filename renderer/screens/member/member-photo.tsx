import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import { recordText } from '../../../shared/i18n/vi/record.ts';
import type { PickedPhoto } from '../../../shared/ipc/member.ts';
import { call, useCommand, useOp } from '../../api.ts';
import { notify } from '../../parts/notify.ts';
import { May } from '../../parts/rights/may.tsx';
import { useObjectUrl } from '../../parts/use-object-url.ts';
import classes from './member-photo.module.css';
import { PhotoCropDialog } from './photo-crop-dialog.tsx';

/** The 3×4 photo: shown, chosen and cropped, taken away. */
export function MemberPhoto({ id, name, has }: { id: number; name: string; has: boolean }) {
  const photo = useOp('member.photo', { id }, { enabled: has });
  const set = useCommand('member.setPhoto');
  const [picked, setPicked] = useState<PickedPhoto | null>(null);
  const url = useObjectUrl(has ? (photo.data ?? null) : null);
  const pickedUrl = useObjectUrl(picked);

  const pick = async () => {
    const chosen = await call('file.pickOpen', { purpose: 'photo' });
    if (!chosen.ok) return notify.failure(chosen.error);
    if (!chosen.value) return;
    const read = await call('member.pickedPhoto', { token: chosen.value.token });
    if (read.ok) setPicked(read.value);
    else notify.failure(read.error);
  };

  return (
    <Stack gap={6} align="center" className={classes.photo}>
      {url === null ? (
        <div className={classes.blank}>
          <Text ta="center">{text.noPhoto}</Text>
        </div>
      ) : (
        <img src={url} alt={text.photoOf(name)} className={classes.picture} />
      )}
      <Group gap={4} justify="center">
        <May right="write">
          <Button
            size="compact-md"
            fz="sm"
            variant="default"
            loading={set.isPending}
            onClick={() => void pick()}
            title={text.photoHint}
          >
            {has ? text.photoChange : text.photoPick}
          </Button>
        </May>
        {has && (
          <May right="write">
            <Button
              size="compact-md"
              fz="sm"
              variant="subtle"
              color="gray"
              onClick={() =>
                set.mutate({ id, photo: null }, { onError: ({ error }) => notify.failure(error) })
              }
            >
              {text.photoRemove}
            </Button>
          </May>
        )}
      </Group>
      {picked && pickedUrl !== null && (
        <PhotoCropDialog
          url={pickedUrl}
          saving={set.isPending}
          onClose={() => setPicked(null)}
          onCropped={(cropped) =>
            set.mutate(
              { id, photo: cropped },
              {
                onSuccess: () => {
                  setPicked(null);
                  notify.success(recordText.crop.saved(name));
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
