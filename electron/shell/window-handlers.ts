import { nativeTheme } from 'electron';
import type { windowOps } from '../../shared/ipc/window.ts';
import { ok } from '../../shared/result.ts';
import type { ShellHandlers } from './shell-handlers.ts';

/** Zoom, colours, and stopping a job. */
export const windowHandlers: ShellHandlers<keyof typeof windowOps> = {
  'window.settings': (_input, { settings: { values } }) =>
    ok({
      zoom: values.zoom,
      colorScheme: values.colorScheme,
      hiddenSections: values.hiddenSections,
      idleMinutes: values.idleMinutes,
    }),

  'window.zoom': async ({ percent }, { window, settings }) => {
    window.webContents.setZoomFactor(percent / 100);
    await settings.change({ zoom: percent });
    return ok({ percent });
  },

  'window.colorScheme': async ({ colorScheme }, { settings }) => {
    nativeTheme.themeSource = colorScheme === 'auto' ? 'system' : colorScheme;
    await settings.change({ colorScheme });
    return ok(null);
  },

  'window.hideSections': async ({ hidden }, { settings }) => {
    await settings.change({ hiddenSections: hidden });
    return ok(null);
  },

  'window.idleLock': async ({ minutes }, { settings }) => {
    await settings.change({ idleMinutes: minutes });
    return ok(null);
  },

  'job.cancel': ({ jobId }, { core, stopParsing }) => {
    core.cancel(jobId);
    stopParsing();
    return ok(null);
  },
};
