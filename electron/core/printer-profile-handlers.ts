/** Calibration of printers: keeps what one test sheet said, renames it, measures it anew. */
import {
  dropProfile,
  insertProfile,
  printerProfile,
  printerProfiles,
  profileNamed,
  type StoredProfile,
  updateProfile,
} from '../../db/repo/printer-profile.ts';
import { calibrate } from '../../shared/documents/calibration.ts';
import { printerProfileText as text } from '../../shared/i18n/vi/overlay.ts';
import type { ProfileNames, printerProfileOps } from '../../shared/ipc/printer-profile.ts';
import { fail, ok } from '../../shared/result.ts';
import { addMonths } from '../../shared/text/dates.ts';
import type { CoreHandlers } from './context.ts';

const taken = ({ printer, tray, paper }: ProfileNames) =>
  fail('printer-profile.same-name', { printer, tray, paper });

export const printerProfileHandlers: CoreHandlers<keyof typeof printerProfileOps> = {
  'printerProfile.list': (_input, { db, today }) =>
    ok(
      printerProfiles(db).map((profile) => ({ ...profile, old: addMonths(profile.measuredOn, 12) <= today })),
    ),

  'printerProfile.save': ({ id, names, page, readings }, { db, today, write }) => {
    const found = calibrate(readings, page);
    if (!found.ok) return found;
    const holder = profileNamed(db, names);
    if (holder !== undefined && holder !== id) return taken(names);
    const profile: Omit<StoredProfile, 'id'> = { ...names, page, ...found.value, measuredOn: today };
    if (id === null)
      return write(text.step.save(names.printer), (w) => ok({ id: insertProfile(w, profile) }));
    return write(text.step.anew(names.printer), (w) =>
      updateProfile(w, { id, ...profile }) ? ok({ id }) : fail('printer-profile.not-found'),
    );
  },

  'printerProfile.rename': ({ id, names }, { db, write }) => {
    const profile = printerProfile(db, id);
    if (!profile) return fail('printer-profile.not-found');
    const holder = profileNamed(db, names);
    if (holder !== undefined && holder !== id) return taken(names);
    return write(text.step.rename(names.printer), (w) => {
      updateProfile(w, { ...profile, ...names });
      return ok(null);
    });
  },

  'printerProfile.drop': ({ id }, { db, write }) => {
    const profile = printerProfile(db, id);
    if (!profile) return fail('printer-profile.not-found');
    return write(text.step.drop(profile.printer), (w) => {
      dropProfile(w, id);
      return ok(null);
    });
  },
};
