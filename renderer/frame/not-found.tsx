import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { appText } from '../../shared/i18n/vi/app.ts';
import { EmptyState } from '../parts/empty-state.tsx';

export function NotFound() {
  return (
    <EmptyState text={appText.notFound}>
      <Button component={Link} to="/">
        {appText.toOverview}
      </Button>
    </EmptyState>
  );
}
