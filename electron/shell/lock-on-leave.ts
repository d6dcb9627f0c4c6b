import { powerMonitor } from 'electron';
import type { CoreProcess } from '../jobs/core-process.ts';
import type { Settings } from './settings.ts';

/** Whoever locks Windows or closes the laptop locks the register, too; unless this PC was told never to lock. */
export function lockOnLeave(core: CoreProcess, settings: Settings): void {
  const lock = (): void => {
    if (core.registerOpen && settings.values.idleMinutes > 0)
      void core.call({ name: 'register.lock', input: {} });
  };
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
}
