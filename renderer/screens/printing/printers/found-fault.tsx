import { Alert, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type Calibration, calibrate, type Readings } from '../../../../shared/documents/calibration.ts';
import { farthestOff, inWords, type PageSize } from '../../../../shared/documents/calibration-map.ts';
import { markNumbers } from '../../../../shared/documents/calibration-sheet.ts';
import { calibrationText as text } from '../../../../shared/i18n/vi/overlay.ts';
import type { Result } from '../../../../shared/result.ts';
import { ErrorNote } from '../../../parts/error-note.tsx';
import { keyOf, readNumber, type TypedReadings } from './readings-form.tsx';

export interface Found {
  readonly readings: Readings;
  readonly result: Result<Calibration>;
}

/** Null until all eight numbers are typed. */
export function foundOf(typed: TypedReadings, page: PageSize): Found | null {
  const of = (mark: number) => ({
    across: readNumber(typed[keyOf(mark, 'across')] ?? ''),
    down: readNumber(typed[keyOf(mark, 'down')] ?? ''),
  });
  const readings: Readings = [of(1), of(2), of(3), of(4)];
  const isComplete = markNumbers.every(
    (mark) => (typed[keyOf(mark, 'across')] ?? '') !== '' && (typed[keyOf(mark, 'down')] ?? '') !== '',
  );
  return isComplete ? { readings, result: calibrate(readings, page) } : null;
}

/** What the printer does, in words, or which number to look at again. */
export function FoundFault({ found, page }: { readonly found: Found | null; readonly page: PageSize }) {
  if (!found) return <Text c="dimmed">{text.waiting}</Text>;
  const { result } = found;
  if (!result.ok) return <ErrorNote error={result.error} />;
  const { map, worst } = result.value;
  return (
    <Alert color="teal" role="status" icon={<IconCheck aria-hidden />}>
      <Stack gap={4}>
        <Text fw={600}>{text.found(inWords(map, page))}</Text>
        <Text>{text.farthest(farthestOff(map, page))}</Text>
        <Text>{text.agreement(worst)}</Text>
      </Stack>
    </Alert>
  );
}
