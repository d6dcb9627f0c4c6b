import { useState } from 'react';
import type { OpOutput } from '../../../shared/ipc/contract.ts';
import { ResetRestricted, SetRestricted } from './restricted-set.tsx';
import { UnlockRestricted } from './restricted-unlock.tsx';

/** The tier's own password: given, set for the first time, or set anew when it was forgotten. */
export function RestrictedKey({ status }: { readonly status: OpOutput<'restricted.status'> }) {
  const [forgotten, setForgotten] = useState(false);
  const { set, practice } = status;
  if (!set) return <SetRestricted practice={practice} />;
  if (forgotten) return <ResetRestricted onBack={() => setForgotten(false)} />;
  return <UnlockRestricted practice={practice} onForgotten={() => setForgotten(true)} />;
}
