import { Checkbox, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fullDate } from '../../../shared/entities/event-dates.ts';
import { disciplineText as text } from '../../../shared/i18n/vi/discipline.ts';
import type { DisciplineDetail } from '../../../shared/ipc/discipline.ts';
import { PartialDateInput } from '../partial-date-input.tsx';
import { DeedFrame } from './deed-frame.tsx';

interface Props {
  readonly detail: DisciplineDetail;
  readonly onClose: () => void;
}

/** Khiếu nại kỷ luật: the decision stays in force. */
export function AppealForm({ detail, onClose }: Props) {
  const [on, setOn] = useState('');
  const [toBody, setToBody] = useState('');
  const [central, setCentral] = useState(false);
  const { subject, id, version, name } = detail;
  return (
    <DeedFrame
      title={text.appealTitle(name)}
      button={text.appeal}
      deed={{ deed: 'appeal', subject, id, version, on, toBody, central }}
      missing={fullDate.safeParse(on).success ? [] : [text.appealOn]}
      success={text.appealed(name)}
      onClose={onClose}
    >
      {(refusal) => (
        <>
          <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
            <PartialDateInput
              data-autofocus
              label={text.appealOn}
              required
              value={on}
              onChange={setOn}
              error={refusal}
            />
            <TextInput
              label={text.toBody}
              placeholder={text.toBodyExample}
              maxLength={300}
              autoComplete="off"
              value={toBody}
              onChange={(e) => setToBody(e.currentTarget.value)}
            />
          </SimpleGrid>
          <Checkbox
            label={text.central}
            checked={central}
            onChange={(e) => setCentral(e.currentTarget.checked)}
          />
        </>
      )}
    </DeedFrame>
  );
}
