import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { memberText as text } from '../../../shared/i18n/vi/member.ts';
import { call, useCommand, useOp } from '../../api.ts';
import { notify } from '../../parts/notify.ts';
import classes from './member-photo.module.css';

/** The 3×4 photo: shown, chosen, taken away. */
export function MemberPhoto({ id, name, has }: { id: number; name: string; has: boolean }) {
  const photo = useOp('member.photo', { id }, { enabled: has });
  const set = useCommand('member.setPhoto');
  const url = useObjectUrl(has ? (photo.data ?? null) : null);

  const save = (token: string | null) =>
    set.mutate({ id, token }, { onError: ({ error }) => notify.failure(error) });
  const pick = async () => {
    const picked = await call('file.pickOpen', { purpose: 'photo' });
    if (!picked.ok) notify.failure(picked.error);
    else if (picked.value) save(picked.value.token);
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
        {has && (
          <Button size="compact-md" fz="sm" variant="subtle" color="gray" onClick={() => save(null)}>
            {text.photoRemove}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function useObjectUrl(photo: { readonly mime: string; readonly bytes: Uint8Array } | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!photo) return setUrl(null);
    const made = URL.createObjectURL(new Blob([new Uint8Array(photo.bytes)], { type: photo.mime }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return url;
}
