import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { printText as text } from '../../../shared/i18n/vi/print.ts';
import { EmptyState } from '../../parts/empty-state.tsx';

/** In the place of the pages while the choice has no members. */
export function NobodyChosen() {
  return (
    <EmptyState text={text.nobodyChosen}>
      <Button variant="default" renderRoot={(props) => <Link to="/dang-vien" {...props} />}>
        {text.toList}
      </Button>
    </EmptyState>
  );
}
