import { SimpleGrid, TextInput } from '@mantine/core';
import type { Decision } from '../../shared/entities/event.ts';
import { eventText as text } from '../../shared/i18n/vi/event-wizard.ts';
import { PartialDateInput } from './partial-date-input.tsx';

interface Props {
  readonly decision: Decision;
  readonly onChange: (decision: Decision) => void;
}

/** The paper the event rests on: số, ngày ký, cơ quan, người ký. */
export function DecisionFields({ decision, onChange }: Props) {
  const set = (part: Partial<Decision>) => onChange({ ...decision, ...part });
  return (
    <SimpleGrid
      component="fieldset"
      cols={2}
      spacing="md"
      verticalSpacing="xs"
      bd={0}
      p={0}
      m={0}
      aria-label={text.decision}
    >
      <TextInput
        label={text.decisionNumber}
        placeholder={text.decisionNumberExample}
        maxLength={60}
        autoComplete="off"
        value={decision.number}
        onChange={(e) => set({ number: e.currentTarget.value })}
      />
      <PartialDateInput
        label={text.decisionSignedOn}
        value={decision.signedOn}
        onChange={(signedOn) => set({ signedOn })}
      />
      <TextInput
        label={text.decisionAuthority}
        maxLength={200}
        autoComplete="off"
        value={decision.authority}
        onChange={(e) => set({ authority: e.currentTarget.value })}
      />
      <TextInput
        label={text.decisionSigner}
        maxLength={120}
        autoComplete="off"
        value={decision.signer}
        onChange={(e) => set({ signer: e.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
