import { Stack, Text } from '@mantine/core';
import { handoverText as text } from '../../../../shared/i18n/vi/handover.ts';
import { RecoveryCode } from '../../../parts/recovery-code.tsx';

interface Props {
  readonly code: string;
  readonly number: string;
  readonly receiver: string;
  readonly onClose: () => void;
}

/** The new recovery code, once, to the new keeper. */
export function HandoverDone({ code, number, receiver, onClose }: Props) {
  return (
    <Stack gap="md" maw={720}>
      <Text role="status" fw={600}>
        {text.isDone(number, receiver)}
      </Text>
      <RecoveryCode code={code} done={text.codeKept} onDone={onClose} />
    </Stack>
  );
}
