import { Stack, Text } from '@mantine/core';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import { RecoveryCode } from '../../../parts/recovery-code.tsx';

/** What is told once, when it is done. */
export interface HandedOver {
  readonly code: string;
  readonly number: string;
  readonly receiver: string;
  /** the copy that was made afterwards; null: it could not be */
  readonly copy: string | null;
}

interface Props extends HandedOver {
  readonly onClose: () => void;
}

/** The new recovery code, once, to the new keeper. */
export function HandoverDone({ code, number, receiver, copy, onClose }: Props) {
  return (
    <Stack gap="md" maw={720}>
      <Text role="status" fw={600}>
        {text.isDone(number, receiver)}
      </Text>
      <Text>{copy === null ? text.notCopied : text.copied(copy)}</Text>
      <RecoveryCode code={code} done={text.codeKept} onDone={onClose} />
    </Stack>
  );
}
