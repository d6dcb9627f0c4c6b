import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useOp } from '../api.ts';

/** The colour scheme and zoom that the program keeps; the page follows them. */
export function useWindowSettings() {
  const settings = useOp('window.settings', {});
  const { setColorScheme } = useMantineColorScheme();
  const scheme = settings.data?.colorScheme;
  useEffect(() => {
    if (scheme) setColorScheme(scheme);
  }, [scheme, setColorScheme]);
  return settings;
}
