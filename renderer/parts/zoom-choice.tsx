import { Group, SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';
import { startText } from '../../shared/i18n/vi/start.ts';
import { useCommand, useOp } from '../api.ts';

const percents = [100, 125, 150, 200] as const;

/** Takes effect at once and is kept for this PC. */
export function ZoomChoice() {
  const id = useId();
  const settings = useOp('window.settings', {});
  const zoom = useCommand('window.zoom');
  return (
    <Group gap="xs">
      <Text id={id}>{startText.zoom}</Text>
      <SegmentedControl
        aria-labelledby={id}
        value={String(settings.data?.zoom ?? 100)}
        onChange={(value) => zoom.mutate({ percent: Number(value) })}
        data={percents.map((percent) => ({ value: String(percent), label: startText.zoomOption(percent) }))}
      />
    </Group>
  );
}
