import { listOrganisations } from '../../db/repo/organisation.ts';
import { hasPhoto } from '../../db/repo/photo.ts';
import type { printDataOps } from '../../shared/ipc/print.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { memberRows } from './member-handlers.ts';

/** Everything the printed pages say, as data; photos are fetched one by one while the pages are made. */
export const printDataHandlers: CoreHandlers<keyof typeof printDataOps> = {
  'print.data': ({ memberIds }, { db, session }) => {
    const rows = memberRows(db, memberIds);
    const root = listOrganisations(db).find((o) => o.id === session.info.rootOrgId);
    if (rows.length === 0 || !root) return fail('print.nobody');
    return ok({
      practice: session.info.practice,
      organisation: { name: root.name, upperName: session.info.upperName, type: root.type },
      members: rows.map(({ id, record, state, orgName }) => ({
        id,
        fullName: record.fullName,
        bornOn: record.bornOn,
        profileNumber: record.profileNumber,
        orgName,
        admittedOn: state.admittedOn ?? '',
        officialOn: state.officialOn ?? '',
        post: record.post,
        status: state.status,
        hasPhoto: hasPhoto(db, id),
      })),
    });
  },
};
