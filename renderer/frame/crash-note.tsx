import { Button, Stack, Text } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { appText } from '../../shared/i18n/vi/app.ts';

/** A bug in a screen must not take the window with it: says so and lets the person go on. */
export class CrashNote extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <CrashMessage onRetry={() => this.setState({ failed: false })} />;
  }
}

export function CrashMessage({ onRetry }: { onRetry: () => void }) {
  return (
    <Stack role="alert" align="center" p="xl">
      <Text maw={560} ta="center">
        {appText.screenFailed}
      </Text>
      <Button variant="default" onClick={onRetry}>
        {appText.retry}
      </Button>
    </Stack>
  );
}
