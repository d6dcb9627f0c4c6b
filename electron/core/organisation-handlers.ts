import {
  findOrganisation,
  foundOrganisation,
  listOrganisations,
  renameOrganisation,
} from '../../db/repo/organisation.ts';
import type { organisationOps } from '../../shared/ipc/organisation.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';

/** The tree of organisations. */
export const organisationHandlers: CoreHandlers<keyof typeof organisationOps> = {
  'organisation.list': (_input, { db }) => ok(listOrganisations(db)),

  'organisation.found': (org, { db, write }) => {
    if (findOrganisation(db, org.parentId, org.name) !== undefined)
      return fail('organisation.exists', { name: org.name });
    return write('Thành lập tổ chức đảng', (w, { at, name }) =>
      ok({ id: foundOrganisation(w, org, { at, by: name }) }),
    );
  },

  'organisation.rename': ({ id, ...to }, { db, write, session }) => {
    const now = listOrganisations(db).find((o) => o.id === id);
    if (!now) return fail('organisation.not-found');
    const other = findOrganisation(db, now.parentId, to.name);
    if (other !== undefined && other !== id) return fail('organisation.exists', { name: to.name });
    const renamed = write('Đổi tên tổ chức đảng', (w, { at, name }) =>
      renameOrganisation(w, id, to, { at, by: name }) ? ok(null) : fail('organisation.not-found'),
    );
    session.search.forget();
    return renamed;
  },
};
