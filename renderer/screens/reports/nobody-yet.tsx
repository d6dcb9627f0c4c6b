import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { reportText as text } from '../../../shared/i18n/vi/report.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { May } from '../../parts/rights/may.tsx';

/** Whether nobody stands in the register yet; false while it is not known. */
export const useNobodyYet = (): boolean => useOp('member.count', {}).data === 0;

/** A register in which nobody stands: whatever is reported of it is nought, and the way out is the list of people. */
export function NobodyYet({ said = text.nobody }: { readonly said?: string }) {
  return (
    <EmptyState text={said}>
      <May right="write">
        <Button renderRoot={(props) => <Link to="/nhap-xuat" {...props} />}>{text.toImport}</Button>
      </May>
    </EmptyState>
  );
}
