import type { CoreOpName } from '../../shared/ipc/contract.ts';
import type { CoreHandlers } from './context.ts';
import { draftHandlers } from './draft-handlers.ts';
import { eventHandlers } from './event-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { memberHandlers } from './member-handlers.ts';
import { organisationHandlers } from './organisation-handlers.ts';
import { overviewHandlers } from './overview-handlers.ts';
import { printDataHandlers } from './print-data-handlers.ts';
import { registerHandlers } from './register-handlers.ts';
import { yearHandlers } from './year-handlers.ts';

/** Every operation of the register. The type makes the compiler name one that is missing. */
export const coreHandlers: CoreHandlers<CoreOpName> = {
  ...registerHandlers,
  ...memberHandlers,
  ...organisationHandlers,
  ...eventHandlers,
  ...draftHandlers,
  ...overviewHandlers,
  ...importHandlers,
  ...yearHandlers,
  ...printDataHandlers,
};
