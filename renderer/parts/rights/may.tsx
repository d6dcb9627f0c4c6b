import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { peopleText } from '../../../shared/i18n/vi/people.ts';
import type { Right } from '../../../shared/rules/rights.ts';
import { useMay } from './use-may.ts';

interface Props {
  readonly right: Right;
  readonly children: ReactNode;
  /** says whose deed it is to whoever may not do it, where the place would stand empty */
  readonly told?: boolean;
}

/** What leads to a deed, shown only to who may do it. */
export function May({ right, children, told = false }: Props) {
  if (useMay(right)) return children;
  return told ? <Text c="dimmed">{peopleText.only(right)}</Text> : null;
}
