import { Text } from '@mantine/core';
import { useState } from 'react';
import { restrictedText } from '../../../shared/i18n/vi/restricted.ts';
import type { OpOutput } from '../../../shared/ipc/contract.ts';
import { May } from '../rights/may.tsx';
import { useMay } from '../rights/use-may.ts';
import { ResetRestricted, SetRestricted } from './restricted-set.tsx';
import { UnlockRestricted } from './restricted-unlock.tsx';

/** The tier's own password: given, set for the first time, or set anew when it was forgotten. */
export function RestrictedKey({ status }: { readonly status: OpOutput<'restricted.status'> }) {
  const [forgotten, setForgotten] = useState(false);
  const { set, practice } = status;
  if (!useMay('today')) return <Text>{restrictedText.atToday}</Text>;
  if (!set)
    return (
      <May right="decide" told>
        <SetRestricted practice={practice} />
      </May>
    );
  if (forgotten)
    return (
      <May right="keep" told>
        <ResetRestricted onBack={() => setForgotten(false)} />
      </May>
    );
  return <UnlockRestricted practice={practice} onForgotten={() => setForgotten(true)} />;
}
