import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { reportText as text } from '../../../../shared/i18n/vi/report.ts';
import { useOp } from '../../../api.ts';
import { EmptyState } from '../../../parts/empty-state.tsx';

/** A register in which nobody stands: the report below it is whole, and all of it is nought. */
export function NobodyYet() {
  const members = useOp('member.count', {}).data;
  if (members !== 0) return null;
  return (
    <EmptyState text={text.nobody}>
      <Button renderRoot={(props) => <Link to="/nhap-xuat" {...props} />}>{text.toImport}</Button>
    </EmptyState>
  );
}
