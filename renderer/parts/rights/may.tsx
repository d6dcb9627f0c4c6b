import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { pastText } from '../../../shared/i18n/vi/past.ts';
import { peopleText } from '../../../shared/i18n/vi/people.ts';
import { type Need, rightFor } from '../../../shared/rules/needs.ts';
import type { Right } from '../../../shared/rules/rights.ts';
import { useOp } from '../../api.ts';
import { useMay } from './use-may.ts';

interface Props {
  readonly right: Need;
  readonly children: ReactNode;
  /** says whose deed it is to whoever may not do it, where the place would stand empty */
  readonly told?: boolean;
}

/** What leads to a deed, shown only to who may do it, and only where it can be done. */
export function May({ right, children, told = false }: Props) {
  if (useMay(right)) return children;
  return told ? <WhyNot right={rightFor(right)} /> : null;
}

function WhyNot({ right }: { readonly right: Right }) {
  const past = useOp('register.status', {}).data?.past;
  return <Text c="dimmed">{past ? pastText.onlyLook(past.day) : peopleText.only(right)}</Text>;
}
