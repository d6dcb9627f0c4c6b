import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { blankListText as text } from '../../../shared/i18n/vi/fill-form.ts';
import { call, runJob } from '../../api.ts';
import { notify } from '../../parts/notify.ts';

/** The empty list that comes back without mapping. */
export function BlankList() {
  const save = async () => {
    const picked = await call('file.pickSave', { purpose: 'workbook', suggestedName: text.suggestedName });
    if (!picked.ok) return notify.failure(picked.error);
    if (!picked.value) return;
    const saved = await runJob('form.blank', { token: picked.value.token }, () => undefined).result;
    if (saved.ok) notify.news(text.saved(saved.value.file));
    else notify.failure(saved.error);
  };
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={20} aria-hidden />}
      onClick={() => void save()}
    >
      {text.get}
    </Button>
  );
}
