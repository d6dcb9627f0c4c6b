/** How papers write "ủy": provinces differ, and the register belongs to one of them. */
import { SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';
import { spellingText as text } from '../../../shared/i18n/vi/spelling.ts';
import { uySpellings } from '../../../shared/text/spelling.ts';
import { useCommand, useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useMay } from '../../parts/rights/use-may.ts';

export function SpellingChoice() {
  const id = useId();
  const now = useOp('spelling.get', {});
  const change = useCommand('spelling.set');
  const mayWrite = useMay('write');
  return (
    <>
      <ErrorNote error={now.error?.error ?? change.error?.error} />
      {now.isPending && <Loading />}
      {now.data && (
        <div>
          <Text id={id}>{text.choice}</Text>
          <SegmentedControl
            aria-labelledby={id}
            value={now.data}
            disabled={change.isPending || !mayWrite}
            onChange={(value) => {
              const spelling = uySpellings.find((one) => one === value);
              if (spelling && spelling !== now.data) change.mutate({ spelling });
            }}
            data={uySpellings.map((value) => ({ value, label: text.choices[value] }))}
          />
        </div>
      )}
    </>
  );
}
