import type { retireOps } from '../../shared/ipc/retire.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { copyElsewhere, folderElsewhere } from './retire/copy-elsewhere.ts';
import { ownPlaces } from './retire/own-places.ts';
import { nameOf, otherRegisters, retirePc } from './retire/retire-pc.ts';

export const retireHandlers: CoreHandlers<keyof typeof retireOps> = {
  'retire.look': async (_input, { state, session }) =>
    ok({
      name: nameOf(session.info.file),
      practice: session.info.practice,
      places: ownPlaces(state),
      others: await otherRegisters(state, session.info.file),
    }),

  'retire.prove': async ({ token }, context) => {
    if (context.session.info.practice) return fail('retire.practice');
    const folder = await folderElsewhere(context, token);
    if (!folder.ok) return folder;
    const copy = await copyElsewhere(context, folder.value);
    if (!copy.ok) return copy;
    const { file, members, events, sameDisk } = copy.value;
    return ok({ folder: folder.value, file, members, events, sameDisk });
  },

  'retire.wipe': (order, context) => retirePc(context, order),
};
