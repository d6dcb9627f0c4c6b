/**
 * The page: either the start screen (no register open) or the frame with its screens. Every cached answer goes
 * stale when the register changes, and is forgotten when it is locked.
 */
import { MantineProvider } from '@mantine/core';
import { ModalsProvider, modals } from '@mantine/modals';
import { Notifications, notifications } from '@mantine/notifications';
import { spotlight } from '@mantine/spotlight';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { appText } from '../shared/i18n/vi/app.ts';
import { pastText } from '../shared/i18n/vi/past.ts';
import { useOp } from './api.ts';
import { CrashNote } from './frame/crash-note.tsx';
import { LockedNews } from './frame/locked-news.tsx';
import { useWindowSettings } from './frame/use-window-settings.ts';
import { EmptyState } from './parts/empty-state.tsx';
import { ErrorNote } from './parts/error-note.tsx';
import { Loading } from './parts/loading.tsx';
import { clearSelection } from './parts/selection.ts';
import { setTodayOfWindow } from './parts/today.ts';
import { isPastWindow } from './past-window.ts';
import { router } from './routes.tsx';
import { StartScreen } from './screens/start/start-screen.tsx';
import { styleNonce } from './style-nonce.ts';
import { readableColors, theme } from './theme.ts';

// Everything is on this machine: an answer is fresh until the register says otherwise, and asking twice mends nothing.
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readableColors}
      defaultColorScheme="light"
      getStyleNonce={() => styleNonce}
    >
      <QueryClientProvider client={queries}>
        <ModalsProvider labels={{ confirm: appText.close, cancel: appText.cancel }}>
          <Notifications position="bottom-right" autoClose={6000} />
          <CrashNote>
            <Door />
          </CrashNote>
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Which side of the lock we are on. */
function Door() {
  const status = useOp('register.status', {});
  // A new register is open before its recovery code has been copied: the start screen stays until it is.
  const [held, setHeld] = useState(false);
  const known = status.data !== undefined;
  const openFile = status.data?.open?.file;
  const past = status.data?.past ?? null;
  setTodayOfWindow(past?.day ?? null, status.data?.clockWrongByMs ?? 0);
  useWindowSettings();

  useEffect(
    () =>
      window.app.on((message) => {
        if (message.type === 'register.changed') void queries.invalidateQueries();
      }),
    [],
  );

  useEffect(() => {
    const own = openFile === undefined ? appText.productName : `${openFile} – ${appText.productName}`;
    document.title = past ? pastText.title(past.day) : own;
    // Nothing of a locked register stays in the page, and the next one starts at its overview.
    if (!known || openFile !== undefined) return;
    queries.removeQueries({
      predicate: (q) => q.queryKey[0] !== 'register.status' && q.queryKey[0] !== 'window.settings',
    });
    queries.getMutationCache().clear();
    modals.closeAll();
    spotlight.close();
    notifications.clean();
    clearSelection();
    void router.navigate({ to: '/' });
  }, [known, openFile, past]);

  if (status.error) return <ErrorNote error={status.error.error} />;
  if (!status.data) return <Loading />;
  // Its window goes in a moment; until then nothing of it is shown, and no register can be opened in it.
  if (isPastWindow && status.data.open === null) return <EmptyState text={pastText.closed} />;
  const { open } = status.data;
  return (
    <>
      <LockedNews open={open !== null} />
      {open === null || held ? (
        <StartScreen status={status.data} onHold={setHeld} />
      ) : (
        <RouterProvider router={router} />
      )}
    </>
  );
}
