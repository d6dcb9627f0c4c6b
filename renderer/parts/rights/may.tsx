import type { ReactNode } from 'react';
import type { Right } from '../../../shared/rules/rights.ts';
import { useMay } from './use-may.ts';

/** What leads to a deed, shown only to who may do it. */
export function May({ right, children }: { readonly right: Right; readonly children: ReactNode }) {
  return useMay(right) ? children : null;
}
