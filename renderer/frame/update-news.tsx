import { Alert } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { updateText as text } from '../../shared/i18n/vi/update.ts';
import { compareVersions } from '../../shared/update/version.ts';
import { useCommand, useOp } from '../api.ts';

/** Said above the work after another version has started, until it was read. */
export function UpdateNews() {
  const state = useOp('update.state', {});
  const seen = useCommand('update.seen');
  const news = state.data?.news;
  if (!news) return null;
  const { from, to } = news;
  return (
    <Alert
      role="status"
      color="teal"
      mb="md"
      icon={<IconCheck aria-hidden />}
      withCloseButton
      closeButtonLabel={text.read}
      onClose={() => seen.mutate({})}
    >
      {compareVersions(to, from) > 0 ? text.news(from, to) : text.newsBack(from, to)}
    </Alert>
  );
}
