/** Fields that an office adds to the record. */
import type { customFieldOps } from '../../shared/ipc/custom-field.ts';
import type { CoreHandlers } from './context.ts';

export const customFieldHandlers: CoreHandlers<keyof typeof customFieldOps> = {};
