/** The print register: what waits for an answer, what was printed, and the stock of numbered blanks. */
import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { printRegisterText as text } from '../../../../shared/i18n/vi/print-register.ts';
import { BlanksPanel } from './blanks-panel.tsx';
import { RunsPanel } from './runs-panel.tsx';
import { WaitingRuns } from './waiting-runs.tsx';

export function PrintRegisterPanel() {
  const [part, setPart] = useState<'runs' | 'blanks'>('runs');
  return (
    <Stack gap="sm">
      <WaitingRuns />
      <SegmentedControl
        aria-label={text.views}
        w="max-content"
        value={part}
        data={[
          { value: 'runs', label: text.parts.runs },
          { value: 'blanks', label: text.parts.blanks },
        ]}
        onChange={(value) => setPart(value === 'blanks' ? 'blanks' : 'runs')}
      />
      {part === 'runs' ? <RunsPanel /> : <BlanksPanel />}
    </Stack>
  );
}
